import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Quota } from './quota.entity.js';

@Resolver()
export class QuotaResolver extends reads(Quota, null, 'quotas') {}
