import { type FieldNode, type GraphQLSchema, getNamedType, getNullableType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { abilitiesOf } from './model/abilities.js';
import { Node, prepareGraph } from './model/graph.js';
import { allModels } from './model/registry.js';
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
    // Asked for, and not used: PostgreSQL tells what changes (`subscriptions/changes.ts`).
    pubSub: {} as never,
    validateFn: undefined as never,
    nullableByDefault: false,
  });
  leanFields(bare);
  nullableRoots(bare);
  describeInputs(bare);
  checkPolicies([bare.getQueryType(), bare.getMutationType(), bare.getSubscriptionType()].flatMap((type) => Object.keys(type?.getFields() ?? {})));
  built = { bare, guarded: guard(bare) };
  return built;
}

/** A mutation has one argument, and what it takes is said by the type of that. */
function describeInputs(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const argument of field.args) argument.description ??= getNamedType(argument.type).description ?? null;
}

/** The schema as it is committed: sorted, so that a diff shows what changed. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** A root field that is refused is null and the others are answered: one refusal must not hide what a mutation beside it did. */
function nullableRoots(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) field.type = getNullableType(field.type);
}

/** The read layer has put each value where the answer wants it, so its fields need no wrapper of type-graphql. */
function leanFields(schema: GraphQLSchema): void {
  for (const model of allModels()) {
    const type = schema.getType(model.name);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const known = model.fields.get(name);
      if (known?.kind === 'many') {
        field.resolve = (row, _args, _ctx, info) => row[pageKey(info.fieldNodes[0] as FieldNode)];
        field.extensions = { ...field.extensions, planned: true };
      } else if (known || name === 'viewerCan') delete field.resolve;
    }
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of leanReads) if (query[name]) query[name].resolve = resolve as never;
  const node = schema.getType(Node.name) as { resolveType?: unknown } | undefined;
  if (node) node.resolveType = (row: { __typename: string }) => row.__typename;
}
