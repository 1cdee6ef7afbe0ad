import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { Pipeline } from './pipeline.entity.js';
import { Stage } from './stage.entity.js';

@InputType({ description: 'A stage of a new pipeline; its place is that in the list.' })
export class PipelineStageInput extends partInput(Stage, {
  required: ['name', 'probability', 'forecastCategory'],
  optional: ['rottingDays', 'requiredFields'],
}) {}

@InputType({ description: 'A new pipeline with its stages.' })
export class PipelineCreateInput extends createInput(Pipeline, { required: ['name'], optional: ['isDefault'] }) {
  @Field(() => [PipelineStageInput], { description: 'Its stages in order, at most 30: at least one open, one won and one lost.' })
  stages!: PipelineStageInput[];
}

@InputType({ description: 'Changes to a pipeline. What is omitted stays. `isDefault: true` takes that from the one that had it.' })
export class PipelineUpdateInput extends updateInput(Pipeline, ['name', 'isDefault', 'archived']) {}

@InputType({ description: 'A new order of a pipeline’s stages.' })
export class PipelineReorderInput extends actionInput(Pipeline) {
  @Field(() => [IdScalar], { description: 'Every stage of the pipeline, in the new order.' })
  stageIds!: string[];
}

@InputType({ description: 'A new stage; it comes last unless `position` says otherwise.' })
export class StageCreateInput extends createInput(Stage, {
  required: ['pipeline', 'name', 'probability', 'forecastCategory'],
  optional: ['position', 'rottingDays', 'requiredFields'],
}) {}

@InputType({ description: 'Changes to a stage. What is omitted stays.' })
export class StageUpdateInput extends updateInput(Stage, ['name', 'probability', 'forecastCategory', 'rottingDays', 'requiredFields', 'archived']) {}

@InputType({ description: 'Deleting a stage in which no deal has ever been.' })
export class StageDeleteInput extends actionInput(Stage) {}
