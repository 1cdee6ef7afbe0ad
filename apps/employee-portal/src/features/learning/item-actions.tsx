import { ActionIcon, Group } from '@mantine/core';
import { useWords } from '@relata/portal-kit';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { courseWords } from './course-words.js';

interface ItemActionsProps<Item> {
  /** What it is called, for those who don't see where it stands. */
  of: string;
  at: number;
  list: Item[];
  onChange: (list: Item[]) => void;
}

/** Moves something of a list up, or takes it out. */
export function ItemActions<Item>({ of, at, list, onChange }: ItemActionsProps<Item>) {
  const say = useWords(courseWords);
  const up = () => {
    const [before, item] = [list[at - 1] as Item, list[at] as Item];
    onChange([...list.slice(0, at - 1), item, before, ...list.slice(at + 1)]);
  };
  return (
    <Group gap="xs">
      {at > 0 && (
        <ActionIcon variant="subtle" aria-label={`${say('up')}: ${of}`} onClick={up}>
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon variant="subtle" color="red" aria-label={`${say('remove')}: ${of}`} onClick={() => onChange(list.filter((_, each) => each !== at))}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
