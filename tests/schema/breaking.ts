import {
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/**
 * What a change of the schema breaks for clients, as sentences. What was deprecated with the day of its removal may go
 * once that day has come, and with it the types that only it used; there is no other way out.
 */
export function breaks(before: GraphQLSchema, after: GraphQLSchema, today = new Date().toISOString().slice(0, 10)): string[] {
  const over = (reason: string | null | undefined): boolean => {
    const date = /\d{4}-\d\d-\d\d/.exec(reason ?? '')?.[0];
    return date !== undefined && date <= today;
  };
  return findBreakingChanges(before, after)
    .map(({ description }) => description)
    .filter((description) => !reasonsFor(before, description).every(over));
}

interface Part {
  path: string;
  type: string;
  reason: string | null | undefined;
}

const nameOf = (type: GraphQLInputType | GraphQLOutputType): string => getNamedType(type as GraphQLOutputType).name;

/** Every field, argument and value of an enum, in the words in which its removal is told. */
function partsOf(schema: GraphQLSchema): Part[] {
  return Object.values(schema.getTypeMap()).flatMap((type): Part[] => {
    if (isEnumType(type))
      return type
        .getValues()
        .map(({ name, deprecationReason }) => ({ path: `${name} was removed from enum type ${type.name}.`, type: '', reason: deprecationReason }));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      { path: `${type.name}.${field.name} was removed.`, type: nameOf(field.type), reason: field.deprecationReason },
      ...('args' in field ? (field.args as readonly GraphQLArgument[]) : []).map((argument) => ({
        path: `${type.name}.${field.name} arg ${argument.name} was removed.`,
        type: nameOf(argument.type),
        reason: argument.deprecationReason ?? field.deprecationReason,
      })),
    ]);
  });
}

/** Why what went was deprecated; of a type, why all that used it was. A change that takes nothing away has no reason. */
function reasonsFor(schema: GraphQLSchema, description: string): (string | null | undefined)[] {
  const parts = partsOf(schema);
  const gone = parts.filter(({ path }) => path === description);
  const [, type] = /^(\w+) was removed\.$/.exec(description) ?? [];
  const used = type ? parts.filter((part) => part.type === type) : [];
  const reasons = [...gone, ...used].map(({ reason }) => reason);
  return reasons.length > 0 ? reasons : [null];
}
