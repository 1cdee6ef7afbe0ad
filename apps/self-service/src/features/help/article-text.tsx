import { Cleaned } from '@relata/portal-kit';
import type { ArticleNameFragment } from '@relata/schema/self-service';

/** What an article says, told in its own language. */
export const ArticleText = ({ article: { html, language } }: { article: ArticleNameFragment & { html?: string | null } }) => (
  <Cleaned html={html ?? ''} prose lang={language} />
);
