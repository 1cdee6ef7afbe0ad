import { type Amount, Base, currency, dateTime, entity, graphEnum, money, oneOf, ref, text } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';
import { Fund } from './fund.entity.js';
import type { FundEntryKind as Kind } from './fund-balance.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundRequest } from './fund-request.entity.js';

export const FundEntryKind = graphEnum(
  {
    ALLOCATION: 'ALLOCATION',
    ADJUSTMENT: 'ADJUSTMENT',
    COMMITMENT: 'COMMITMENT',
    RELEASE: 'RELEASE',
    PAYMENT: 'PAYMENT',
    EXPIRY: 'EXPIRY',
  } satisfies { [K in Kind]: K },
  'FundEntryKind',
  'What an entry does to a fund.',
  {
    ALLOCATION: 'Gives the partner money.',
    ADJUSTMENT: 'Corrects what they have, up or down.',
    COMMITMENT: 'Sets it aside for an approved request.',
    RELEASE: 'Gives back what of it won’t be claimed.',
    PAYMENT: 'Pays an approved claim.',
    EXPIRY: 'Takes back what nobody asked for in time.',
  },
);
export type FundEntryKind = keyof typeof FundEntryKind;

const ABOUT_REQUEST = `kind in ('COMMITMENT', 'RELEASE', 'PAYMENT')`;

@entity({
  prefix: 'fue',
  describe: 'An entry of a fund’s ledger. It never changes, and every balance is a sum over entries.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  appendOnly: true,
  indexes: [
    'at, id',
    'partner_id, at, id',
    'fund_id, at, id',
    'request_id, at, id',
    // What may happen once happens once, whoever retries it.
    { name: 'fund_entry_committed', expression: `(request_id) where kind = 'COMMITMENT'`, unique: true },
    { name: 'fund_entry_paid', expression: `(claim_id) where kind = 'PAYMENT'`, unique: true },
  ],
  checks: {
    amount: `amount <> 0 and (amount > 0 or kind = 'ADJUSTMENT')`,
    request: `(request_id is not null) = (${ABOUT_REQUEST})`,
    claim: `(claim_id is not null) = (kind = 'PAYMENT')`,
  },
})
export class FundEntry extends Base {
  @ref(() => Fund, { describe: 'The fund.' })
  fund!: Fund;

  @ref(() => Partner, { describe: 'Whose fund it is.' })
  partner!: Partner;

  @oneOf(FundEntryKind, { describe: 'What it does.' })
  kind!: FundEntryKind;

  @money({ describe: 'How much; only an adjustment can be below zero.', sort: true })
  amount!: Amount;

  @currency({ describe: 'Currency: that of the fund.' })
  currency!: string;

  @ref(() => FundRequest, { describe: 'The request that it is for.', nullable: true })
  request?: FundRequest | null;

  @ref(() => FundClaim, { describe: 'The claim that it pays.', nullable: true })
  claim?: FundClaim | null;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @ref(() => Person, { describe: 'Who did it; null: a job.', nullable: true })
  by?: Person | null;

  @text({ describe: 'Why.', nullable: true, max: 500, filter: false })
  note?: string | null;
}
