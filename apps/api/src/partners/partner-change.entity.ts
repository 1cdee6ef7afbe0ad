import { Field, ObjectType } from 'type-graphql';
import { Base, computed, DecimalScalar, date, dateTime, entity, graphEnum, json, oneOf, ref, text } from '../core/index.js';
import { Employee, Partner, PartnerStatus, PartnerTier } from '../directory/index.js';
import { TierMeasure, TierWindow } from './tier-requirement.entity.js';
import { TierRun } from './tier-run.entity.js';

export const PartnerChangeKind = graphEnum(
  { STATUS: 'STATUS', TIER: 'TIER', GRACE_STARTED: 'GRACE_STARTED', GRACE_ENDED: 'GRACE_ENDED' },
  'PartnerChangeKind',
  'What changed about a partner.',
  {
    GRACE_STARTED: 'It no longer fulfils its tier and has until `graceUntil` to do so again.',
    GRACE_ENDED: 'It fulfils its tier again, or was excused.',
  },
);
export type PartnerChangeKind = keyof typeof PartnerChangeKind;

@ObjectType({ description: 'A requirement of a tier and what a partner has of it.', simpleResolvers: true })
export class MeasuredRequirement {
  @Field(() => TierMeasure, { description: 'What is measured.' })
  kind!: TierMeasure;

  @Field(() => TierWindow, { description: 'Over which time.' })
  window!: TierWindow;

  /** The course's uuid, which the resolver answers as an id. */
  course?: string | null;

  @Field(() => String, { nullable: true, description: 'CERTIFIED_PEOPLE: title of the course.' })
  courseTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'REVENUE: currency of the amounts.' })
  currency?: string | null;

  @Field(() => DecimalScalar, { description: 'How much it takes.' })
  needed!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'How much there is; null: unknown, without an answer or where a rate is missing.' })
  measured?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How much is missing; 0: nothing.' })
  missing?: string | null;
}

/** Written by the database, with each change of a partner and by each run of the tiers (`partner-change.database.ts`, `tier.run.ts`). */
@entity({
  prefix: 'pch',
  describe: 'That a partner’s status, tier or grace changed, and why. Nothing of it is ever changed.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: ['at, id', 'partner_id, at, id', 'run_id', 'from_tier_id', 'to_tier_id', 'by_id'],
  appendOnly: true,
})
export class PartnerChange extends Base {
  @ref(() => Partner, { describe: 'The partner.' })
  partner!: Partner;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @oneOf(PartnerChangeKind, { describe: 'What changed.' })
  kind!: PartnerChangeKind;

  @oneOf(PartnerStatus, { describe: 'STATUS: before; null: the partner was made.', nullable: true })
  fromStatus?: PartnerStatus | null;

  @oneOf(PartnerStatus, { describe: 'STATUS: since.', nullable: true })
  toStatus?: PartnerStatus | null;

  @ref(() => PartnerTier, { describe: 'The tier before; null: none.', nullable: true })
  fromTier?: PartnerTier | null;

  @ref(() => PartnerTier, { describe: 'The tier since; null: none.', nullable: true })
  toTier?: PartnerTier | null;

  @date({ describe: 'GRACE_STARTED: until when the tier’s requirements have to be fulfilled again.', nullable: true })
  graceUntil?: string | null;

  @text({ describe: 'What whoever changed it said; the partner reads it too.', nullable: true, max: 500 })
  reason?: string | null;

  @ref(() => Employee, { describe: 'Who changed it, where it was an employee.', nullable: true })
  by?: Employee | null;

  @ref(() => TierRun, { describe: 'The run of the tiers that changed it, where it was one.', nullable: true })
  run?: TierRun | null;

  @json({ describe: 'The requirements that decided, as they were measured.', internal: true, nullable: true })
  facts?: MeasuredRequirement[] | null;

  @computed('json', {
    describe: 'Where a run changed it: the requirements that decided, as they were measured then.',
    type: () => [MeasuredRequirement],
    sql: (row) => `coalesce(${row}.facts, '[]')`,
  })
  requirements?: MeasuredRequirement[];
}
