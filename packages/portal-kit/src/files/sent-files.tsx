import { Anchor, Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import classes from './files.module.css';

export interface SentFile {
  id: string;
  name: string;
  type: string;
  size: number;
  url: string;
}

/** Pictures that the API shows in a page; all else is downloaded. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Files of a message: pictures to look at, the others by name. */
export function SentFiles({ files }: { files: readonly SentFile[] }) {
  const say = useWords(kitWords);
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <ul className={classes.sent} aria-label={say('files')}>
      {files.map(({ id, name, type, size, url }) => (
        <li key={id}>
          {SHOWN.has(type) ? (
            <a href={`${url}?show`} target="_blank" rel="noreferrer">
              <img src={`${url}?show`} alt={name} loading="lazy" className={classes.picture} />
            </a>
          ) : (
            <Anchor href={url} underline="always" download={name}>
              {name}
            </Anchor>
          )}
          <Text size="sm" c="dimmed">
            {format.bytes(size)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
