import { Text, Title, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { announce, currentLanguage, useGraph, useWords } from '@relata/portal-kit';
import { ArticleSuggestionsDocument, type ArticleSuggestionsQuery } from '@relata/schema/self-service';
import { lazy, Suspense, useEffect, useState } from 'react';
import { helpWords } from '../help/help-words.js';
import { useNotes } from '../help/use-notes.js';
import classes from './cases.module.css';

const SuggestedArticle = lazy(() => import('./suggested-article.js'));

export type Suggestion = NonNullable<ArticleSuggestionsQuery['articleSuggestions']>[number];

/** Shorter subjects say nothing yet. */
const MIN_LENGTH = 4;
/** The subject decides. The text is waited for longer, so that nothing moves while somebody writes it. */
const REST_MS = { subject: 600, text: 2_500 };

interface SuggestedArticlesProps {
  subject: string;
  text: string;
  /** An article has answered the question: nothing is sent. */
  answered: () => void;
}

/** While a question is being written: articles that may answer it, each opened without losing what was typed. */
export function SuggestedArticles({ subject, text, answered }: SuggestedArticlesProps) {
  const say = useWords(helpWords);
  const { note } = useNotes();
  const suggested = useSuggestions(subject, text);
  const [shown, setShown] = useState<Suggestion | null>(null);
  if (suggested.length === 0) return null;
  const open = (suggestion: Suggestion) => {
    setShown(suggestion);
    note('OPENED', [suggestion.article.id]);
  };
  const done = ({ article }: Suggestion) => {
    note('ANSWERED', [article.id]);
    answered();
  };
  return (
    <aside className={classes.suggested} aria-labelledby="suggested">
      <Title order={2} size="h3" id="suggested">
        {say('suggested')}
      </Title>
      <ul>
        {suggested.map((suggestion) => (
          <li key={suggestion.article.id} lang={suggestion.article.language}>
            <UnstyledButton className={classes.suggestion} aria-haspopup="dialog" onClick={() => open(suggestion)}>
              {suggestion.article.title}
            </UnstyledButton>
            <Text size="sm" c="dimmed">
              {suggestion.article.summary}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {say('suggested.text')}
      </Text>
      <Suspense>{shown && <SuggestedArticle article={shown.article} close={() => setShown(null)} answered={() => done(shown)} />}</Suspense>
    </aside>
  );
}

/** What the graph suggests once the typing rests; told to those who don't see it, and counted. */
function useSuggestions(subject: string, text: string): Suggestion[] {
  const say = useWords(helpWords);
  const { note } = useNotes();
  const [restingSubject] = useDebouncedValue(subject.trim(), REST_MS.subject);
  const [restingText] = useDebouncedValue(text.trim(), REST_MS.text);
  const enough = restingSubject.length >= MIN_LENGTH;
  const variables = { subject: restingSubject, text: restingText || null, language: currentLanguage() };
  const { data } = useGraph(ArticleSuggestionsDocument, variables, { pause: !enough });
  const suggested = (enough && data?.articleSuggestions) || [];
  const ids = suggested.map(({ article }) => article.id).join(' ');
  useEffect(() => {
    if (!ids) return;
    const articleIds = ids.split(' ');
    note('SUGGESTED', articleIds);
    announce(say('suggestions', { count: articleIds.length }));
  }, [ids, note, say]);
  return suggested;
}
