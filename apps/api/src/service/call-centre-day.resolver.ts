import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { CallCentreDay } from './call-centre-day.entity.js';

@Resolver()
export class CallCentreDayResolver extends reads(CallCentreDay, 'callCentreDay', 'callCentreDays') {}
