import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What a query asks of one object: its fields, with fragments merged and skipped ones left out. */
export interface Asked {
  /** Name in the schema. */
  name: string;
  /** Name in the answer: the alias if there is one. */
  key: string;
  nodes: FieldNode[];
}

export interface SelectionContext {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

export function selectionContext(info: GraphQLResolveInfo): SelectionContext {
  return { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
}

/** The fields that these selection sets ask of the object type, by their names in the answer. */
export function askedOf(context: SelectionContext, type: string, sets: (SelectionSetNode | undefined)[]): Asked[] {
  const asked = new Map<string, Asked>();
  for (const set of sets) if (set) collect(context, type, set, asked);
  return [...asked.values()];
}

function collect(context: SelectionContext, type: string, set: SelectionSetNode, asked: Map<string, Asked>): void {
  for (const node of set.selections) {
    if (node.directives?.length && !included(node.directives, context.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const known = asked.get(key);
      if (known) known.nodes.push(node);
      else asked.set(key, { name: node.name.value, key, nodes: [node] });
    } else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? (context.fragments[node.name.value] as FragmentDefinitionNode) : node;
      if (applies(context.schema, type, fragment.typeCondition?.name.value)) collect(context, type, fragment.selectionSet, asked);
    }
  }
}

function applies(schema: GraphQLSchema, type: string, condition: string | undefined): boolean {
  if (!condition || condition === type) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, schema.getType(type) as GraphQLObjectType);
}

function included(directives: NonNullable<FieldNode['directives']>, variables: Record<string, unknown>): boolean {
  return directives.every(({ name, arguments: args }) => {
    const value = args?.find((argument) => argument.name.value === 'if')?.value as ValueNode | undefined;
    if (!value) return true;
    const on = value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? !on : name.value === 'include' ? Boolean(on) : true;
  });
}

/** Does the query ask for this field, anywhere among these nodes of a type? */
export function asks(context: SelectionContext, type: string, nodes: readonly FieldNode[], field: string): boolean {
  return askedOf(
    context,
    type,
    nodes.map((node) => node.selectionSet),
  ).some(({ name }) => name === field);
}

/** Arguments of a field, coerced. */
export function argumentsOf<T>(context: SelectionContext, type: string, { name, nodes }: Asked): T {
  const field = (context.schema.getType(type) as GraphQLObjectType).getFields()[name];
  return (field ? getArgumentValues(field, nodes[0] as FieldNode, context.variables) : {}) as T;
}

const pageKeys = new WeakMap<FieldNode, string>();
let lastPageKey = 0;

/**
 * Where a row keeps the page that a field of the document asks for. The name of the field is not enough, as the same
 * list can be asked for several times with different arguments.
 */
export function pageKey(node: FieldNode): string {
  const known = pageKeys.get(node);
  if (known) return known;
  lastPageKey += 1;
  const key = `_page@${lastPageKey}`;
  pageKeys.set(node, key);
  return key;
}
