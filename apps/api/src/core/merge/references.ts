import { allModels, type Class, type Model, modelOf } from '../model/registry.js';
import { quote } from '../read/sql.js';

/** Where one table points to another: what a merge moves. */
export interface Reference {
  /** Tables as SQL names. */
  target: string;
  source: string;
  column: string;
  /** Type of the source's `id`. */
  key: 'uuid' | 'text';
  /** Other columns of each group that is unique together with the reference; an empty group: at most one row may point there. */
  uniques: string[][];
  /** The row counts its changes. */
  versioned: boolean;
  /** What the rows are, for people. */
  label: string;
}

const external: (Omit<Reference, 'target' | 'versioned'> & { of: Class })[] = [];
const merged = new Set<Class>();

/** Records of this entity can be merged: an id that is not found is looked up among those that went. */
export const mergeable = (...targets: Class[]): void => {
  for (const target of targets) merged.add(target);
};
export const isMergeable = (target: Class): boolean => merged.has(target);

/**
 * A table that is no entity and points to one, such as the sign-ins of `auth`. The system's role needs `select` and
 * `update` on it. Entities need no such line.
 */
export function mergeReference(of: Class, { source, column, key, uniques, label }: Omit<Reference, 'target' | 'versioned'>): void {
  external.push({ of, source, column, key, uniques, label });
}

/** Every reference there is, from the entities, so that later ones are included. */
export function references(): Reference[] {
  const entities = allModels().filter((model) => !model.view);
  return [...entities.flatMap(referencesOf), ...external.map(({ of, ...rest }) => ({ ...rest, target: quote(modelOf(of).table), versioned: false }))];
}

function referencesOf(model: Model): Reference[] {
  return [...model.fields.values()]
    .filter((field) => field.kind === 'ref' && !field.history)
    .map((field) => ({
      target: quote(modelOf((field.target as () => Class)()).table),
      source: quote(model.table),
      column: field.column,
      key: 'uuid' as const,
      uniques: model.uniques.filter((group) => group.includes(field.column)).map((group) => group.filter((column) => column !== field.column)),
      versioned: !model.appendOnly,
      label: model.name.replaceAll(/(?<=[a-z])[A-Z]/g, (char) => ` ${char}`).toLowerCase(),
    }));
}
