import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Pipeline } from './pipeline.entity.js';
import {
  PipelineCreateInput,
  PipelineReorderInput,
  PipelineUpdateInput,
  StageCreateInput,
  StageDeleteInput,
  StageUpdateInput,
} from './pipeline.inputs.js';
import { createPipeline, createStage, deleteStage, reorderStages, updatePipeline, updateStage } from './pipeline.service.js';
import { Stage } from './stage.entity.js';

@Resolver()
export class PipelineResolver extends reads(Pipeline, null, 'pipelines') {
  @Mutation(() => payloadOf(Pipeline), { description: 'Makes a pipeline.' })
  pipelineCreate(@Arg('input', () => PipelineCreateInput) input: PipelineCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Pipeline, input, (tx) => createPipeline(tx, input));
  }

  @Mutation(() => payloadOf(Pipeline), { description: 'Renames a pipeline, makes it the default, or takes it out of use and back.' })
  pipelineUpdate(@Arg('input', () => PipelineUpdateInput) input: PipelineUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Pipeline, input, (tx) => updatePipeline(tx, input));
  }

  @Mutation(() => payloadOf(Pipeline), { description: 'Puts the stages of a pipeline into another order.' })
  pipelineReorder(@Arg('input', () => PipelineReorderInput) input: PipelineReorderInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Pipeline, input, (tx) => reorderStages(tx, input));
  }

  @Mutation(() => payloadOf(Stage), { description: 'Adds a stage to a pipeline.' })
  stageCreate(@Arg('input', () => StageCreateInput) input: StageCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Stage, input, (tx) => createStage(tx, input));
  }

  @Mutation(() => payloadOf(Stage), { description: 'Changes a stage, or takes it out of use and back.' })
  stageUpdate(@Arg('input', () => StageUpdateInput) input: StageUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Stage, input, (tx) => updateStage(tx, input));
  }

  @Mutation(() => payloadOf(Stage), { description: 'Deletes a stage in which no deal has ever been; the answer has no record then.' })
  stageDelete(@Arg('input', () => StageDeleteInput) input: StageDeleteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Stage, input, (tx) => deleteStage(tx, input));
  }
}
