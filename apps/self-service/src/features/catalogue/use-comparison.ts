import { useLocalStorage } from '@mantine/hooks';

export const MOST = 4;

/** The products that the viewer wants side by side, kept in this browser. */
export function useComparison(): { ids: string[]; toggle: (id: string) => void; clear: () => void } {
  const [ids, setIds] = useLocalStorage<string[]>({ key: 'relata.comparison', defaultValue: [], getInitialValueInEffect: false });
  const toggle = (id: string) => setIds((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id].slice(0, MOST)));
  return { ids, toggle, clear: () => setIds([]) };
}
