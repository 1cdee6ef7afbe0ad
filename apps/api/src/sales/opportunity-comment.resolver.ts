import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf } from '../core/index.js';
import { OpportunityComment } from './opportunity-comment.entity.js';
import { OpportunityCommentAddInput } from './opportunity-comment.inputs.js';
import { addComment } from './opportunity-comment.service.js';

@Resolver()
export class OpportunityCommentResolver {
  @Mutation(() => payloadOf(OpportunityComment), { description: 'Says something on a deal, to the other side: the partner, or the rep.' })
  opportunityCommentAdd(
    @Arg('input', () => OpportunityCommentAddInput) input: OpportunityCommentAddInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, OpportunityComment, input, (tx) => addComment(tx, input));
  }
}
