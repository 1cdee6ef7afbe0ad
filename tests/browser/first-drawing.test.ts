import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, Portal, type Visitor } from './portal.js';

/** Holds back the portal's scripts until it is called. */
async function hold({ context }: Visitor): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await context.route(/\/account\/build\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Watches from the first frame on: whether a title was ever gone again, and how far things jumped. */
const watch = ({ page }: Visitor) =>
  page.addInitScript(() => {
    const seen = { title: false, gone: false, shift: 0 };
    Object.assign(globalThis, { seen });
    const look = () => {
      const title = Boolean(document.querySelector('h1')?.checkVisibility());
      seen.gone ||= seen.title && !title;
      seen.title ||= title;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const seenBy = ({ page }: Visitor) => page.evaluate(() => (globalThis as unknown as { seen: { title: boolean; gone: boolean; shift: number } }).seen);

const ground = ({ page }: Visitor) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** How many stops of the keyboard there are within the page. */
const stops = async ({ page }: Visitor): Promise<number> => {
  let found = 0;
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement !== document.body)) found += 1;
  }
  return found;
};

describe('what comes with the page, before any script of the portal has', () => {
  let portal: Portal;
  let visitor: Visitor;
  beforeAll(async () => {
    portal = await Portal.open();
  });
  afterAll(() => portal?.close());
  afterEach(() => visitor.close());

  test.each([
    ['desktop', 'light', 'en-US', 'Sign in', 'rgb(247, 248, 248)'],
    ['phone', 'dark', 'de-AT', 'Anmelden', 'rgb(17, 21, 26)'],
  ] as const)(
    'on a %s, %s, %s: the sign-in, out of reach; then it works, and nothing has flickered or jumped',
    async (size, scheme, locale, title, colour) => {
      visitor = await portal.visit({ size, scheme, locale });
      await watch(visitor);
      const release = await hold(visitor);
      await visitor.page.goto('/account/orders', { waitUntil: 'domcontentloaded' });
      await visitor.page.locator('h1', { hasText: title }).waitFor();
      expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
      expect(await ground(visitor)).toBe(colour);
      expect(await visitor.page.locator('#first').evaluate((first) => getComputedStyle(first.querySelector('h1') as Element).fontSize)).toBe('26px');
      expect(await stops(visitor)).toBe(0);
      release();
      await visitor.fillSignIn(ADMIN);
      await visitor.page.getByRole('navigation').first().waitFor();
      await visitor.drawn();
      expect(await visitor.page.locator('#first').count()).toBe(0);
      expect(visitor.errors).toEqual([]);
    },
  );

  test.each([
    ['desktop', 'light'],
    ['phone', 'dark'],
  ] as const)('on a %s, %s: the overview of who has a session, with its navigation and nothing of the customer', async (size, scheme) => {
    visitor = await portal.visit({ size, scheme });
    await visitor.signIn(ADMIN);
    await watch(visitor);
    const release = await hold(visitor);
    const answer = await visitor.page.goto('/account', { waitUntil: 'domcontentloaded' });
    await visitor.page.locator('h1', { hasText: 'Good to see you' }).waitFor();
    expect(await visitor.page.locator('#first nav:visible').count()).toBe(1);
    expect(await visitor.page.locator('#first nav').filter({ visible: true }).getByText('Quotes').count()).toBe(size === 'phone' ? 0 : 1);
    expect(await stops(visitor)).toBe(0);
    release();
    await visitor.drawn();
    await visitor.page.locator('h1', { hasText: /Good to see you, \w/ }).waitFor();
    const [, name] = String(await visitor.page.locator('h1').textContent()).split('Good to see you, ');
    expect(name).toMatch(/\w/);
    expect(await answer?.text()).not.toContain(name);
    expect(await seenBy(visitor)).toEqual({ title: true, gone: false, shift: expect.closeTo(0, 1) });
    await visitor.page.getByRole('link', { name: 'Orders', exact: true }).click();
    await visitor.page.getByRole('heading', { name: 'Orders', level: 1 }).waitFor();
    expect(visitor.errors).toEqual([]);
  });

  test('a language that was chosen here is the one that the page comes in', async () => {
    visitor = await portal.visit({ locale: 'en-US' });
    await visitor.goTo('/');
    await visitor.page.getByText('Deutsch').click();
    await visitor.page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    const release = await hold(visitor);
    await visitor.page.goto('/account', { waitUntil: 'domcontentloaded' });
    expect(await visitor.page.locator('h1').textContent()).toBe('Anmelden');
    release();
  });
});
