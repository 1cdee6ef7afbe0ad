import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { Answer } from '../graph/use-graph.js';
import { Card } from '../look/card.js';
import { Empty } from '../states/empty.js';
import { announce } from '../states/live.js';
import { Loaded } from '../states/loaded.js';
import { ListSkeleton } from '../states/skeletons.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { More } from './more.js';
import type { Listing } from './use-listing.js';
import type { PageInfo } from './use-pages.js';

interface RowsProps<Data, Row> {
  of: Answer<Data> & { more: (page: PageInfo) => void };
  pick: (data: Data) => { nodes: Row[]; pageInfo: PageInfo } | null | undefined;
  /** By what it is narrowed, where it can be. */
  by?: Listing;
  /** What is shown where there is nothing at all. */
  none: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** The rows of a list, page by page, or why there are none. How many there are is told to who doesn't see them. */
export function Rows<Data, Row>({ of, pick, by, none, children }: RowsProps<Data, Row>) {
  const say = useWords(kitWords);
  const count = of.data && pick(of.data)?.nodes.length;
  useEffect(() => {
    if (count !== undefined) announce(say('rows', { count }));
  }, [count, say]);
  return (
    <Loaded of={of} pick={pick} skeleton={<ListSkeleton />}>
      {({ nodes, pageInfo }) => (
        <Card flush>
          {nodes.length > 0 ? children(nodes) : by?.narrowed ? <NoMatch of={by} /> : none}
          <More page={pageInfo} busy={of.refreshing} more={of.more} />
        </Card>
      )}
    </Loaded>
  );
}

function NoMatch({ of }: { of: Listing }) {
  const say = useWords(kitWords);
  return (
    <Empty icon={IconSearchOff} title={say('list.noMatch')} text={say('list.noMatch.text')}>
      <Button variant="default" mt="sm" onClick={() => of.set({ search: '', which: '' })}>
        {say('list.showAll')}
      </Button>
    </Empty>
  );
}
