import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, PARTNER_ADMIN, Portal, type PortalKind, SALES_REP } from './portal.js';

/** What the brief allows of compressed JavaScript for a first load. */
const BUDGET = 200_000;

describe('weight of the portals', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.open([ADMIN, PARTNER_ADMIN, SALES_REP]);
  });
  afterAll(() => portal?.close());

  test.each<[kind: PortalKind, path: string, as?: string]>([
    ['customer', '/'],
    ['customer', '/help'],
    ['customer', '/', ADMIN],
    ['customer', '/orders', ADMIN],
    ['partner', '/'],
    ['partner', '/', PARTNER_ADMIN],
    ['employee', '/', SALES_REP],
  ])('first load, %s portal, %s, as %s: less than 200 kB of compressed JavaScript, all of it from here', async (kind, path, as) => {
    const visitor = await portal.visit({ portal: kind });
    if (as) await visitor.signIn(as);
    // As somebody comes who has nothing of it yet.
    const client = await visitor.context.newCDPSession(visitor.page);
    await client.send('Network.clearBrowserCache');
    let bytes = 0;
    await client.send('Network.enable');
    client.on('Network.responseReceived', ({ response }) => {
      // What was fetched ahead is asked for again, and nothing is sent.
      if (response.fromDiskCache || response.fromPrefetchCache) return;
      const url = new URL(response.url);
      expect(url.origin).toBe(portal.server.url);
      if (!url.pathname.endsWith('.js')) return;
      expect([url.pathname, response.headers['content-encoding']]).toEqual([url.pathname, expect.stringMatching(/br|gzip/)]);
      bytes += Number(response.headers['content-length']);
    });
    await visitor.goTo(path);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(BUDGET);
    console.info(`${kind}${path}${as ? ', signed in' : ''}: ${(bytes / 1000).toFixed(0)} kB of JavaScript`);
    await visitor.close();
  });
});
