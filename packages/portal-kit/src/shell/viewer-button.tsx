import { Avatar, UnstyledButton, type UnstyledButtonProps, VisuallyHidden } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import classes from './navigation.module.css';
import { actsFor, useViewer } from './viewer.js';

type ViewerButtonProps = UnstyledButtonProps & ComponentPropsWithRef<'button'> & { compact: boolean };

/** Whose portal this is: opens their menu. */
export function ViewerButton({ compact, ...rest }: ViewerButtonProps) {
  const say = useWords(kitWords);
  const viewer = useViewer();
  const name = viewer?.person?.name ?? '';
  return (
    <UnstyledButton className={classes.who} aria-haspopup="menu" {...rest}>
      <Avatar size={32} radius="xl" color="tide" name={name} aria-hidden />
      {compact ? (
        <VisuallyHidden>{say('you', { name })}</VisuallyHidden>
      ) : (
        <span className={classes.names}>
          <span>{name || '\u00a0'}</span>
          <span>{actsFor(viewer) ?? '\u00a0'}</span>
        </span>
      )}
    </UnstyledButton>
  );
}
