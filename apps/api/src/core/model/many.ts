/**
 * A `@many` field on an entity. It exists in the graph, where the read layer answers it; on the entity itself it is
 * never loaded, since writes ask for the rows that they change.
 */
export type Many<T> = readonly T[] & { readonly __many?: true };
