import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestServer } from '../../apps/api/src/testing/server.js';

/** What every answer has to carry (docs/security.md, «Sign-in and sessions»), on every route that the server has. */
const EVERYWHERE: [header: string, value: RegExp][] = [
  ['x-content-type-options', /^nosniff$/],
  ['content-security-policy', /frame-ancestors 'none'/],
  ['content-security-policy', /default-src 'none'/],
  ['content-security-policy', /base-uri 'none'/],
  ['x-frame-options', /^(DENY|SAMEORIGIN)$/],
  ['referrer-policy', /^(same-origin|no-referrer)$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['strict-transport-security', /^max-age=(3153\d{4}|[4-9]\d{7}|\d{9,}); includeSubDomains/],
  ['cache-control', /no-store|^public, max-age=\d+$/],
];
/** Files that are the same for everybody, which browsers may keep. */
const PUBLIC = ['/page.css', '/graphiql/static/*'];

function wrongIn(url: string, headers: Headers): string[] {
  const lacking = EVERYWHERE.filter(([header, value]) => !value.test(headers.get(header) ?? '')).map(
    ([header]) => `${header}: ${headers.get(header)}`,
  );
  const kept = !PUBLIC.includes(url) && headers.get('cache-control') !== 'no-store' ? ['may be kept'] : [];
  const telling = ['access-control-allow-origin', 'x-powered-by', 'server'].filter((name) => headers.has(name)).map((name) => `says ${name}`);
  return [...lacking, ...kept, ...telling];
}

describe('over https', () => {
  let server: TestServer;
  const routes: { method: string; url: string }[] = [];
  beforeAll(async () => {
    server = await TestServer.start({ env: { PUBLIC_URL: 'https://relata.example.test' }, onRoute: (route) => void routes.push(route) });
  });
  afterAll(() => server.close());
  const ask = ({ method, url }: { method: string; url: string }, headers: Record<string, string> = {}) =>
    server.fetch(url.replace('*', 'ruru.js').replace(':provider', crypto.randomUUID()), {
      method,
      headers: { origin: 'https://relata.example.test', ...headers, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
      ...(method === 'POST' ? { body: '{}' } : {}),
    });

  test('every route answers with the headers that browsers need to protect people, errors too', async () => {
    expect(routes.length).toBeGreaterThan(25);
    const urls = routes.map(({ method, url }) => `${method} ${url}`);
    for (const known of [
      'POST /graphql',
      'GET /health',
      'GET /sign-in',
      'POST /auth/sign-in/email',
      'GET /auth/sessions',
      'GET /graphiql',
      'GET /auth/sso/callback/:provider',
    ])
      expect(urls).toContain(known);
    const lacking: string[] = [];
    for (const route of [...routes, { method: 'GET', url: '/nothing/here' }, { method: 'PUT', url: '/auth/sign-in/email' }]) {
      const { status, headers } = await ask(route);
      lacking.push(...wrongIn(route.url, headers).map((what) => `${route.method} ${route.url} (${status}): ${what}`));
    }
    expect(lacking).toEqual([]);
  });

  test('every cookie is for this host alone, over https alone, out of reach of scripts and of requests from elsewhere', async () => {
    const { employee } = await server.build.asEmployee(['ADMIN']);
    const email = await server.user(employee.person, 'cookies@example.test');
    const origin = 'https://relata.example.test';
    const signed = await server.auth('sign-in/email', { email, password: 'relata-demo', rememberMe: false }, { origin });
    const cookie = signed.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const begun = (await (await server.auth('two-factor/enable', { password: 'relata-demo' }, { cookie, origin })).json()) as { totpURI: string };
    const { totp } = await import('../e2e/second-factor.js');
    const on = await server.auth(
      'two-factor/verify-totp',
      { code: totp(new URL(begun.totpURI).searchParams.get('secret') as string) },
      { cookie, origin },
    );
    const half = await server.auth('sign-in/email', { email, password: 'relata-demo' }, { origin });
    const out = await server.auth('sign-out', {}, { cookie, origin });
    const answers = [signed, on, half, out];
    const set = answers.flatMap(({ headers }) => headers.getSetCookie());
    const names = new Set(set.map((each) => each.split('=')[0]));
    expect([...names]).toEqual(expect.arrayContaining(['__Host-relata.session_token', '__Host-relata.two_factor']));
    for (const each of set) {
      expect(each).toMatch(/^__Host-relata\./);
      expect(each).toMatch(/; HttpOnly/i);
      expect(each).toMatch(/; Secure/i);
      expect(each).toMatch(/; SameSite=Lax/i);
      expect(each).toMatch(/; Path=\/(;|$)/i);
      expect(each).not.toMatch(/; Domain=/i);
    }
  });
});

test('over plain http nothing promises https, and a link that carries a token tells no other page', async () => {
  const server = await TestServer.start();
  try {
    const page = await server.fetch('/auth/set-password?token=secret');
    expect(page.headers.get('strict-transport-security')).toBeNull();
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
  } finally {
    await server.close();
  }
});
