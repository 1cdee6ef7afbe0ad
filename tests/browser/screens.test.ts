import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Portal, SIZES, type Size, type Visitor } from './portal.js';
import { ROUNDS, type ScreenShown, show } from './screens.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open(new Set(ROUNDS.flatMap(({ as }) => as ?? [])));
});
afterAll(() => portal?.close());

const PROMISE =
  '$name: axe finds nothing on a desktop and a phone, light and dark, no error is told, at most two requests draw it, nothing is cut off';

describe.each(ROUNDS)('$portal portal, as $as', ({ portal: kind, as, screens }) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await portal.visit({ portal: kind });
    if (as) await visitor.signIn(as);
  });
  afterAll(() => visitor?.close());

  /** One load serves both sizes: the second is what somebody sees who makes their window narrow. */
  const look = async (size: Size) => {
    await visitor.page.setViewportSize(SIZES[size]);
    await visitor.drawn();
    expect(await visitor.audit()).toEqual([]);
    await visitor.turn('dark');
    expect(await visitor.audit('colours')).toEqual([]);
    await visitor.turn('light');
    const { width, scrolls } = await visitor.page.evaluate(() => ({ width: innerWidth, scrolls: document.documentElement.scrollWidth }));
    expect(scrolls).toBeLessThanOrEqual(width);
  };

  test.each(screens)(PROMISE, async (screen: ScreenShown) => {
    await visitor.page.setViewportSize(SIZES.desktop);
    await show(visitor, screen);
    // Before it is looked at: what is told after a while, such as what was read, draws nothing.
    const asked = visitor.asked.length;
    await look('desktop');
    expect(asked).toBeLessThanOrEqual(2);
    // A portal names its documents by their hash.
    for (const body of visitor.asked) expect(body.query).toBeUndefined();
    await look('phone');
    expect(visitor.errors).toEqual([]);
  });
});
