import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { PublicError } from '../errors.js';

/** What a document may be at most, checked before anything runs. */
export const LIMITS = { depth: 12, aliases: 60, directives: 40, tokens: 5_000, rootFields: 30, bodyBytes: 512 * 1024, cost: 20_000 } as const;

interface Measure {
  /** Fields at its top, through fragments. */
  fields: number;
  depth: number;
  aliases: number;
  directives: number;
}

const tooMuch = (what: string, is: number, max: number) =>
  new PublicError('TOO_COMPLEX', `The document has ${what} ${is}; at most ${max} is allowed. Ask for less at once.`);

/** A validation rule: a kind of operation that we have, depth with fragments followed, aliases, directives, root fields. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      // The specification's own rules look at the fields of a type that is there.
      if (!context.getSchema().getRootType(operation.operation))
        context.reportError(new GraphQLError(`There is no ${operation.operation} here.`, { nodes: operation }));
      const { fields, depth, aliases, directives } = measure(context, operation.selectionSet, new Map(), new Set());
      if (depth > LIMITS.depth && !isIntrospection(operation)) context.reportError(tooMuch('depth', depth, LIMITS.depth));
      if (aliases > LIMITS.aliases) context.reportError(tooMuch('aliases', aliases, LIMITS.aliases));
      const all = directives + (operation.directives?.length ?? 0);
      if (all > LIMITS.directives) context.reportError(tooMuch('directives', all, LIMITS.directives));
      if (fields > LIMITS.rootFields) context.reportError(tooMuch('root fields', fields, LIMITS.rootFields));
    },
  };
}

/** Introspection is deep by its nature; a rule of the specification's keeps its lists from nesting. */
const isIntrospection = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every((node) => node.kind === Kind.FIELD && (node.name.value === '__schema' || node.name.value === '__typename'));

/** Each fragment is measured once, so that a document that names one a thousand times costs no more than reading it. */
function measure(
  context: ValidationContext,
  set: SelectionSetNode,
  known: Map<FragmentDefinitionNode, Measure>,
  open: Set<FragmentDefinitionNode>,
): Measure {
  const total: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0 };
  for (const node of set.selections) {
    total.directives += node.directives?.length ?? 0;
    let under: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0 };
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(node.name.value);
      // A cycle is reported by the rule of the specification; here it only must not run for ever.
      if (!fragment || open.has(fragment)) continue;
      under = known.get(fragment) ?? measure(context, fragment.selectionSet, known, new Set(open).add(fragment));
      known.set(fragment, under);
    } else if (node.selectionSet) under = measure(context, node.selectionSet, known, open);
    const step = node.kind === Kind.FIELD ? 1 : 0;
    total.fields += step || under.fields;
    if (node.kind === Kind.FIELD && node.alias) total.aliases += 1;
    total.depth = Math.max(total.depth, under.depth + step);
    total.aliases += under.aliases;
    total.directives += under.directives;
  }
  return total;
}
