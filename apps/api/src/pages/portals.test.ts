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
    const page = (name: string, session: string) => {
      const inLanguage = (language: string) => `<html lang="${language}"><meta property="csp-nonce" nonce="__NONCE__"><h1>${name}, ${session}</h1>`;
      return { en: inLanguage('en'), de: inLanguage('de') };
    };
    const screen = (name: string) => ({ some: page(name, 'some'), none: page('sign-in', 'none') });
    const pages = { '': screen('start'), orders: screen('orders'), 'orders/:id': screen('order'), 'orders/new': screen('new'), '*': screen('other') };
    writeFileSync(join(assets, '../pages.json'), JSON.stringify(pages));
    writeFileSync(join(assets, '../index.html'), 'what the pages are made of');
    writeFileSync(join(assets, '../sw.js'), '// worker');
    writeFileSync(join(assets, 'main-1a2b.js'), 'let main;');
    writeFileSync(join(assets, 'main-1a2b.js.gz'), gzipSync('let main;'));
    writeFileSync(join(builds, 'secret.txt'), 'not for you');
    mkdirSync(join(builds, 'partner-portal/dist'), { recursive: true });
    writeFileSync(join(builds, 'partner-portal/dist/pages.json'), JSON.stringify({ '': screen('partners'), '*': screen('other') }));
    on = await testHttp({ routes: (server) => portalRoutes(server, builds) });
  });
  afterAll(async () => {
    await on.close();
    rmSync(builds, { recursive: true });
  });

  test('every address of a screen answers the one page, which nobody keeps', async () => {
    for (const path of [
      '/account',
      '/account/',
      '/account/assets',
      '/account/orders/ord_1?which=open',
      '/account/index.html',
      '/account/pages.json',
    ]) {
      const { status, text, headers } = await on.request(path);
      expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([200, 'no-store', 'text/html; charset=utf-8']);
      expect(text).toContain('csp-nonce');
    }
  });

  const SIGNED_IN = 'theme=x; relata.session_token=abc.def';
  const drawn = async (path: string, headers: Record<string, string> = {}) => {
    const { text } = await on.request(path, { headers });
    return /lang="(\w+)".*<h1>(.*)<\/h1>/.exec(text)?.slice(1).join(': ');
  };

  test('a screen comes as it will first be drawn: itself where there is a session, else the sign-in', async () => {
    const cookie = SIGNED_IN;
    expect(await drawn('/account', { cookie })).toBe('en: start, some');
    expect(await drawn('/account/orders?which=open', { cookie })).toBe('en: orders, some');
    expect(await drawn('/account/orders/ord_1', { cookie })).toBe('en: order, some');
    expect(await drawn('/account/orders/new', { cookie })).toBe('en: new, some');
    expect(await drawn('/account/orders/ord_1/more', { cookie })).toBe('en: other, some');
    expect(await drawn('/account/orders', { cookie: '__Host-relata.session_token=abc.def' })).toBe('en: orders, some');
    for (const none of ['', 'x-relata.session_token=abc', 'relata.session_token2=abc', 'other=relata.session_token=abc'])
      expect(await drawn('/account/orders', { cookie: none })).toBe('en: sign-in, none');
  });

  test('it comes in the language that was chosen in this browser, else in the first of its languages that the portal speaks', async () => {
    const accept = 'fr-CH, fr;q=0.9, de-AT;q=0.8, en;q=0.7';
    expect(await drawn('/account', { 'accept-language': accept })).toBe('de: sign-in, none');
    expect(await drawn('/account', { 'accept-language': accept, cookie: 'relata-language=en' })).toBe('en: sign-in, none');
    for (const unknown of ['fr', '*', '', 'constructor', '__proto__'])
      expect(await drawn('/account', { 'accept-language': unknown, cookie: `relata-language=${unknown}` })).toBe('en: sign-in, none');
  });

  test('nothing of an address is in the page', async () => {
    const { text } = await on.request('/account/orders/ord_1');
    const quiet = (page: string) => page.replaceAll(/nonce="[^"]*"/g, '');
    for (const id of ['%3Cscript%3Ealert(1)%3C%2Fscript%3E', '$1$&', '__NONCE__', '"onload="alert(1)', 'x'.repeat(199)])
      expect(quiet((await on.request(`/account/orders/${encodeURI(id)}?q=${id}`)).text)).toBe(quiet(text));
    expect(await drawn(`/account/orders/${'x'.repeat(1000)}`, { cookie: SIGNED_IN })).toBe('en: other, some');
  });

  test('it comes compressed where that is understood', async () => {
    const { text, headers } = await on.request('/account', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([headers.get('content-encoding'), text.slice(0, 6)]).toEqual(['gzip', '<html ']);
    expect((await on.request('/account', { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
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

  test('each portal is at its own place, and what is not built is not there', async () => {
    expect(await drawn('/partner', { cookie: SIGNED_IN })).toBe('en: partners, some');
    expect((await on.request('/employee')).status).toBe(404);
    const none = await testHttp({ routes: (server) => portalRoutes(server, join(builds, 'none')) });
    expect((await none.request('/account')).status).toBe(404);
    await none.close();
  });
});
