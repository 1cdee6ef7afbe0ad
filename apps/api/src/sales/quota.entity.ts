import { type Amount, Base, currency, date, entity, money, ref } from '../core/index.js';
import { Employee, Territory } from '../directory/index.js';

@entity({
  prefix: 'quo',
  describe: 'What an employee is to sell in a period.',
  orderBy: [{ field: 'startsOn', direction: 'ASC' }],
  indexes: ['owner_id, starts_on, id', 'starts_on, id'],
  uniques: [['owner_id', 'starts_on']],
})
export class Quota extends Base {
  @ref(() => Employee, { describe: 'Whose it is.' })
  owner!: Employee;

  @ref(() => Territory, { describe: 'The territory it is for.', nullable: true })
  territory?: Territory | null;

  @date({ describe: 'First day of the period.', sort: true })
  startsOn!: string;

  @date({ describe: 'Last day of the period.' })
  endsOn!: string;

  @money({ describe: 'The amount to sell.', min: 0, sort: true })
  amount!: Amount;

  @currency({ describe: 'Currency of the amount.' })
  currency!: string;
}
