import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Activity } from './activity.entity.js';

@Resolver()
export class ActivityResolver extends reads(Activity, 'activity', 'activities') {}
