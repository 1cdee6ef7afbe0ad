import { Button, Drawer, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useWords } from '@relata/portal-kit';
import { ArticleText } from '../help/article-text.js';
import { helpWords } from '../help/help-words.js';
import classes from './cases.module.css';
import type { Suggestion } from './suggested-articles.js';

interface SuggestedArticleProps {
  article: Suggestion['article'];
  close: () => void;
  answered: () => void;
}

/** A suggested article, over the question that is being written. */
export default function SuggestedArticle({ article, close, answered }: SuggestedArticleProps) {
  const say = useWords(helpWords);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  return (
    <Drawer
      opened
      onClose={close}
      position={wide ? 'right' : 'bottom'}
      size={wide ? 'lg' : '85%'}
      title={article.title}
      classNames={{ title: classes.heading ?? '' }}
      closeButtonProps={{ 'aria-label': say('back') }}
    >
      <ArticleText article={article} />
      <Group mt="lg">
        <Button onClick={answered}>{say('answered')}</Button>
        <Button variant="default" onClick={close}>
          {say('back')}
        </Button>
      </Group>
    </Drawer>
  );
}
