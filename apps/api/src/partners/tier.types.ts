import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, LocalDateScalar } from '../core/index.js';
import { Partner, PartnerTier } from '../directory/index.js';
import { MeasuredRequirement } from './partner-change.entity.js';

export const TierMoveKind = graphEnum(
  { PROMOTION: 'PROMOTION', GRACE: 'GRACE', RECOVERY: 'RECOVERY', DEMOTION: 'DEMOTION' },
  'TierMoveKind',
  'What a run of the tiers does with a partner.',
  {
    PROMOTION: 'It comes into a tier, or into a higher one.',
    GRACE: 'It misses a requirement of its tier, and its grace begins.',
    RECOVERY: 'It fulfils its tier again within its grace.',
    DEMOTION: 'Its grace is over and it comes into the highest tier that it fulfils, if any.',
  },
);
export type TierMoveKind = keyof typeof TierMoveKind;

@ObjectType({ description: 'How a partner stands to a tier of its programme.', simpleResolvers: true })
export class TierProgress {
  @Field(() => String, { description: 'Name of the tier.' })
  name!: string;

  @Field(() => Int, { description: 'Its rank; 1 is the lowest.' })
  rank!: number;

  @Field(() => Boolean, { description: 'It is the tier that the partner is in.' })
  current!: boolean;

  @Field(() => Boolean, { description: 'All of its requirements are fulfilled.' })
  reached!: boolean;

  @Field(() => [MeasuredRequirement], { description: 'Its requirements, with what there is of each and what is missing.' })
  requirements!: MeasuredRequirement[];
}

@ObjectType({ description: 'A move that a run would make.', simpleResolvers: true })
export class TierMove {
  @Field(() => Partner, { nullable: true, description: 'The partner.' })
  partner?: Partner | null;

  @Field(() => TierMoveKind, { description: 'What would become of it.' })
  kind!: TierMoveKind;

  @Field(() => PartnerTier, { nullable: true, description: 'The tier that it is in; null: none.' })
  fromTier?: PartnerTier | null;

  @Field(() => PartnerTier, { nullable: true, description: 'The tier that it would be in; null: none.' })
  toTier?: PartnerTier | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when its grace would last, where it begins.' })
  graceUntil?: string | null;

  @Field(() => [MeasuredRequirement], { description: 'The requirements that decide, as they are measured.' })
  requirements!: MeasuredRequirement[];
}

@ObjectType({ description: 'What a run of the tiers would do now, without doing it.', simpleResolvers: true })
export class TierReplay {
  @Field(() => Int, { description: 'Partners that it would measure.' })
  partners!: number;

  @Field(() => Int, { description: 'How many would come into a tier or move up.' })
  promotions!: number;

  @Field(() => Int, { description: 'Of how many the grace would begin.' })
  graces!: number;

  @Field(() => Int, { description: 'How many would fulfil their tier again.' })
  recoveries!: number;

  @Field(() => Int, { description: 'How many would move down.' })
  demotions!: number;

  @Field(() => [TierMove], { description: 'The moves, by kind and name of the partner.' })
  moves!: TierMove[];
}
