import { Card, currentLanguage, DetailSkeleton, Empty, Loaded, useGraph, useWords } from '@relata/portal-kit';
import { HelpShelvesDocument, type HelpShelvesQuery, type ShelvedArticleFragment } from '@relata/schema/self-service';
import { IconBook2 } from '@tabler/icons-react';
import { ArticleLink } from './article-link.js';
import classes from './help.module.css';
import { helpWords } from './help-words.js';
import { nameIn } from './named.js';

interface Shelf {
  id: string;
  name: string;
  articles: ShelvedArticleFragment[];
}

/** The articles by category, each in the reader's language where there is a translation. */
export function HelpShelves() {
  const say = useWords(helpWords);
  const language = currentLanguage();
  const answer = useGraph(HelpShelvesDocument, { language });
  const shelvesOf = ({ articleCategories, articles }: HelpShelvesQuery): Shelf[] =>
    [
      ...(articleCategories?.nodes ?? []).map((each) => ({ id: each.id, name: nameIn(language, each), articles: each.articles.nodes })),
      { id: 'more', name: say('more'), articles: articles?.nodes ?? [] },
    ].filter((shelf) => shelf.articles.length > 0);
  return (
    <Loaded of={answer} pick={shelvesOf} skeleton={<DetailSkeleton />}>
      {(shelves) => (
        <>
          {shelves.length === 0 && <Empty icon={IconBook2} title={say('none')} text={say('none.text')} />}
          <div className={classes.shelves}>
            {shelves.map(({ id, name, articles }) => (
              <Card key={id} title={name}>
                <ul className={classes.links}>
                  {articles.map(({ translations, ...original }) => (
                    <li key={original.id}>
                      <ArticleLink article={translations.nodes[0] ?? original} />
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
          </div>
        </>
      )}
    </Loaded>
  );
}
