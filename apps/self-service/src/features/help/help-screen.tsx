import { Button } from '@mantine/core';
import { Page, SearchField, useFilters, useWords } from '@relata/portal-kit';
import { Link } from 'react-router';
import classes from './help.module.css';
import { HelpHits } from './help-hits.js';
import { HelpShelves } from './help-shelves.js';
import { helpWords } from './help-words.js';

/** The knowledge base, for everybody: what is published to whoever reads it, by category or found by words. */
export default function HelpScreen() {
  const say = useWords(helpWords);
  const [{ search }, set] = useFilters(['search']);
  return (
    <Page
      title={say('title')}
      text={say('text')}
      actions={
        <Button component={Link} to="/questions/new" variant="default">
          {say('ask')}
        </Button>
      }
    >
      <search className={classes.search}>
        <SearchField label={say('search')} value={search} onChange={(text) => set({ search: text })} />
      </search>
      {search ? <HelpHits text={search} /> : <HelpShelves />}
    </Page>
  );
}
