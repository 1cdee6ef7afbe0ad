import { territoriesAssign } from '../directory/index.js';
import { DealRegistration } from './registration.entity.js';

/** Where the customer of a registered deal lies; it says nothing of the company's industry and size. */
territoriesAssign(DealRegistration, { country: 'r.country', region: 'r.region', industry: 'null::text', employees: 'null::int', manual: 'false' });
