import { ActionIcon, Button, FileButton, Progress, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useFormat } from '../format/use-format.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import classes from './files.module.css';
import type { ChosenFile, Files } from './use-files.js';

interface FilesFieldProps {
  files: Files;
  /** What the button says, where it isn't about a message. */
  label?: string;
  /** What is asked about each file that is there. */
  each?: (file: ChosenFile) => ReactNode;
}

/** Chooses files, shows how far they are, and takes them back. A phone offers its camera. */
export function FilesField({ files, label, each }: FilesFieldProps) {
  const say = useWords(kitWords);
  const forget = useRef<() => void>(null);
  return (
    <div className={classes.field}>
      <FileButton
        multiple
        resetRef={forget}
        onChange={(chosen) => {
          files.add(chosen);
          // So that one that was taken back can be chosen again.
          forget.current?.();
        }}
      >
        {(button) => (
          <Button {...button} variant="default" leftSection={<IconPaperclip size={16} aria-hidden />}>
            {label ?? say('files.add')}
          </Button>
        )}
      </FileButton>
      {files.chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={say('files')}>
          {files.chosen.map((file) => (
            <ChosenItem key={file.key} file={file} remove={() => files.remove(file.key)}>
              {each && file.id && <div className={classes.wide}>{each(file)}</div>}
            </ChosenItem>
          ))}
        </ul>
      )}
    </div>
  );
}

function ChosenItem({ file, remove, children }: { file: ChosenFile; remove: () => void; children: ReactNode }) {
  const { name, size, sent, id, refused } = file;
  const say = useWords(kitWords);
  const format = useFormat();
  return (
    <li>
      <span className={classes.name}>{name}</span>
      <Text span size="sm" c="dimmed">
        {format.bytes(size)}
      </Text>
      <ActionIcon variant="subtle" color="gray" onClick={remove} aria-label={say('files.remove', { name })}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
      {refused && (
        <Text size="sm" c="var(--mantine-color-error)" className={classes.wide}>
          {say(`files.${refused}`)}
        </Text>
      )}
      {!refused && !id && <Progress value={sent * 100} size="xs" className={classes.wide ?? ''} aria-label={say('files.sending', { name })} />}
      {children}
    </li>
  );
}
