import { Anchor } from '@mantine/core';
import { currentLanguage } from '@relata/portal-kit';
import type { ArticleNameFragment } from '@relata/schema/self-service';
import { Link } from 'react-router';

/** Leads to an article; in another language than the reader's it is told as such to who hears it. */
export const ArticleLink = ({ article: { slug, language, title } }: { article: ArticleNameFragment }) => (
  <Anchor component={Link} to={`/help/${slug}`} lang={language === currentLanguage() ? undefined : language} hrefLang={language}>
    {title}
  </Anchor>
);
