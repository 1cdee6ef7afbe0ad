import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useSession } from '../session/session.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import classes from './navigation.module.css';

/** Menus are the largest part of the shell, and the last that anybody needs. */
const ViewerMenu = lazy(() => import('./viewer-menu.js'));

/** Whose portal this is; for those whom nobody knows yet, the way in. */
export function Whose({ compact = false }: { compact?: boolean }) {
  const say = useWords(kitWords);
  if (useSession() === 'none')
    return (
      <Button component={Link} to="/" variant="light">
        {say('signIn')}
      </Button>
    );
  return (
    <Suspense fallback={<div className={classes.who} />}>
      <ViewerMenu compact={compact} />
    </Suspense>
  );
}
