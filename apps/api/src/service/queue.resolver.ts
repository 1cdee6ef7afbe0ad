import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Agent, ServicePartner } from './agent.entity.js';
import { Queue } from './queue.entity.js';
import { AgentSetAvailabilityInput, AgentSetInput, QueueCreateInput, QueueUpdateInput, ServicePartnerSetInput } from './queue.inputs.js';
import { createQueue, setAgent, setAvailability, setServicePartner, updateQueue } from './queue.service.js';

@Resolver()
export class QueueResolver extends reads(Queue, 'queue', 'queues') {
  @Mutation(() => payloadOf(Queue), { description: 'Makes a queue.' })
  queueCreate(@Arg('input', () => QueueCreateInput) input: QueueCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Queue, input, (tx) => createQueue(tx, input));
  }

  @Mutation(() => payloadOf(Queue), { description: 'Changes a queue. What is omitted stays.' })
  queueUpdate(@Arg('input', () => QueueUpdateInput) input: QueueUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Queue, input, (tx) => updateQueue(tx, input));
  }
}

@Resolver()
export class AgentResolver extends reads(Agent, null, 'agents') {
  @Mutation(() => payloadOf(Agent), { description: 'Says what an employee is given of the cases.' })
  agentSet(@Arg('input', () => AgentSetInput) input: AgentSetInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Agent, input, (tx) => setAgent(tx, input));
  }

  @Mutation(() => payloadOf(Agent), { description: 'Says whether an agent is given cases: oneself, unless the input says otherwise.' })
  agentSetAvailability(
    @Arg('input', () => AgentSetAvailabilityInput) input: AgentSetAvailabilityInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Agent, input, (tx) => setAvailability(tx, input));
  }
}

@Resolver()
export class ServicePartnerResolver extends reads(ServicePartner, null, 'servicePartners') {
  @Mutation(() => payloadOf(ServicePartner), { description: 'Says what a partner is given of the cases.' })
  servicePartnerSet(
    @Arg('input', () => ServicePartnerSetInput) input: ServicePartnerSetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ServicePartner, input, (tx) => setServicePartner(tx, input));
  }
}
