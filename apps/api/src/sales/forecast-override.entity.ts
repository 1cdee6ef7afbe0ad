import { type Amount, Base, currency, date, entity, longText, money, ref } from '../core/index.js';
import { Employee } from '../directory/index.js';

@entity({
  prefix: 'fco',
  describe: 'What a manager expects of an employee and everyone below them in a period, whatever the sums say.',
  orderBy: [{ field: 'startsOn', direction: 'DESC' }],
  indexes: ['starts_on, id'],
  uniques: [['owner_id', 'starts_on', 'ends_on']],
})
export class ForecastOverride extends Base {
  @ref(() => Employee, { describe: 'Whose forecast it stands beside, with everyone below them.' })
  owner!: Employee;

  @date({ describe: 'First day of the period.', sort: true })
  startsOn!: string;

  @date({ describe: 'Last day of the period.' })
  endsOn!: string;

  @money({ describe: 'What is expected, in the company’s currency; null where the override was taken back.', nullable: true, min: 0 })
  amount?: Amount | null;

  @currency({ describe: 'Currency of the amount: the company’s.' })
  currency!: string;

  @longText({ describe: 'Why.', nullable: true })
  note?: string | null;

  @ref(() => Employee, { describe: 'Who set it last.', nullable: true })
  setBy?: Employee | null;
}
