import type { Opportunity } from './opportunity.entity.js';
import type { Stage } from './stage.entity.js';

/** What pipelines and opportunities both know about stages. */

/** Fields of an opportunity that a stage can require: those that people fill in and may leave empty. */
export const REQUIRABLE = [
  'account',
  'amount',
  'closeDate',
  'competitor',
  'nextStep',
  'partner',
  'partnerSeller',
] as const satisfies (keyof Opportunity)[];

/** Won or lost. */
export const isEnd = ({ forecastCategory }: Stage): boolean => forecastCategory === 'CLOSED' || forecastCategory === 'OMITTED';
