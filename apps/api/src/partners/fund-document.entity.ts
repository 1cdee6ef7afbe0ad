import { type Amount, Base, computed, currency, dateTime, entity, graphEnum, int, money, oneOf, ref, text } from '../core/index.js';
import { Employee, Partner, Person } from '../directory/index.js';
import { FundClaim } from './fund-claim.entity.js';

export const FundDocumentKind = graphEnum({ INVOICE: 'INVOICE', PROOF: 'PROOF' }, 'FundDocumentKind', 'What a document of a claim proves.', {
  INVOICE: 'What the activity cost.',
  PROOF: 'That it took place: photos, a list of guests, the advertisement.',
});
export type FundDocumentKind = keyof typeof FundDocumentKind;

export const FundDocumentStatus = graphEnum(
  { PENDING: 'PENDING', ACCEPTED: 'ACCEPTED', REFUSED: 'REFUSED' },
  'FundDocumentStatus',
  'What the review of a document found.',
);
export type FundDocumentStatus = keyof typeof FundDocumentStatus;

@entity({
  prefix: 'fud',
  describe: 'A document of a claim. Upload it by POST /fund-documents, name its id in the claim, and get it at its url.',
  orderBy: [{ field: 'createdAt', direction: 'ASC' }],
  indexes: [
    'claim_id, created_at, id',
    'partner_id',
    { name: 'fund_document_loose', expression: '(uploaded_by_id, created_at) where claim_id is null' },
  ],
  checks: {
    cost: `(cost is not null and cost > 0) = (kind = 'INVOICE' and claim_id is not null)`,
    reason: `(status = 'REFUSED') = (reason is not null)`,
  },
})
export class FundDocument extends Base {
  @ref(() => FundClaim, { describe: 'The claim that it belongs to; null while it is in none, for a day at most.', nullable: true })
  claim?: FundClaim | null;

  @ref(() => Partner, { describe: 'Whose claim it is.', nullable: true })
  partner?: Partner | null;

  @oneOf(FundDocumentKind, { describe: 'What it proves.', initial: 'PROOF' })
  kind: FundDocumentKind = 'PROOF';

  @money({ describe: 'The cost that an invoice shows, without tax.', nullable: true, min: 0.01 })
  cost?: Amount | null;

  @currency({ describe: 'Currency of the cost: that of the fund.', nullable: true })
  currency?: string | null;

  @oneOf(FundDocumentStatus, { describe: 'What its review found.', initial: 'PENDING' })
  status: FundDocumentStatus = 'PENDING';

  @text({ describe: 'Why it was refused.', nullable: true, max: 500, filter: false })
  reason?: string | null;

  @ref(() => Employee, { describe: 'Who reviewed it.', nullable: true })
  reviewedBy?: Employee | null;

  @dateTime({ describe: 'When it was reviewed.', nullable: true })
  reviewedAt?: Date | null;

  @ref(() => Person, { describe: 'Who uploaded it.', nullable: true })
  uploadedBy?: Person | null;

  @text({ describe: 'Its name.' })
  name!: string;

  @text({ describe: 'Its media type, found in what it holds.', max: 100 })
  type!: string;

  @int({ describe: 'Its size in bytes.', min: 1 })
  size!: number;

  @text({ describe: 'Its SHA-256 checksum, in hexadecimal.', max: 64 })
  sha256!: string;

  @computed('text', {
    describe: 'Where it can be downloaded by who may see it; with `?show` a picture is shown.',
    sql: (row) => `('/fund-documents/' || relata.type_id('fud', ${row}.id))`,
  })
  url?: string;
}
