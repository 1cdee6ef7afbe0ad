import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Http, testHttp } from '../testing/http.js';
import { portalRoutes } from './portals.js';

describe('portals', () => {
  const builds = mkdtempSync(join(tmpdir(), 'relata-portals-'));
  let on: Http;
  beforeAll(async () => {
    const assets = join(builds, 'self-service/dist/build');
    mkdirSync(assets, { recursive: true });
    writeFileSync(
      join(assets, '../index.html'),
      '<meta property="csp-nonce" nonce="__NONCE__"><script src="/account/x.js" nonce="__NONCE__"></script>',
    );
    writeFileSync(join(assets, '../sw.js'), '// worker');
    writeFileSync(join(assets, 'main-1a2b.js'), 'let main;');
    writeFileSync(join(assets, 'main-1a2b.js.gz'), gzipSync('let main;'));
    writeFileSync(join(builds, 'secret.txt'), 'not for you');
    on = await testHttp({ routes: (server) => portalRoutes(server, builds) });
  });
  afterAll(async () => {
    await on.close();
    rmSync(builds, { recursive: true });
  });

  test('every address of a screen answers the one page, which nobody keeps', async () => {
    for (const path of ['/account', '/account/', '/account/assets', '/account/orders/ord_1?which=open']) {
      const { status, text, headers } = await on.request(path);
      expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([200, 'no-store', 'text/html; charset=utf-8']);
      expect(text).toContain('csp-nonce');
    }
  });

  test('the page runs no script but its own, and takes style from its files and by a nonce that no other answer has', async () => {
    const [first, second] = await Promise.all([on.request('/account'), on.request('/account')]);
    const nonceOf = ({ text }: typeof first) => /nonce="([\w+/=]{24})"/.exec(text)?.[1];
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`style-src 'self' 'nonce-${nonceOf(first)}';`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe/);
    expect(first.text).not.toContain('__NONCE__');
  });

  test('files with a hash in their name are kept for good and come compressed; the others are asked for again', async () => {
    const asset = await on.request('/account/build/main-1a2b.js', { headers: { 'accept-encoding': 'gzip' } });
    expect([asset.status, asset.text, asset.headers.get('cache-control'), asset.headers.get('content-encoding')]).toEqual([
      200,
      'let main;',
      'public, max-age=31536000, immutable',
      'gzip',
    ]);
    const worker = await on.request('/account/sw.js');
    expect([worker.status, worker.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect([worker.headers.get('content-type'), worker.headers.get('service-worker-allowed')]).toEqual([
      expect.stringMatching(/javascript/),
      '/account',
    ]);
  });

  test('a file that is not of this build is not there, and nothing above it is', async () => {
    expect((await on.request('/account/build/main-old.js')).status).toBe(404);
    for (const path of ['/account/../secret.txt', '/account/%2e%2e/secret.txt', '/account/..%2fsecret.txt'])
      expect((await on.request(path)).text).not.toContain('not for you');
  });

  test('what is not built is not there', async () => {
    const none = await testHttp({ routes: (server) => portalRoutes(server, join(builds, 'none')) });
    expect((await none.request('/account')).status).toBe(404);
    await none.close();
  });
});
