import { type Amount, Base, currency, date, decimal, entity, money, oneOf, ref } from '../core/index.js';
import { Employee } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';
import { ForecastCategory, Stage } from './stage.entity.js';

@entity({
  prefix: 'ops',
  describe: 'An open opportunity as it stood at the start of a day. Kept for ever; forecasts compare with it.',
  orderBy: [{ field: 'date', direction: 'DESC' }],
  indexes: ['date, id'],
  uniques: [['opportunity_id', 'date']],
  appendOnly: true,
})
export class OpportunitySnapshot extends Base {
  @date({ describe: 'The day, in UTC.', sort: true })
  date!: string;

  @ref(() => Opportunity, { describe: 'The opportunity.' })
  opportunity!: Opportunity;

  @ref(() => Employee, { describe: 'Who was responsible.' })
  owner!: Employee;

  @ref(() => Stage, { describe: 'Where it stood.' })
  stage!: Stage;

  @oneOf(ForecastCategory, { describe: 'How it counted in the forecast.' })
  forecastCategory!: ForecastCategory;

  @money({ describe: 'What it was worth.', nullable: true })
  amount?: Amount | null;

  @currency({ describe: 'Currency of the amount.' })
  currency!: string;

  @date({ describe: 'The day it was expected to close.', nullable: true })
  closeDate?: string | null;

  @decimal({ describe: 'Probability of winning then, 0 to 1.' })
  probability!: string;
}
