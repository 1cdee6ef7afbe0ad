import { allModels, type Class, type Model, modelOf } from '../model/registry.js';
import { quote } from '../read/sql.js';

/** Where one table points to another: what a merge moves. */
export interface Reference {
  /** Tables as SQL names. */
  target: string;
  source: string;
  column: string;
  /** Other columns of each group that is unique together with the reference; an empty group: at most one row may point there. */
  uniques: string[][];
  /** The row counts its changes. */
  versioned: boolean;
  /** What the rows are, for people. */
  label: string;
}

const merged = new Set<Class>();

/** Records of this entity can be merged: an id that is not found is looked up among those that went. */
export const mergeable = (...targets: Class[]): void => {
  for (const target of targets) merged.add(target);
};
export const isMergeable = (target: Class): boolean => merged.has(target);

/** Every reference there is, from the entities, so that later ones are included. */
export const references = (): Reference[] =>
  allModels()
    .filter((model) => !model.view)
    .flatMap(referencesOf);

function referencesOf(model: Model): Reference[] {
  return [...model.fields.values()]
    .filter((field) => field.kind === 'ref' && !field.history)
    .map((field) => ({
      target: quote(modelOf((field.target as () => Class)()).table),
      source: quote(model.table),
      column: field.column,
      uniques: model.uniques.filter((group) => group.includes(field.column)).map((group) => group.filter((column) => column !== field.column)),
      versioned: !model.appendOnly,
      label: model.name.replaceAll(/(?<=[a-z])[A-Z]/g, (char) => ` ${char}`).toLowerCase(),
    }));
}
