import { describe, expect, test } from '@jest/globals';
import { ANSWER_ABOVE } from './fold.js';
import { safeHtml } from './safe-html.js';

describe('HTML from outside', () => {
  test('keeps words, lists, tables and links', () => {
    const html = '<p>Two <b>wheels</b></p><ul><li>left</li></ul><table><tr><td colspan="2">1</td></tr></table>';
    expect(safeHtml(html)).toBe(html);
    expect(safeHtml('<a href="https://x.test/a?b=1&amp;c=2" onclick="x()" style="position:fixed">here</a>')).toBe(
      '<a href="https://x.test/a?b=1&amp;c=2" rel="noopener noreferrer nofollow" target="_blank">here</a>',
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
    '<img src="https://tracker.test/a.gif">',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<svg><animate onbegin=alert(1)>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="//evil.test">x</a>',
    '<style>@import url(https://evil.test/a.css)</style>',
    '<p style="background:url(https://evil.test/a.png)">x</p>',
    '<link rel=stylesheet href=https://evil.test/a.css>',
    '<base href="https://evil.test/">',
    '<meta http-equiv=refresh content="0;url=https://evil.test">',
    '<form action=https://evil.test><input name=password><button>Sign in</button></form>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data=https://evil.test></object><embed src=https://evil.test>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<template><script>alert(1)</script></template>',
    '<video><source onerror=alert(1)></video>',
    '<div id="root" class="mantine-Modal" name="x">x</div>',
  ])('of %s keeps nothing that does something', (html) => {
    const safe = safeHtml(`<p>Hello</p>${html}`) ?? '';
    expect(safe).toContain('Hello');
    expect(safe).not.toMatch(/<(?:script|img|svg|math|style|link|base|meta|form|input|button|iframe|object|embed|template|video)/i);
    expect(safe).not.toMatch(/<[^>]*\s(?:on\w+|style|class|id|src|name|title)\s*=/i);
    expect(safe).not.toMatch(/href="(?!https?:|mailto:|tel:)[^"]/i);
  });

  test('with nothing to read is none', () => {
    expect(safeHtml('<img src="cid:a"><p>&nbsp;</p>')).toBeNull();
  });

  test.each([
    ['Gmail', '<div class="gmail_quote"><div class="gmail_attr">On Friday:</div><blockquote>Hello Ada</blockquote></div>'],
    ['Apple Mail', '<blockquote type="cite"><div>Hello Ada</div></blockquote>'],
    ['Thunderbird', '<div class="moz-cite-prefix">On Friday:</div><blockquote type="cite">Hello Ada</blockquote>'],
    ['Outlook', '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: us</div><div>Hello Ada</div>'],
    ['any program, below our line', `<p>${ANSWER_ABOVE.en}</p><p>Hello Ada</p>`],
  ])('what %s quotes is folded away when asked for', (_program, quoted) => {
    const html = `<p>The left wheel.</p>${quoted}`;
    expect(safeHtml(html, { fold: true })).toMatch(/^<p>The left wheel\.<\/p>/);
    expect(safeHtml(html, { fold: true })).not.toContain('Hello Ada');
    expect(safeHtml(html)).toContain('Hello Ada');
  });

  test('a quote alone stays', () => {
    expect(safeHtml('<blockquote type="cite">Hello Ada</blockquote>', { fold: true })).toContain('Hello Ada');
  });

  test('nested without end costs no more than a moment', () => {
    const since = performance.now();
    safeHtml('<div>'.repeat(150_000));
    safeHtml('<blockquote type=cite>'.repeat(40_000), { fold: true });
    expect(performance.now() - since).toBeLessThan(5000);
  });
});
