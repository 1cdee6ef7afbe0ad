import { territoriesAssign } from '../directory/index.js';
import { Lead } from './lead.entity.js';

/** Leads get their territory by the rules; a lead says nothing of its company's size. */
territoriesAssign(Lead, { country: 'r.country', region: 'r.region', industry: 'r.industry', employees: 'null::int', manual: 'false' });
