import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, Portal, type Visitor } from './portal.js';
import { OPEN_SCREENS, SCREENS, type ScreenShown, show } from './screens.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal?.close());

describe.each(['desktop', 'phone'] as const)('on a %s', (size) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await portal.visit({ size });
  });
  afterAll(() => visitor?.close());

  const PROMISE = '$name: axe finds nothing in light and in dark, no error is told, at most two requests draw it, nothing is cut off';
  const check = async (screen: ScreenShown) => {
    await show(visitor, screen);
    expect(visitor.asked.length).toBeLessThanOrEqual(2);
    // A portal names its documents by their hash.
    for (const body of visitor.asked) expect(body.query).toBeUndefined();
    expect(await visitor.audit()).toEqual([]);
    await visitor.turn('dark');
    expect(await visitor.audit()).toEqual([]);
    await visitor.turn('light');
    expect(visitor.errors).toEqual([]);
    const { width, scrolls } = await visitor.page.evaluate(() => ({ width: innerWidth, scrolls: document.documentElement.scrollWidth }));
    expect(scrolls).toBeLessThanOrEqual(width);
  };

  test.each(OPEN_SCREENS)(PROMISE, check);

  describe('signed in', () => {
    beforeAll(() => visitor.signIn(ADMIN));
    test.each(SCREENS)(PROMISE, check);
  });
});
