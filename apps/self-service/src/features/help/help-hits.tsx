import { Anchor, Button, Text } from '@mantine/core';
import { announce, Card, Cleaned, currentLanguage, Empty, ListSkeleton, Loaded, More, usePages, useWords } from '@relata/portal-kit';
import { HelpSearchDocument, type HelpSearchQuery } from '@relata/schema/self-service';
import { IconSearchOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import classes from './help.module.css';
import { helpWords } from './help-words.js';

type Hit = NonNullable<HelpSearchQuery['articleSearch']>['nodes'][number];

/** What was found, the best first; in other languages where there is nothing in the reader's. */
export function HelpHits({ text }: { text: string }) {
  const say = useWords(helpWords);
  const answer = usePages(HelpSearchDocument, { text, language: currentLanguage(), first: 20 });
  const count = answer.data?.articleSearch?.nodes.length;
  useEffect(() => {
    if (count !== undefined) announce(count ? say('hits', { count }) : say('noHits', { text }));
  }, [count, text, say]);
  return (
    <Loaded
      of={answer}
      pick={({ articleSearch: own, elsewhere }) => own && { ...own, others: elsewhere?.nodes ?? [] }}
      skeleton={<ListSkeleton rows={4} />}
    >
      {({ nodes, pageInfo, others }) => (
        <>
          {nodes.length > 0 ? <Hits hits={nodes} /> : <NoHits text={text} />}
          {nodes.length === 0 && others.length > 0 && <Hits title={say('elsewhere')} hits={others} />}
          <More page={pageInfo} busy={answer.refreshing} more={answer.more} />
        </>
      )}
    </Loaded>
  );
}

function NoHits({ text }: { text: string }) {
  const say = useWords(helpWords);
  return (
    <Card>
      <Empty icon={IconSearchOff} title={say('noHits', { text })} text={say('noHits.text')}>
        <Button component={Link} to="/questions/new" mt="sm">
          {say('ask')}
        </Button>
      </Empty>
    </Card>
  );
}

const Hits = ({ title, hits }: { title?: string; hits: Hit[] }) => (
  <Card title={title}>
    <ol className={classes.hits}>
      {hits.map(({ article, title: name, excerpt }) => (
        <li key={article.id} lang={article.language}>
          <Anchor component={Link} to={`/help/${article.slug}`} className={classes.hit}>
            <Cleaned html={name} />
          </Anchor>
          <Text component="div" size="sm" c="dimmed">
            <Cleaned html={excerpt} />
          </Text>
        </li>
      ))}
    </ol>
  </Card>
);
