import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { startRun } from './distribution.service.js';
import { DistributionRun } from './distribution-run.entity.js';
import { DistributionRunStartInput } from './distribution-run.inputs.js';
import { UnplacedLead } from './unplaced-lead.entity.js';

@Resolver()
export class DistributionRunResolver extends reads(DistributionRun, 'distributionRun', 'distributionRuns') {
  @Mutation(() => payloadOf(DistributionRun), { description: 'Has all leads that wait given out now; the run says when it is done.' })
  distributionRunStart(
    @Arg('input', () => DistributionRunStartInput) input: DistributionRunStartInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DistributionRun, input, startRun);
  }
}

@Resolver()
export class UnplacedLeadResolver extends reads(UnplacedLead, null, 'unplacedLeads') {}
