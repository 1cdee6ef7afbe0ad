import type { Sort } from './columns.js';
import { useFilters } from './use-filters.js';

/** How a list is searched, narrowed to a state and sorted. */
export interface Listing {
  search: string;
  /** The state that it is narrowed to; empty: all. */
  which: string;
  sort: Sort;
  /** Whether it shows less than there is. */
  narrowed: boolean;
  set: (changes: { search?: string; which?: string }) => void;
  sortBy: (sort: Sort) => void;
}

/** A list's search, state and order, kept in the address. `first`: its order until somebody asks for another one, `PLACED_AT DESC`. */
export function useListing(first: `${string} ${Sort['direction']}`): Listing {
  const [{ search, which, sort }, set] = useFilters(['search', 'which', 'sort']);
  const [field = '', direction] = (sort || first).split(' ');
  return {
    search,
    which,
    sort: { field, direction: direction === 'ASC' ? 'ASC' : 'DESC' },
    narrowed: Boolean(search || which),
    set,
    sortBy: (next) => set({ sort: `${next.field} ${next.direction}` }),
  };
}
