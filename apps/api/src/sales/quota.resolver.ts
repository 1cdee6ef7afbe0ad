import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Quota } from './quota.entity.js';
import { QuotaSetInput } from './quota.inputs.js';
import { setQuota } from './quota.service.js';

@Resolver()
export class QuotaResolver extends reads(Quota, null, 'quotas') {
  @Mutation(() => payloadOf(Quota), { description: 'Sets the quota of an employee for a period. Managers set those of their team.' })
  quotaSet(@Arg('input', () => QuotaSetInput) input: QuotaSetInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Quota, input, (tx) => setQuota(tx, input));
  }
}
