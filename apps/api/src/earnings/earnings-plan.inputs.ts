import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, LocalDateScalar, partInput, updateInput } from '../core/index.js';
import { EarningsBand } from './earnings-band.entity.js';
import { EarningsComponent } from './earnings-component.entity.js';
import { EarningsPlan } from './earnings-plan.entity.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';

@InputType({ description: 'A band of a rebate or accelerator.' })
export class EarningsBandInput extends partInput(EarningsBand, { required: ['from', 'rate'] }) {}

@InputType({ description: 'What a version pays for. A commission has a rate; a rebate or accelerator a method and bands.' })
export class EarningsComponentInput extends partInput(EarningsComponent, {
  required: ['name', 'kind', 'measure'],
  optional: ['basis', 'rate', 'method', 'target', 'product', 'category', 'channel', 'involvement', 'tier'],
}) {
  @Field(() => [EarningsBandInput], { nullable: true, description: 'Bands, at most 20.' })
  bands?: EarningsBandInput[] | null;
}

@InputType({ description: 'A new plan, for one of programme, tier and partner. It pays once a version is published.' })
export class EarningsPlanCreateInput extends createInput(EarningsPlan, {
  required: ['name'],
  optional: ['programme', 'tier', 'partner', 'frequency', 'reviewDays', 'currency', 'endsOn'],
}) {}

@InputType({ description: 'Changes to a plan. What is omitted stays. Once a version is published only its name, review days and end can change.' })
export class EarningsPlanUpdateInput extends updateInput(EarningsPlan, [
  'name',
  'programme',
  'tier',
  'partner',
  'frequency',
  'reviewDays',
  'currency',
  'endsOn',
]) {}

const COMPONENTS = 'What it pays for, at most 50, in the order in which they are looked at.';

@InputType({ description: 'A new draft of a plan. Without `components` it begins with those of the version before it.' })
export class EarningsPlanVersionDraftInput extends createInput(EarningsPlanVersion, { required: ['plan'], optional: ['validFrom', 'note'] }) {
  @Field(() => [EarningsComponentInput], { nullable: true, description: COMPONENTS })
  components?: EarningsComponentInput[] | null;
}

@InputType({ description: 'Changes to a draft. What is omitted stays; `components` take the place of those that are there.' })
export class EarningsPlanVersionUpdateInput extends updateInput(EarningsPlanVersion, ['validFrom', 'note']) {
  @Field(() => [EarningsComponentInput], { nullable: true, description: COMPONENTS })
  components?: EarningsComponentInput[] | null;
}

@InputType({ description: 'Publishing a draft: from then on it never changes, and the version before it ends where it begins.' })
export class EarningsPlanVersionPublishInput extends actionInput(EarningsPlanVersion) {
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day that counts, where the draft doesn’t say.' })
  validFrom?: string | null;
}

@InputType({ description: 'Throwing a draft away.' })
export class EarningsPlanVersionDiscardInput extends actionInput(EarningsPlanVersion) {}
