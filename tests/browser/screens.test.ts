import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, Portal, type Visitor } from './portal.js';
import { SCREENS, show } from './screens.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal?.close());

describe.each([
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
  ['phone', 'dark'],
] as const)('on a %s, %s', (size, scheme) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await portal.visit({ size, scheme });
  });
  afterAll(() => visitor?.close());

  test('sign-in: axe finds nothing', async () => {
    await visitor.goTo('/');
    expect(await visitor.audit()).toEqual([]);
    await visitor.signIn(ADMIN);
  });

  test.each(SCREENS)('$name: axe finds nothing, no error is told, at most two requests draw it, nothing is cut off', async (screen) => {
    await show(visitor, screen);
    expect(visitor.asked.length).toBeLessThanOrEqual(2);
    // A portal names its documents by their hash.
    for (const body of visitor.asked) expect(body.query).toBeUndefined();
    expect(await visitor.audit()).toEqual([]);
    expect(visitor.errors).toEqual([]);
    const { width, scrolls } = await visitor.page.evaluate(() => ({ width: innerWidth, scrolls: document.documentElement.scrollWidth }));
    expect(scrolls).toBeLessThanOrEqual(width);
  });
});
