import { Base, computed, dateTime, decimal, entity, graphEnum, int, json, oneOf, ref, text } from '../core/index.js';
import { Employee, Partner, Person } from '../directory/index.js';
import { Lead, Product } from '../sales/index.js';
import { DistributionRule } from './distribution-rule.entity.js';
import { ScorePart, type ScoreValue } from './lead-offer.types.js';

export const LeadOfferState = graphEnum(
  { OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED', EXPIRED: 'EXPIRED', PULLED_BACK: 'PULLED_BACK' },
  'LeadOfferState',
  'What became of an offer.',
  { EXPIRED: 'Nobody answered in time.', PULLED_BACK: 'It was withdrawn, or the lead was taken back after it had been accepted.' },
);
export type LeadOfferState = keyof typeof LeadOfferState;

export const LeadDeclineReason = graphEnum(
  { NO_CAPACITY: 'NO_CAPACITY', TERRITORY: 'TERRITORY', EXPERTISE: 'EXPERTISE', TOO_SMALL: 'TOO_SMALL', CONFLICT: 'CONFLICT', OTHER: 'OTHER' },
  'LeadDeclineReason',
  'Why a partner does not want a lead.',
  {
    NO_CAPACITY: 'Nobody has time for it.',
    TERRITORY: 'They don’t sell there.',
    EXPERTISE: 'They don’t know enough of the industry or the product.',
    CONFLICT: 'They work for a competitor of the company, say.',
    OTHER: 'As the note says.',
  },
);
export type LeadDeclineReason = keyof typeof LeadDeclineReason;

export const PullBackReason = graphEnum(
  { IDLE: 'IDLE', RETURNED: 'RETURNED', BY_VENDOR: 'BY_VENDOR' },
  'PullBackReason',
  'Why an offer or an accepted lead was taken back.',
  { IDLE: 'Nobody began to work on it in time.', RETURNED: 'The partner gave it back.', BY_VENDOR: 'The vendor decided so.' },
);
export type PullBackReason = keyof typeof PullBackReason;

export const LeadScoreBand = graphEnum({ HOT: 'HOT', WARM: 'WARM', COLD: 'COLD' }, 'LeadScoreBand', 'How promising a lead is.', {
  HOT: 'A score of 70 and more.',
  WARM: '40 to 69.',
  COLD: 'Below 40, or not scored.',
});
export type LeadScoreBand = keyof typeof LeadScoreBand;

const minutes = (from: string, until: string) => (row: string) => `(extract(epoch from ${row}.${until} - ${row}.${from}) / 60)::int`;

/**
 * It carries what a partner needs to decide, since the lead itself is the partner's to see only once it is accepted. An offer
 * moves forward alone, and what was written stays (`lead-offer.database.ts`): the offers of a lead are its history.
 */
@entity({
  prefix: 'lof',
  describe: 'A lead that was offered to a partner, with what became of that. It shows enough to decide; who the person is comes with accepting.',
  orderBy: [{ field: 'offeredAt', direction: 'DESC' }],
  indexes: [
    'offered_at, id',
    'partner_id, offered_at, id',
    'partner_id, state, respond_until, id',
    'lead_id, offered_at, id',
    'rule_id',
    { name: 'lead_offer_one_open', expression: `(lead_id) where state = 'OFFERED'`, unique: true },
    { name: 'lead_offer_due', expression: `(respond_until) where state = 'OFFERED'` },
    { name: 'lead_offer_idle', expression: `(touch_until) where state = 'ACCEPTED'` },
  ],
  checks: {
    declined: `state <> 'DECLINED' or decline_reason is not null`,
    accepted: `state <> 'ACCEPTED' or seller_id is not null`,
    pulled_back: `(state = 'PULLED_BACK') = (pull_back_reason is not null)`,
  },
})
export class LeadOffer extends Base {
  @ref(() => Lead, { describe: 'The lead. A partner sees it once it has accepted, and for as long as it works it.' })
  lead!: Lead;

  @ref(() => Partner, { describe: 'To whom it is offered.' })
  partner!: Partner;

  @oneOf(LeadOfferState, { describe: 'What became of it.', initial: 'OFFERED' })
  state: LeadOfferState = 'OFFERED';

  @dateTime({ describe: 'When it was offered.', sort: true })
  offeredAt!: Date;

  @dateTime({ describe: 'Until when it can be accepted.', sort: true })
  respondUntil!: Date;

  @dateTime({ describe: 'When they are reminded.', nullable: true, internal: true })
  remindAt?: Date | null;

  @dateTime({ describe: 'When they were reminded.', nullable: true, internal: true })
  remindedAt?: Date | null;

  @dateTime({ describe: 'When it was accepted, declined or expired.', nullable: true })
  answeredAt?: Date | null;

  @ref(() => Person, { describe: 'Who answered for the partner.', nullable: true })
  answeredBy?: Person | null;

  @ref(() => Person, { describe: 'The seller who got the lead when it was accepted.', nullable: true })
  seller?: Person | null;

  @oneOf(LeadDeclineReason, { describe: 'Why they declined.', nullable: true })
  declineReason?: LeadDeclineReason | null;

  @text({ describe: 'What they say to it.', nullable: true, max: 500, sensitive: true })
  note?: string | null;

  @dateTime({ describe: 'Until when they have to begin to work on it; else it is taken back.', nullable: true })
  touchUntil?: Date | null;

  @dateTime({ describe: 'When they began to work on it.', nullable: true })
  touchedAt?: Date | null;

  @dateTime({ describe: 'When it was taken back.', nullable: true })
  pulledBackAt?: Date | null;

  @oneOf(PullBackReason, { describe: 'Why it was taken back.', nullable: true })
  pullBackReason?: PullBackReason | null;

  @text({ describe: 'Why, in the words of who took it back; for the company alone.', nullable: true, max: 500, sensitive: true })
  pullBackNote?: string | null;

  @ref(() => Employee, { describe: 'Who took it back; null: nobody, it was due.', nullable: true, sensitive: true })
  pulledBackBy?: Employee | null;

  @ref(() => DistributionRule, { describe: 'The version of the rule that made it; null: by hand.', nullable: true, sensitive: true })
  rule?: DistributionRule | null;

  @ref(() => Employee, { describe: 'Who offered it by hand.', nullable: true, sensitive: true })
  offeredBy?: Employee | null;

  @int({ describe: 'To how many partners the lead has been offered, this one included.', sensitive: true })
  hop!: number;

  @decimal({ describe: 'How well the partner suited the lead, 0 to 100, when it was offered.', nullable: true, sensitive: true })
  score?: string | null;

  @json({ describe: 'The values behind the score, in the order of its parts.', nullable: true, internal: true, sensitive: true })
  scoreValues?: ScoreValue[] | null;

  @computed('json', {
    describe: 'How the score came about: each part with its value, weight and points.',
    nullable: true,
    sensitive: true,
    type: () => [ScorePart],
    sql: (row) => `${row}.score_values`,
  })
  scoreParts?: ScorePart[] | null;

  @text({ describe: 'Company; null for a private person.', nullable: true })
  company?: string | null;

  @text({ describe: 'City.', nullable: true, max: 120 })
  city?: string | null;

  @text({ describe: 'Region, state or province.', nullable: true, max: 120 })
  region?: string | null;

  @text({ describe: 'Country, ISO 3166-1 alpha-2.', nullable: true, max: 2 })
  country?: string | null;

  @text({ describe: 'Industry.', nullable: true, max: 120 })
  industry?: string | null;

  @text({ filter: false, max: 2000, describe: 'What they need, as far as it is known.', nullable: true, sensitive: true })
  need?: string | null;

  @ref(() => Product, { describe: 'The product that they ask for.', nullable: true })
  product?: Product | null;

  @oneOf(LeadScoreBand, { describe: 'How promising it is.' })
  scoreBand!: LeadScoreBand;

  @computed('int', {
    describe: 'Minutes from the offer to its acceptance.',
    nullable: true,
    sql: (row) => `case when ${row}.seller_id is not null then ${minutes('offered_at', 'answered_at')(row)} end`,
  })
  minutesToAccept?: number | null;

  @computed('int', { describe: 'Minutes from its acceptance to the first work on it.', nullable: true, sql: minutes('answered_at', 'touched_at') })
  minutesToTouch?: number | null;
}
