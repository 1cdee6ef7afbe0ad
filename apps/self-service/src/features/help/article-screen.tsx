import { Alert, Button, Text } from '@mantine/core';
import { Card, currentLanguage, DetailSkeleton, Loaded, Page, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { HelpArticleDocument, type HelpArticleQuery } from '@relata/schema/self-service';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { ArticleText } from './article-text.js';
import { ArticleVote } from './article-vote.js';
import { helpWords } from './help-words.js';
import { nameIn } from './named.js';
import { useNotes } from './use-notes.js';

/** An article as its screen asks for it. */
export type ArticleDetail = NonNullable<HelpArticleQuery['articleBySlug']>;

/** Who is gone sooner has not read it. */
const READ_MS = 3_000;

/** An article, in the reader's language or else in the one that it was written in. */
export default function ArticleScreen() {
  const say = useWords(helpWords);
  const format = useFormat();
  const { slug = '' } = useParams();
  const language = currentLanguage();
  const answer = useGraph(HelpArticleDocument, { slug, language });
  const article = answer.data?.articleBySlug;
  useOpened(article?.id);
  return (
    <Page
      title={article?.title ?? say('title')}
      text={
        article &&
        [article.category && nameIn(language, article.category), say('published', { date: format.date(article.publishedAt) })]
          .filter(Boolean)
          .join(' · ')
      }
      back={{ to: '/help', label: say('title') }}
    >
      <Loaded of={answer} pick={(data) => data.articleBySlug} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <Card>
              {found.language !== language && <Foreign language={found.language} />}
              <ArticleText article={found} />
              <ArticleVote key={found.id} article={found} />
            </Card>
            <AskInstead />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Counts it as opened once somebody has had the time to read. */
function useOpened(id: string | undefined): void {
  const { note } = useNotes();
  useEffect(() => {
    if (!id) return;
    const timer = setTimeout(() => note('OPENED', [id]), READ_MS);
    return () => clearTimeout(timer);
  }, [id, note]);
}

function Foreign({ language }: { language: string }) {
  const say = useWords(helpWords);
  const name = new Intl.DisplayNames(currentLanguage(), { type: 'language' }).of(language) ?? language;
  return (
    <Alert mb="md" role="note">
      {say('foreign', { language: name })}
    </Alert>
  );
}

function AskInstead() {
  const say = useWords(helpWords);
  return (
    <Card
      title={say('still')}
      aside={
        <Button component={Link} to="/questions/new" variant="default">
          {say('ask')}
        </Button>
      }
    >
      <Text c="dimmed">{say('still.text')}</Text>
    </Card>
  );
}
