import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Lead } from './lead.entity.js';

@Resolver()
export class LeadResolver extends reads(Lead, 'lead', 'leads') {}
