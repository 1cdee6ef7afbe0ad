import { Text } from '@mantine/core';
import type { ComponentProps } from 'react';
import { SentFiles } from '../files/sent-files.js';
import { useFormat } from '../format/use-format.js';
import classes from './conversation.module.css';

export interface Said {
  id: string;
  at: string;
  /** Who said it, as it is written. */
  name: string;
  text: string | null | undefined;
  /** By the viewer's side. */
  mine: boolean;
  files?: ComponentProps<typeof SentFiles>['files'];
}

/** What was said, oldest first, each side on its own. */
export function Conversation({ label, said }: { label: string; said: Said[] }) {
  const format = useFormat();
  return (
    <ol className={classes.messages} aria-label={label}>
      {said.map(({ id, at, name, text, mine, files = [] }) => (
        <li key={id} className={classes.message} data-mine={mine || undefined}>
          <Text size="sm" c="dimmed">
            {name} · {format.dateTime(at)}
          </Text>
          <p className={classes.text}>{text}</p>
          <SentFiles files={files} />
        </li>
      ))}
    </ol>
  );
}
