import {
  type Amount,
  Base,
  computed,
  currency,
  date,
  decimal,
  entity,
  int,
  longText,
  type Many,
  type Money,
  many,
  money,
  text,
  texts,
} from '../core/index.js';
import { Fund } from './fund.entity.js';
import { balanceSql } from './fund-balance.js';

@entity({
  prefix: 'fup',
  describe: 'Money for the marketing of partners (market development funds): a budget for a period, and what it may be used for.',
  orderBy: [{ field: 'startsOn', direction: 'DESC' }],
  indexes: ['starts_on, id'],
  checks: {
    period: 'starts_on <= ends_on',
    budget: 'budget > 0',
    reimbursement: 'reimbursement > 0 and reimbursement <= 1',
    claim_days: 'claim_days >= 0 and claim_days <= 365',
  },
})
export class FundProgramme extends Base {
  @text({ describe: 'Name.', sort: true })
  name!: string;

  @date({ describe: 'The first day of its activities.', sort: true })
  startsOn!: string;

  @date({ describe: 'The last day of its activities.' })
  endsOn!: string;

  @money({ describe: 'What may be allocated to all partners together.', sensitive: true, min: 0.01 })
  budget!: Amount;

  @currency({ describe: 'Currency of the programme, and of all that is asked and paid from it.' })
  currency!: string;

  @decimal({ describe: 'The share of an activity’s cost that is reimbursed: 0.5 is half.', min: 0.0001, max: 1 })
  reimbursement!: string;

  @texts({ describe: 'What it may be used for: values of `FundActivity`. Empty: anything of them.' })
  activities: string[] = [];

  @int({ describe: 'How many certified people a partner needs to ask for money.', initial: 0, min: 0, max: 1000 })
  certifiedPeople: number = 0;

  @int({ describe: 'Days after the end of an activity within which it is claimed; what isn’t goes back.', initial: 45, min: 0, max: 365 })
  claimDays: number = 45;

  @longText({ describe: 'Its terms, for partners: what is reimbursed, and what proof is needed.', nullable: true })
  terms?: string | null;

  @computed('money', {
    describe: 'What of its budget is allocated to partners.',
    sensitive: true,
    sql: (row) =>
      `(select relata.money(${balanceSql('allocated', 'e')}, ${row}.currency) from fund f join fund_entry e on e.fund_id = f.id where f.programme_id = ${row}.id)`,
  })
  allocated?: Money;

  @many(() => Fund, 'programme', { describe: 'What partners have in it.' })
  funds?: Many<Fund>;
}
