import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { LanguageSwitch } from '../session/language-switch.js';
import { useSignedOut } from '../session/session.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import classes from './navigation.module.css';
import { ViewerButton } from './viewer-button.js';

/** Menus are the largest part of the shell, and nobody needs them at first. */
const load = () => import('./viewer-menu.js');
const ViewerMenu = lazy(load);

/** Whose portal this is; for those whom nobody knows yet, the way in. */
export function Whose({ compact = false }: { compact?: boolean }) {
  const say = useWords(kitWords);
  const [wanted, setWanted] = useState(false);
  const prepare = () => void load().catch(() => {});
  if (useSignedOut())
    return (
      <div className={classes.nobody}>
        <LanguageSwitch />
        <Button component={Link} to="/" variant="light">
          {say('signIn')}
        </Button>
      </div>
    );
  const button = <ViewerButton compact={compact} onPointerEnter={prepare} onFocus={prepare} onClick={() => setWanted(true)} />;
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <ViewerMenu compact={compact} />
    </Suspense>
  );
}
