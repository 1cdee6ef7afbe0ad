import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Portal, type Visitor } from './portal.js';
import { ROUNDS, type ScreenShown, show } from './screens.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open(new Set(ROUNDS.flatMap(({ as }) => as ?? [])));
});
afterAll(() => portal?.close());

const PROMISE = '$name: axe finds nothing in light and in dark, no error is told, at most two requests draw it, nothing is cut off';

describe.each(['desktop', 'phone'] as const)('on a %s', (size) => {
  describe.each(ROUNDS)('$portal portal, as $as', ({ portal: kind, as, screens }) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await portal.visit({ portal: kind, size });
      if (as) await visitor.signIn(as);
    });
    afterAll(() => visitor?.close());

    test.each(screens)(PROMISE, async (screen: ScreenShown) => {
      await show(visitor, screen);
      expect(await visitor.audit()).toEqual([]);
      await visitor.turn('dark');
      expect(await visitor.audit('colours')).toEqual([]);
      await visitor.turn('light');
      expect(visitor.asked.length).toBeLessThanOrEqual(2);
      // A portal names its documents by their hash.
      for (const body of visitor.asked) expect(body.query).toBeUndefined();
      expect(visitor.errors).toEqual([]);
      const { width, scrolls } = await visitor.page.evaluate(() => ({ width: innerWidth, scrolls: document.documentElement.scrollWidth }));
      expect(scrolls).toBeLessThanOrEqual(width);
    });
  });
});
