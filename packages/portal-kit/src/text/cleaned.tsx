import classes from './cleaned.module.css';

interface CleanedProps {
  /** HTML that the API has made: `core/text/markdown.ts` cleans Markdown, a search leaves nothing but `<mark>`. */
  html: string;
  /** A text to be read, with headings, lists and tables. */
  prose?: boolean;
  className?: string | undefined;
  lang?: string | undefined;
}

/** HTML of the API put into the page as it is. The page's policy runs no script and takes no style that would be in it. */
export const Cleaned = ({ html, prose = false, className, lang }: CleanedProps) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the API has cleaned it
  <div className={prose ? classes.prose : className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
);
