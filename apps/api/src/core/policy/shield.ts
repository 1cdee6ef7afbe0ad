import { createRequire } from 'node:module';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { IMiddlewareGenerator } from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import type { Context } from '../context.js';
import { Forbidden, Unauthenticated } from '../errors.js';
import { allModels } from '../model/registry.js';
import { sensitiveFields } from './access.js';
import { openRootFields } from './policy.js';

// Their ES module builds don't load on Node 23 and later (`util.isUndefined`); the CommonJS ones do.
const require = createRequire(import.meta.url);
const { shield, rule, deny } = require('graphql-shield') as typeof Shield;
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

/** One rule for every root field: the policy table says who may call it. */
const mayCall = rule({ cache: 'no_cache' })((_parent, _args, ctx: Context, info) => {
  if (!ctx.caller && openRootFields().get(info.fieldName) === 'signedIn') return new Unauthenticated();
  return ctx.access.root(info.fieldName) || (ctx.caller ? new Forbidden() : new Unauthenticated());
});

/** The same schema without the guards of sensitive fields, for callers who may see all that their document asks for. */
const lean = new WeakMap<GraphQLSchema, GraphQLSchema>();
export const withoutFieldGuards = (guarded: GraphQLSchema): GraphQLSchema => lean.get(guarded) ?? guarded;

/**
 * Puts graphql-shield before every root field. Its generated middleware also wraps every other field in a promise,
 * so all but the root types is pruned. Sensitive fields get a guard without a promise (decision 0003): the read
 * layer has left them out of the statement already, and the guard says so.
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  const guarded = guardRoots(schema);
  lean.set(guarded, withoutModelResolvers(guardRoots(schema)));
  guardStreams(guarded);
  for (const { class: target, name } of allModels()) {
    const type = guarded.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of sensitiveFields(name)) {
      const resolve: GraphQLFieldResolver<Record<string, unknown>, Context> = (row, _args, ctx) => {
        if (!ctx.access.of(target).fields.has(field)) throw new Forbidden(`You may not see ${name}.${field}.`);
        return row[field];
      };
      const found = type.getFields()[field];
      if (found) found.resolve = resolve;
    }
  }
  return guarded;
}

function guardRoots(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);
  const rules = Object.fromEntries(roots.map((type) => [type.name, { '*': mayCall }]));
  const generator = shield(rules, { allowExternalErrors: true, fallbackRule: deny }) as unknown as IMiddlewareGenerator<unknown, Context, unknown>;
  const all = (generator as unknown as { generate(schema: GraphQLSchema): Record<string, unknown> }).generate(schema);
  const pruned = Object.fromEntries(Object.entries(all).filter(([type]) => type in rules));
  return applyMiddleware(schema, pruned as never) as GraphQLSchema;
}

/** graphql-middleware wraps what a subscription answers with; who may not have that may not wait for it either. */
function guardStreams(guarded: GraphQLSchema): void {
  for (const field of Object.values(guarded.getSubscriptionType()?.getFields() ?? {})) {
    const { subscribe, name } = field;
    field.subscribe = (root, args, ctx: Context, info) => {
      if (!ctx.access.root(name)) throw new Forbidden();
      return subscribe?.(root, args, ctx, info);
    };
  }
}

/** What the read layer has put into its rows is taken from there, without a call per value. */
export function withoutModelResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const model of allModels()) {
    const type = schema.getType(model.name);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) if (model.fields.has(name)) delete field.resolve;
  }
  return schema;
}
