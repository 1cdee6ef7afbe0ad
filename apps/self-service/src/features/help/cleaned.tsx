interface CleanedProps {
  /** HTML that the API has made: `service/article.html.ts` cleans articles, `article-search.service.ts` leaves nothing but `<mark>`. */
  html: string;
  className?: string | undefined;
  lang?: string | undefined;
}

/** HTML of the API put into the page as it is. The page's policy runs no script and takes no style that would be in it. */
export const Cleaned = ({ html, className, lang }: CleanedProps) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the API has cleaned it
  <div className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
);
