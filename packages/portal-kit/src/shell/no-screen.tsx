import { Button, Group } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { ProblemState } from '../states/problem-state.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { Page } from './page.js';

/** An address that leads nowhere. */
export function NoScreen() {
  const say = useWords(kitWords);
  return (
    <Page title={say('problem.notFound')} text={say('problem.notFound.text')}>
      <Group>
        <Button component={Link} to="/">
          {say('home')}
        </Button>
      </Group>
    </Page>
  );
}

const RELOADED = 'relata.reloaded';

/** A screen that broke. After a new version its files are gone: then the page is loaded anew, once. */
export function Broken() {
  useEffect(() => {
    if (sessionStorage.getItem(RELOADED)) return;
    sessionStorage.setItem(RELOADED, '1');
    location.reload();
  }, []);
  return (
    <main>
      <ProblemState problem={{ kind: 'fault' }} retry={() => location.reload()} />
    </main>
  );
}
