import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, connectionOf, type ListArgs, listArgsOf, mutate, payloadOf, reads } from '../core/index.js';
import { Activity } from './activity.entity.js';
import { ActivityCompleteInput, ActivityCreateInput, ActivityDeleteInput, ActivityReopenInput, ActivityUpdateInput } from './activity.inputs.js';
import { completeActivity, createActivity, deleteActivity, reopenActivity, updateActivity } from './activity.service.js';

@Resolver()
export class ActivityResolver extends reads(Activity, 'activity', 'activities') {
  @Query(() => connectionOf(Activity), {
    description: 'What the viewer has to do: their open activities that are due some time, the next one first.',
  })
  activitiesDue(@Args(() => listArgsOf(Activity)) args: ListArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const ordered = args.orderBy?.length ? args : { ...args, orderBy: [{ field: 'dueAt', direction: 'ASC' as const }] };
    return ctx.read.list(
      Activity,
      ordered,
      info,
      (row) => `${row}.owner_id = (select relata.employee_id()) and ${row}.done_at is null and ${row}.due_at is not null`,
    );
  }

  @Mutation(() => payloadOf(Activity), { description: 'Makes an activity.' })
  activityCreate(@Arg('input', () => ActivityCreateInput) input: ActivityCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Activity, input, (tx) => createActivity(tx, input));
  }

  @Mutation(() => payloadOf(Activity), { description: 'Changes an activity.' })
  activityUpdate(@Arg('input', () => ActivityUpdateInput) input: ActivityUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Activity, input, (tx) => updateActivity(tx, input));
  }

  @Mutation(() => payloadOf(Activity), { description: 'Completes an activity.' })
  activityComplete(@Arg('input', () => ActivityCompleteInput) input: ActivityCompleteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Activity, input, (tx) => completeActivity(tx, input));
  }

  @Mutation(() => payloadOf(Activity), { description: 'Opens a completed activity again.' })
  activityReopen(@Arg('input', () => ActivityReopenInput) input: ActivityReopenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Activity, input, (tx) => reopenActivity(tx, input));
  }

  @Mutation(() => payloadOf(Activity), { description: 'Deletes an activity; the answer has no record then.' })
  activityDelete(@Arg('input', () => ActivityDeleteInput) input: ActivityDeleteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Activity, input, (tx) => deleteActivity(tx, input));
  }
}
