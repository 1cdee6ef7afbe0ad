import { type FieldNode, type GraphQLSchema, getArgumentValues, isObjectType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { abilitiesOf } from './model/abilities.js';
import { Node, prepareGraph } from './model/graph.js';
import { allModels, modelByName } from './model/registry.js';
import { checkPolicies } from './policy/access.js';
import { guard } from './policy/shield.js';
import { NodeResolver } from './read/node.resolver.js';
import { leanReads } from './read/reads.js';
import { pageKey } from './read/selection.js';
import { payloadOf } from './write/payload.js';

let built: { bare: GraphQLSchema; guarded: GraphQLSchema } | null = null;

/**
 * The schema of all resolvers, before and behind its guard. Built once: the decorators have filled one storage for
 * the whole process. Refuses to build where the policy has a gap.
 */
export function buildGraph(resolvers: NonEmptyArray<new () => object>): { bare: GraphQLSchema; guarded: GraphQLSchema } {
  if (built) return built;
  prepareGraph();
  for (const model of allModels()) {
    abilitiesOf(model);
    payloadOf(model.class);
  }
  const bare = buildSchemaSync({
    resolvers: [NodeResolver, ...resolvers],
    orphanedTypes: allModels().map((model) => model.class),
    validate: false,
    validateFn: undefined as never,
    nullableByDefault: false,
  });
  leanFields(bare);
  exactArguments(bare);
  checkPolicies([bare.getQueryType(), bare.getMutationType(), bare.getSubscriptionType()].flatMap((type) => Object.keys(type?.getFields() ?? {})));
  built = { bare, guarded: guard(bare) };
  return built;
}

/**
 * graphql-jit puts null where a variable inside an argument is left out, and omitted is not null: an update would empty
 * the field. So each field reads its arguments as graphql does, and takes no notice of what it is handed.
 */
function exactArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || field.args.length === 0 || modelByName(type.name)?.fields.has(field.name)) continue;
      field.resolve = (root, _args, ctx, info) =>
        resolve(root, getArgumentValues(field, info.fieldNodes[0] as FieldNode, info.variableValues), ctx, info);
    }
  }
}

/** The read layer has put each value where the answer wants it, so its fields need no wrapper of type-graphql. */
function leanFields(schema: GraphQLSchema): void {
  for (const model of allModels()) {
    const type = schema.getType(model.name);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const known = model.fields.get(name);
      if (known?.kind === 'many') field.resolve = (row, _args, _ctx, info) => row[pageKey(info.fieldNodes[0] as FieldNode)];
      else if (known || name === 'viewerCan') delete field.resolve;
    }
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of leanReads) if (query[name]) query[name].resolve = resolve as never;
  const node = schema.getType(Node.name) as { resolveType?: unknown } | undefined;
  if (node) node.resolveType = (row: { __typename: string }) => row.__typename;
}
