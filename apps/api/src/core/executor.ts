import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLScalarType,
  GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
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
  operation: OperationDefinitionNode | null;
  introspects: boolean;
  /** Sensitive fields that the document asks for. */
  sensitive: { target: Class; field: string }[];
  /** Asks for some list or reference under a name of its own, so that the row alone does not say what belongs where. */
  aliased: boolean;
  guarded?: CompiledQuery;
  lean?: CompiledQuery;
}

/**
 * graphql-jit reads variables by code that it makes of their types. It knows neither types that contain themselves, as
 * filters do, nor that our ID is not GraphQL's own. So graphql reads them, and the compiled document takes them as read:
 * all of this type.
 */
const ReadVariable = new GraphQLScalarType({ name: 'ReadVariable', parseValue: (value) => value });
const readType = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: ReadVariable.name } } as const;

const withReadVariables = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, ReadVariable], assumeValid: true });
};

function takingReadVariables(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    return { ...node, variableDefinitions: node.variableDefinitions?.map(takeAsRead) ?? [] };
  });
  return { ...document, definitions };
}

/** @skip and @include insist on a Boolean, of which there is only one reading. */
function takeAsRead({ defaultValue, ...definition }: VariableDefinitionNode): VariableDefinitionNode {
  const type = definition.type.kind === Kind.NON_NULL_TYPE ? definition.type.type : definition.type;
  return type.kind === Kind.NAMED_TYPE && type.name.value === GraphQLBoolean.name ? definition : { ...definition, type: readType };
}

/**
 * Compiles each document once and keeps it by its key, up to a bound. A caller who may see every field that the
 * document asks for gets it without a guard per value: that is decided here, once per operation.
 */
export function operationRunner(schema: GraphQLSchema): RunOperation {
  checkEnums(schema);
  const schemas = { guarded: withReadVariables(schema), lean: withReadVariables(withoutFieldGuards(schema)) };
  const kept = new Map<string, Compiled>();

  const find = (key: string, document: DocumentNode, operationName: string | undefined): Compiled => {
    const known = kept.get(key);
    if (known) return known;
    const fresh = survey(schema, document, operationName);
    // The oldest goes first: a Map keeps the order in which documents came.
    if (kept.size >= MAX_DOCUMENTS) kept.delete(kept.keys().next().value as string);
    kept.set(key, fresh);
    return fresh;
  };

  return async (key, document, operationName, variables, ctx) => {
    const compiled = find(`${key} ${operationName ?? ''}`, document, operationName);
    if (compiled.introspects || !compiled.operation)
      return execute({ schema, document, variableValues: variables, operationName: operationName ?? null, contextValue: ctx });
    const { coerced, errors } = getVariableValues(schema, compiled.operation.variableDefinitions ?? [], variables, { maxErrors: 20 });
    if (errors) return { errors };
    const way = !compiled.aliased && ctx.caller !== null && seesAll(ctx.access, compiled) ? 'lean' : 'guarded';
    const ready = compiled[way];
    if (ready) return ready.query(undefined, ctx, coerced);
    const fresh = compileQuery(schemas[way], takingReadVariables(document), operationName ?? '', {
      disablingCapturingStackErrors: true,
      disableLeafSerialization: true,
    });
    if (!isCompiledQuery(fresh)) return fresh;
    compiled[way] = fresh;
    return fresh.query(undefined, ctx, coerced);
  };
}

const seesAll = (access: Access, { sensitive }: Compiled): boolean => sensitive.every(({ target, field }) => access.of(target).fields.has(field));

/** What decides how a document can be run. */
function survey(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Compiled {
  const found: Compiled = { operation: getOperationAST(document, operationName) ?? null, introspects: false, sensitive: [], aliased: false };
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
