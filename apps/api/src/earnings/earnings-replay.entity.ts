import { Base, date, entity, int, ref } from '../core/index.js';
import { Employee, Partner } from '../directory/index.js';

@entity({
  prefix: 'erp',
  describe:
    'A run over the sales of a period that made the entries which were missing: after an import, after the first version of a plan was published for days gone by, or once an exchange rate was known. A second run makes none.',
  indexes: ['created_at, id'],
  checks: { period: 'starts_on <= ends_on' },
  appendOnly: true,
})
export class EarningsReplay extends Base {
  @date({ describe: 'First day whose sales were looked at.' })
  startsOn!: string;

  @date({ describe: 'Last day whose sales were looked at.' })
  endsOn!: string;

  @ref(() => Partner, { describe: 'The partner whose sales were looked at; null: all.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'Who asked for it.' })
  startedBy!: Employee;

  @int({ describe: 'How many entries it made.' })
  entries!: number;
}
