import { useSearchParams } from 'react-router';

/**
 * What a list is narrowed by, kept in the address: it survives going back, and can be sent to somebody.
 * An empty value is left out.
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [filters: Record<Name, string>, set: (changes: Partial<Record<Name, string>>) => void] {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Name, string>;
  const set = (changes: Partial<Record<Name, string>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes) as [Name, string | undefined][]) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [filters, set];
}
