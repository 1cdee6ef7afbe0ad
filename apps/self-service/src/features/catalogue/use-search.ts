import { useFilters } from '@relata/portal-kit';
import type { ProductOrder, ProductSearchInput } from '@relata/schema/self-service';

/** Values that are looked for, by attribute. */
export type Wanted = Record<string, string[]>;

export const ORDERS = ['NAME ASC', 'PRICE ASC', 'PRICE DESC'] as const;
export type Order = (typeof ORDERS)[number];

/** What of the catalogue is looked for, kept in the address. */
export interface Search {
  text: string;
  category: string;
  from: string;
  to: string;
  wanted: Wanted;
  /** Empty: what fits best, or by name where nothing is searched for. */
  order: Order | '';
  /** How many prices and attributes it is narrowed by. */
  narrowedBy: number;
  set: (changes: { search?: string; category?: string; from?: string; to?: string; sort?: string }) => void;
  want: (attribute: string, values: string[]) => void;
  widen: () => void;
  /** Shows the whole catalogue. */
  all: () => void;
}

export function useSearch(): Search {
  const [{ search, category, from, to, attributes, sort }, set] = useFilters(['search', 'category', 'from', 'to', 'attributes', 'sort']);
  const wanted = readWanted(attributes);
  return {
    text: search,
    category,
    from: amountOf(from),
    to: amountOf(to),
    wanted,
    order: ORDERS.find((each) => each === sort) ?? '',
    narrowedBy: [from, to].filter(amountOf).length + Object.values(wanted).flat().length,
    set,
    want: (attribute, values) => set({ attributes: writeWanted({ ...wanted, [attribute]: values }) }),
    widen: () => set({ from: '', to: '', attributes: '' }),
    all: () => set({ search: '', category: '', from: '', to: '', attributes: '' }),
  };
}

/** As the graph takes it. */
export function asked({ text, category, from, to, wanted, order }: Search): { search: ProductSearchInput; orderBy: ProductOrder[] | null } {
  const [field, direction] = order.split(' ');
  return {
    search: {
      text: text.slice(0, 200) || null,
      categoryId: category || null,
      minPrice: from || null,
      maxPrice: to || null,
      attributes: Object.entries(wanted).map(([name, values]) => ({ name, values })),
    },
    orderBy: order ? [{ field, direction } as ProductOrder] : null,
  };
}

/** `colour=Red&colour=Blue&batteryWh=500`, at most as many as the graph takes. */
function readWanted(text: string): Wanted {
  const params = new URLSearchParams(text);
  return Object.fromEntries([...new Set(params.keys())].slice(0, 20).map((name) => [name, params.getAll(name)]));
}

const writeWanted = (wanted: Wanted): string =>
  new URLSearchParams(Object.entries(wanted).flatMap(([name, values]) => values.map((value) => [name, value]))).toString();

/** An address may say anything. */
const amountOf = (text: string): string => (/^\d{1,12}(\.\d{1,4})?$/.test(text) ? text : '');
