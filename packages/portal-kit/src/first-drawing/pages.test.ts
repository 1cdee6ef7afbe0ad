import { describe, expect, test } from '@jest/globals';
import { pagesOf } from './pages.ts';
import { styleRules } from './style-rules.ts';

const INDEX = `<html lang="en"><script src="/account/first.js" nonce="__NONCE__"></script>
<script type="module" crossorigin src="/account/build/index-1a.js" nonce="__NONCE__"></script><div id="root"></div>`;

describe('the first drawing in its page', () => {
  test('attributes of style become rules, each once, with what React wrote as entities', () => {
    const { html, rules } = styleRules(
      '<p style="--a:1">style=&quot;x&quot;</p><i style="font-family:&quot;A&amp;B&quot;"></i><b style="--a:1"></b>',
      'first',
    );
    expect(html).toBe('<p data-style="0">style=&quot;x&quot;</p><i data-style="1"></i><b data-style="0"></b>');
    expect(rules).toBe('#first [data-style="0"]{--a:1}#first [data-style="1"]{font-family:"A&B"}');
  });

  test('a page has its drawing out of reach, style by nonce alone, and the portal only named, to be run later', () => {
    const html = '<h1 style="color:red">Größe $1</h1><input value=""/>';
    const pages = pagesOf(INDEX, [{ path: 'orders/:id', session: 'some', language: 'de', html }]);
    const page = pages['orders/:id']?.some.de ?? '';
    expect(page).toContain('<html lang="de">');
    expect(page).toContain(
      '<div id="root" data-session="some"><div id="first" inert aria-busy="true"><style nonce="__NONCE__">#first [data-style="0"]{color:red}</style>',
    );
    expect(page).toContain('<h1 data-style="0">Größe $1</h1><input readonly value=""/>');
    expect(page).not.toMatch(/ style="|type="module"/);
    expect(page).toContain('<script src="/account/first.js" data-portal="/account/build/index-1a.js" nonce="__NONCE__"></script>');
  });

  test('an address without a screen has a page in the same language, without a drawing', () => {
    const pages = pagesOf(INDEX, [{ path: '', session: 'none', language: 'de', html: '<h1>Anmelden</h1>' }]);
    expect(pages['*']?.none.de).toContain('<div id="root" data-session="none"></div>');
  });

  test('a build that has no place for it fails', () => {
    expect(() => pagesOf('<html lang="en"><body></body></html>', [])).toThrow('index.html');
  });
});
