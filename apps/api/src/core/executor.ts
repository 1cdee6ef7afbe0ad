import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLEnumType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compile, standard } from './compile.js';
import type { Context } from './context.js';
import { type Class, modelByName } from './model/registry.js';
import type { Access } from './policy/access.js';
import { withoutFieldGuards } from './policy/shield.js';

const MAX_DOCUMENTS = 1_000;

/** Runs one operation of a document that has been checked. */
export type RunOperation = (
  key: string,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
  ctx: Context,
) => Promise<ExecutionResult>;

interface Compiled {
  introspects: boolean;
  /** Sensitive fields that the document asks for. */
  sensitive: { target: Class; field: string }[];
  /** Asks for some list or reference under a name of its own, so that the row alone does not say what belongs where. */
  aliased: boolean;
  /** Null: the compiler can't. */
  guarded?: CompiledQuery | null;
  lean?: CompiledQuery | null;
}

/**
 * Compiles each query, and what a subscription reads, once and keeps it by its key, up to a bound. A caller who may see every field that the document
 * asks for gets it without a guard per value: that is decided here, once per operation. Mutations and introspection
 * run by the reference implementation; what they cost doesn't lie here.
 */
export function operationRunner(schema: GraphQLSchema): RunOperation {
  checkEnums(schema);
  const leanSchema = withoutFieldGuards(schema);
  const kept = new Map<string, Compiled>();

  const find = (key: string, document: DocumentNode): Compiled => {
    const known = kept.get(key);
    if (known) return known;
    const fresh = survey(schema, document);
    // The oldest goes first: a Map keeps the order in which documents came.
    if (kept.size >= MAX_DOCUMENTS) kept.delete(kept.keys().next().value as string);
    kept.set(key, fresh);
    return fresh;
  };

  const queryOf = (found: Compiled, lean: boolean, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null => {
    const name = lean ? 'lean' : 'guarded';
    const known = found[name];
    if (known !== undefined) return known;
    const fresh = compile(lean ? leanSchema : schema, document, operation);
    found[name] = fresh;
    return fresh;
  };

  return async (key, document, operationName, variables, ctx) => {
    const operation = getOperationAST(document, operationName);
    const found = find(`${key} ${operationName ?? ''}`, document);
    if (!operation || found.introspects || operation.operation === OperationTypeNode.MUTATION)
      return execute({ schema, document, variableValues: variables, operationName: operationName ?? null, contextValue: ctx });
    ctx.variables ??= getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (ctx.variables.errors) return { errors: ctx.variables.errors };
    const lean = !found.aliased && seesAll(ctx.access, found);
    const query = queryOf(found, lean, document, operation);
    return query
      ? standard(await query.query(undefined, ctx, ctx.variables.coerced))
      : execute({ schema, document, variableValues: variables, operationName: operationName ?? null, contextValue: ctx });
  };
}

const seesAll = (access: Access, { sensitive }: Compiled): boolean => sensitive.every(({ target, field }) => access.of(target).fields.has(field));

/** What decides how a document can be run. */
function survey(schema: GraphQLSchema, document: DocumentNode): Compiled {
  const found: Compiled = { introspects: false, sensitive: [], aliased: false };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name, alias }) {
        if (name.value.startsWith('__') && types.getParentType() === schema.getQueryType()) found.introspects = true;
        const model = modelByName(types.getParentType()?.name ?? '');
        const field = model?.fields.get(name.value);
        if (!model || !field) return;
        if (field.sensitive) found.sensitive.push({ target: model.class, field: field.name });
        if (alias && (field.kind === 'many' || field.kind === 'ref')) found.aliased = true;
      },
    }),
  );
  return found;
}

/** Values of enums go out as they are, so each must be what the schema calls it. */
function checkEnums(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) || !(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const odd = named instanceof GraphQLEnumType ? named.getValues().find(({ name, value }) => name !== value) : undefined;
      if (odd) throw new Error(`${type.name}.${field.name}: the enum value ${odd.name} is "${odd.value}" inside; give both one name`);
    }
  }
}

/** Runs operations for Apollo Server; the operation's transaction ends when its answer is complete. */
export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const run = operationRunner(schema);
  return {
    async load() {
      return {
        executor: async ({ document, queryHash, request, context, operationName }) => {
          const ctx = context as unknown as Context;
          try {
            const variables = (request.variables ?? {}) as Record<string, unknown>;
            return (await run(queryHash, document, operationName ?? undefined, variables, ctx)) as never;
          } finally {
            await ctx.end();
          }
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' } as never);
      return () => {};
    },
    async stop() {},
  };
}
