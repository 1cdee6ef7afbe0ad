import { Group, SegmentedControl } from '@mantine/core';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { SearchField } from './search-field.js';
import type { Listing } from './use-listing.js';

interface NarrowProps {
  of: Listing;
  /** What the states are of. */
  label: string;
  /** What is searched for. */
  search: string;
  /** The states that it can be narrowed to, each with its name. */
  states: Record<string, string>;
}

/** Above a list: which of it, and a word to search for. */
export function Narrow({ of, label, search, states }: NarrowProps) {
  const say = useWords(kitWords);
  return (
    <Group justify="space-between" gap="sm">
      <SegmentedControl
        aria-label={label}
        value={of.which || 'all'}
        onChange={(which) => of.set({ which: which === 'all' ? '' : which })}
        data={[{ value: 'all', label: say('list.all') }, ...Object.entries(states).map(([value, name]) => ({ value, label: name }))]}
      />
      <SearchField label={search} value={of.search} onChange={(text) => of.set({ search: text })} />
    </Group>
  );
}
