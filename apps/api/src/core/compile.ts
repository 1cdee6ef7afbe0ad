import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';

/** The compiler has errors of its own kind, which lack what others rely on. */
export function standard(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(({ message, locations, path, originalError }) => {
    const error = new GraphQLError(message, { path, originalError });
    Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
    return error;
  });
  return { ...result, errors };
}

/**
 * The compiled query, or null where the compiler can't. Variables and arguments are left out of it: its own coercion
 * differs from the specification (an omitted variable within an input becomes null, ids aren't parsed) and unrolls
 * our recursive filters for seconds. It is given variables that are coerced already, and its resolvers read their
 * arguments by the reference implementation.
 */
export function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
  const own = { ...operation, variableDefinitions: operation.variableDefinitions?.map(asCoerced) ?? [] };
  const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const query = withoutArguments(schema, () =>
    compileQuery(schema, { ...document, definitions: [own, ...definitions] }, operation.name?.value ?? '', {
      disablingCapturingStackErrors: true,
      disableLeafSerialization: true,
    }),
  );
  return isCompiledQuery(query) ? query : null;
}

/** JSON takes any value as it is. What @skip and @include look at must stay a Boolean. */
function asCoerced({ defaultValue, ...definition }: VariableDefinitionNode): VariableDefinitionNode {
  const { type } = definition;
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean') return { ...definition, ...(defaultValue ? { defaultValue } : {}) };
  return { ...definition, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'JSON' } } };
}

type Field = GraphQLField<unknown, Context>;

/** Hides the arguments of all fields from the compiler while it runs; it keeps the resolvers that it finds. */
function withoutArguments<T>(schema: GraphQLSchema, work: () => T): T {
  const hidden: [Field, Field['args'], Field['resolve']][] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      if (field.args.length === 0) continue;
      hidden.push([field, field.args, field.resolve]);
      if (field.resolve && !field.extensions.planned) field.resolve = withArguments(field, field.args, field.resolve);
      field.args = [];
    }
  }
  try {
    return work();
  } finally {
    for (const [field, args, resolve] of hidden) Object.assign(field, { args, resolve });
  }
}

function withArguments(field: Field, args: Field['args'], resolve: NonNullable<Field['resolve']>): NonNullable<Field['resolve']> {
  const definition = { ...field, args } as GraphQLField<unknown, unknown>;
  return (parent, _none, ctx, info) => resolve(parent, getArgumentValues(definition, info.fieldNodes[0] as never, info.variableValues), ctx, info);
}
