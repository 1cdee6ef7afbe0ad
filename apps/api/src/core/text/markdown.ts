import { createHash } from 'node:crypto';
import { marked } from 'marked';
import sanitize from 'sanitize-html';

const MAX_KEPT = 500;
const kept = new Map<string, string>();

/** Markdown as HTML that can be put into a page as it is: no scripts, no styles, no frames, and images of our own alone. */
export function htmlOf(markdown: string): string {
  const key = createHash('sha1').update(markdown).digest('base64');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const html = sanitize(marked.parse(markdown, { async: false, gfm: true }), RULES).trim();
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, html);
  return html;
}

/** On our own server: an address that begins with one slash. */
const isOwn = (address: string | undefined): boolean => /^\/(?![/\\])/.test(address ?? '');

const RULES: sanitize.IOptions = {
  allowedTags: 'h2 h3 h4 p ul ol li strong em del code pre blockquote a img br hr table thead tbody tr th td kbd sup sub details summary'.split(' '),
  allowedAttributes: { a: ['href', 'title', 'rel'], img: ['src', 'alt', 'title'], ol: ['start'], th: ['align'], td: ['align'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  // The title is the page's first heading.
  transformTags: {
    h1: 'h2',
    a: (tagName, attribs) => ({ tagName, attribs: isOwn(attribs.href) ? attribs : { ...attribs, rel: 'noopener noreferrer nofollow' } }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !isOwn(attribs.src),
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'title'],
};
