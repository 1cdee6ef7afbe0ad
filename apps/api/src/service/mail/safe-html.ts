import sanitizeHtml from 'sanitize-html';
import { bounded } from './bounded.js';
import { answerLineIn } from './fold.js';

/**
 * The part of a mail's HTML that can be shown beside our own: words, lists, tables and links. No scripts, styles, forms,
 * frames or pictures: what is remote tells its sender who reads it, what is embedded is an attachment.
 */
const ALLOWED = [
  ...['p', 'br', 'div', 'span', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'code', 'pre', 'blockquote', 'a'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'],
];
/** Goes with all that is in it. */
const DROPPED = [
  'script',
  'style',
  'textarea',
  'option',
  'xmp',
  'noscript',
  'title',
  'head',
  'svg',
  'math',
  'template',
  'iframe',
  'object',
  'audio',
  'video',
];
const QUOTE = 'quote-of-mail';

const options: sanitizeHtml.IOptions = {
  allowedTags: ALLOWED,
  allowedAttributes: { a: ['href', 'rel', 'target'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: DROPPED,
  nestingLimit: 60,
  transformTags: {
    a: (_tag, { href = '' }) => ({ tagName: 'a', attribs: { href, rel: 'noopener noreferrer nofollow', target: '_blank' } }),
  },
};

const folding: sanitizeHtml.IOptions = {
  ...options,
  nonTextTags: [...DROPPED, QUOTE],
  transformTags: {
    ...options.transformTags,
    blockquote: (tagName, attribs) => (attribs.type === 'cite' ? quote : { tagName, attribs }),
    div: (tagName, attribs) =>
      /\b(gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)\b/.test(attribs.class ?? '') ? quote : { tagName, attribs },
  },
};
const quote = { tagName: QUOTE, attribs: {} };

/** Where Outlook begins what it quotes, up to the end of the mail. */
const OUTLOOK = /<div[^>]{0,200}\bid="?(divRplyFwdMsg|appendonsend)\b/i;
const MAX_LENGTH = 1_000_000;

/** The safe part of HTML from outside; null: nothing of it can be shown. `fold` takes the quoted mails away. */
export function safeHtml(html: string, { fold = false } = {}): string | null {
  if (html.length > MAX_LENGTH) return null;
  return bounded(1000, () => (fold ? (clean(beforeQuotes(html), folding) ?? clean(html, options)) : clean(html, options)), null);
}

function clean(html: string, how: sanitizeHtml.IOptions): string | null {
  const safe = sanitizeHtml(html, how).trim();
  return /[^\s\p{Cf}]/u.test(safe.replaceAll(/<[^>]*>|&nbsp;/g, '')) ? safe : null;
}

function beforeQuotes(html: string): string {
  const outlook = html.search(OUTLOOK);
  return html.slice(0, Math.min(answerLineIn(html), outlook < 0 ? html.length : outlook));
}
