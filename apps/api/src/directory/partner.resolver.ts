import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Partner } from './partner.entity.js';

@Resolver()
export class PartnerResolver extends reads(Partner, 'partner', 'partners') {}
