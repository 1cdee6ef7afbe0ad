import { Base, computed, currency, entity, type Many, type Money, many, ref } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { type Balance, balanceOf } from './fund-balance.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { FundRequest } from './fund-request.entity.js';

const balance = (name: Balance, describe: string) => computed('money', { describe, sql: (row) => balanceOf(name, 'fund', row) });

@entity({
  prefix: 'fnd',
  describe: 'What a partner has in a fund programme. Its balances are sums over its entries.',
  indexes: ['created_at, id', 'partner_id, created_at, id', 'programme_id, created_at, id'],
  uniques: [['programme_id', 'partner_id']],
})
export class Fund extends Base {
  @ref(() => FundProgramme, { describe: 'The programme.' })
  programme!: FundProgramme;

  @ref(() => Partner, { describe: 'The partner.' })
  partner!: Partner;

  @currency({ describe: 'Currency of its amounts: that of the programme.' })
  currency!: string;

  @balance('allocated', 'What was given to the partner, without what has expired.')
  allocated?: Money;

  @balance('committed', 'What is approved for activities and not yet paid.')
  committed?: Money;

  @balance('paid', 'What was paid.')
  paid?: Money;

  @balance('available', 'What can still be asked for.')
  available?: Money;

  @many(() => FundEntry, 'fund', { describe: 'Its ledger.' })
  entries?: Many<FundEntry>;

  @many(() => FundRequest, 'fund', { describe: 'What was asked for from it.' })
  requests?: Many<FundRequest>;
}
