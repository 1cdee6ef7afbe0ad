import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput } from '../core/index.js';
import { PartnerTier } from '../directory/index.js';
import { TierRequirement } from './tier-requirement.entity.js';
import { TierReview } from './tier-review.entity.js';
import { TierRun } from './tier-run.entity.js';

@InputType({ description: 'A requirement of a tier.' })
export class TierRequirementInput extends partInput(TierRequirement, { required: ['kind', 'threshold'], optional: ['course', 'window'] }) {}

@InputType({ description: 'What a tier asks for. The list takes the place of the one that is there; partners move with the next run.' })
export class PartnerTierSetRequirementsInput extends actionInput(PartnerTier) {
  @Field(() => [TierRequirementInput], { description: 'All requirements, at most 20. None: the tier is open to everyone.' })
  requirements!: TierRequirementInput[];
}

@InputType({ description: 'A review date to come.' })
export class TierReviewPlanInput extends createInput(TierReview, { required: ['programme', 'reviewOn'] }) {}

@InputType({ description: 'Taking back a review date that is still to come.' })
export class TierReviewCancelInput extends actionInput(TierReview) {}

@InputType({ description: 'A run of the tiers of a programme, now.' })
export class TierRunStartInput extends createInput(TierRun, { required: ['programme'] }) {}

@InputType({ description: 'A requirement that is only being tried.' })
export class PlannedRequirementInput extends partInput(TierRequirement, {
  required: ['tier', 'kind', 'threshold'],
  optional: ['course', 'window'],
}) {}

@ArgsType()
export class TierReplayArgs {
  @Field(() => IdScalar, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => [PlannedRequirementInput], {
    nullable: true,
    description: 'All requirements of all tiers as they would be, at most 200; null: as they are.',
  })
  requirements?: PlannedRequirementInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many moves to name, 50 unless said, at most 200. All of them are counted.' })
  first?: number | null;
}
