import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { BadInput } from '../errors.js';
import { Node } from '../model/graph.js';
import { rootPolicy } from '../policy/policy.js';
import { IdScalar } from '../scalars.js';

rootPolicy({ node: 'signedIn', nodes: 'signedIn' });

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any record by its id; null where the viewer sees no such record.' })
  node(@Arg('id', () => IdScalar, { description: 'Id of a record of any type.' }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.node(id, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Records by their ids, at most 100, in that order; null in the place of each that the viewer does not see.',
  })
  nodes(
    @Arg('ids', () => [IdScalar], { description: 'Ids of records of any types.' }) ids: string[],
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > 100) throw new BadInput(`nodes takes at most 100 ids; you sent ${ids.length}.`);
    return ctx.read.nodes(ids, info);
  }
}
