import { type FieldNode, type FragmentDefinitionNode, type SelectionSetNode, visit } from 'graphql';
import type { Access } from '../policy/access.js';
import type { SelectionContext } from './selection.js';

/**
 * What a place in a document asks for, worked out once. It depends on the place, on what the caller may see, and on the
 * variables that are used below that place, in arguments and in @skip and @include; all three are part of its key.
 */
const MAX_VARIANTS = 20;
const MAX_KEY = 1_000;
const kept = new WeakMap<FieldNode, WeakMap<Access, Map<string, unknown>>>();
const used = new WeakMap<FieldNode, string[]>();

export function keep<T>(nodes: readonly FieldNode[], context: SelectionContext, access: Access, purpose: string, make: () => T): T {
  const [node] = nodes;
  // A field that stands in the document several times is merged from all of them; that is rare.
  if (!node || nodes.length > 1) return make();
  const names = variablesBelow(node, context.fragments);
  // As an object, where a variable that isn't given is left out: that differs from null.
  const values = names.length > 0 ? JSON.stringify(Object.fromEntries(names.map((name) => [name, context.variables[name]]))) : '';
  if (values.length > MAX_KEY) return make();
  const key = `${purpose} ${values}`;
  const byAccess = kept.get(node) ?? new WeakMap<Access, Map<string, unknown>>();
  const variants = byAccess.get(access) ?? new Map<string, unknown>();
  const known = variants.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  if (variants.size >= MAX_VARIANTS) variants.clear();
  variants.set(key, made);
  byAccess.set(access, variants);
  kept.set(node, byAccess);
  return made;
}

/** Names of the variables that are used in the selection of a field, its fragments included. */
function variablesBelow(node: FieldNode, fragments: Record<string, FragmentDefinitionNode>): string[] {
  const known = used.get(node);
  if (known) return known;
  const names = new Set<string>();
  const seen = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    visit(set, {
      Variable({ name }) {
        names.add(name.value);
      },
      FragmentSpread({ name }) {
        if (seen.has(name.value)) return;
        seen.add(name.value);
        const fragment = fragments[name.value];
        if (fragment) look(fragment.selectionSet);
      },
    });
  };
  if (node.selectionSet) look(node.selectionSet);
  const found = [...names];
  used.set(node, found);
  return found;
}
