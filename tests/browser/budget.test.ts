import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, Portal } from './portal.js';

/** What the brief allows of compressed JavaScript for a first load. */
const BUDGET = 200_000;

describe('weight of the portal', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.open();
  });
  afterAll(() => portal?.close());

  test.each([
    ['signed out', '/'],
    ['signed out, the help', '/help'],
    ['signed in, the overview', '/'],
    ['signed in, the orders', '/orders'],
  ])('first load, %s: less than 200 kB of compressed JavaScript, all of it from here', async (who, path) => {
    const visitor = await portal.visit();
    if (!who.startsWith('signed out')) await visitor.signIn(ADMIN);
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
    console.info(`${who}: ${(bytes / 1000).toFixed(0)} kB of JavaScript`);
    await visitor.close();
  });
});
