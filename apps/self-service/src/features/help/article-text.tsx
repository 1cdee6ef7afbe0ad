import type { ArticleNameFragment } from '@relata/schema/self-service';
import { Cleaned } from './cleaned.js';
import classes from './help.module.css';

/** What an article says, told in its own language. */
export const ArticleText = ({ article: { html, language } }: { article: ArticleNameFragment & { html?: string | null } }) => (
  <Cleaned html={html ?? ''} className={classes.article} lang={language} />
);
