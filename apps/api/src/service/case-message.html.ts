import sanitize from 'sanitize-html';

/**
 * HTML of a message as it may be shown: structure and links. Nothing that runs, loads, or looks like a part of the page
 * around it; pictures come as attachments, so that opening a message tells nobody that it was opened.
 */
export function cleanHtml(html: string): string {
  return sanitize(html, {
    allowedTags: [...'p br div span b strong i em u s blockquote pre code ul ol li table thead tbody tr th td h1 h2 h3 h4 hr a'.split(' ')],
    allowedAttributes: { a: ['href', 'rel'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: 50,
    transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
  });
}
