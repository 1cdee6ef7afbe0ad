import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { connectionOf, type ListArgs, listArgsOf } from '../model/graph.js';
import { type Class, modelOf } from '../model/registry.js';
import { IdScalar } from '../scalars.js';

/** The same queries without the wrapper of type-graphql, which turns each argument into an instance of its class. */
export const leanReads = new Map<string, GraphQLFieldResolver<unknown, Context>>();

/**
 * The queries that most entities have: one by its id, and the list. A resolver extends it:
 * `class AccountResolver extends reads(Account, 'account', 'accounts')`. Leave a name out where there is no such query.
 * `changed` names the subscription that follows one record, for entities that tell of their changes (`notifies`).
 */
export function reads(target: Class, one: string | null, list: string | null, changed: string | null = null): new () => object {
  const { name, description } = modelOf(target);
  class Reads {}
  const prototype = Reads.prototype as unknown as Record<string, unknown>;

  const define = (field: string, method: unknown, decorate: (descriptor: PropertyDescriptor) => void) => {
    Object.defineProperty(prototype, field, { value: method, configurable: true, writable: true });
    decorate(Object.getOwnPropertyDescriptor(prototype, field) as PropertyDescriptor);
  };
  if (one) {
    leanReads.set(one, (_root, { id }, ctx, info) => ctx.read.one(target, id, info, true));
    define(
      one,
      (id: string, ctx: Context, info: GraphQLResolveInfo) => ctx.read.one(target, id, info),
      (descriptor) => {
        Arg('id', () => IdScalar, { description: `Id of the ${name}.` })(prototype, one, 0);
        Ctx()(prototype, one, 1);
        Info()(prototype, one, 2);
        Query(() => target, { nullable: true, description: `${description} By its id; null where the viewer sees no such record.` })(
          prototype,
          one,
          descriptor,
        );
      },
    );
  }
  if (list) {
    leanReads.set(list, (_root, args, ctx, info) => ctx.read.list(target, args, info, undefined, true));
    define(
      list,
      (args: ListArgs, ctx: Context, info: GraphQLResolveInfo) => ctx.read.list(target, args, info),
      (descriptor) => {
        Args(() => listArgsOf(target))(prototype, list, 0);
        Ctx()(prototype, list, 1);
        Info()(prototype, list, 2);
        Query(() => connectionOf(target), { description: `${description} All that the viewer may see, as a list.` })(prototype, list, descriptor);
      },
    );
  }
  if (changed)
    define(
      changed,
      (id: string, ctx: Context, info: GraphQLResolveInfo) => ctx.read.one(target, id, info, true),
      (descriptor) => {
        Arg('id', () => IdScalar, { description: `Id of the ${name}.` })(prototype, changed, 0);
        Ctx()(prototype, changed, 1);
        Info()(prototype, changed, 2);
        Subscription(() => target, {
          nullable: true,
          subscribe: ({ args, context }) => context.app.changes.watch(target, args.id),
          description: `${description} As it is now, and again whenever what was asked of it has changed; null where the viewer sees no such record.`,
        })(prototype, changed, descriptor);
      },
    );
  Resolver()(Reads);
  return Reads;
}
