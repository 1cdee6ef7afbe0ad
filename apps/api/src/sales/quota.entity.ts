import { type Amount, Base, computed, currency, date, entity, type Money, money, ref } from '../core/index.js';
import { Employee, Territory } from '../directory/index.js';
import { ordersOf, quotaAmount, wonBy } from './attainment.js';

const sold = (row: string): string => ordersOf(`${row}.owner_id`, `${row}.starts_on`, `${row}.ends_on`);

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

  @computed('money', {
    describe:
      'What they sold in the period: subtotals of their orders, cancelled ones left out. In the company’s currency; null where a rate is missing.',
    nullable: true,
    sql: (row) => `relata.money(${sold(row)}, relata.company_currency())`,
  })
  attained?: Money | null;

  @computed('decimal', {
    describe: 'Share of the quota that is attained: 1 is all of it. Null where the quota is zero or a rate is missing.',
    nullable: true,
    sql: (row) => `round(${sold(row)} / nullif(${quotaAmount(row)}, 0), 4)::text`,
  })
  attainment?: string | null;

  @computed('money', {
    describe: 'Amounts of their opportunities that were won in the period. In the company’s currency; null where a rate is missing.',
    nullable: true,
    sql: (row) => `relata.money(${wonBy(`${row}.owner_id`, `${row}.starts_on`, `${row}.ends_on`)}, relata.company_currency())`,
  })
  won?: Money | null;
}
