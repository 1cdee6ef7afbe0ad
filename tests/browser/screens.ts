import type { Visitor } from './portal.js';

/** A screen of the self-service portal, and how one gets there. */
export interface ScreenShown {
  name: string;
  /** An address, or a way there from a list whose first entry is opened. */
  path: string;
  opened?: string;
}

/** Every screen. Whoever adds one adds it here: it is then audited, counted and pictured. */
export const SCREENS: ScreenShown[] = [
  { name: 'home', path: '/' },
  { name: 'orders', path: '/orders' },
  { name: 'order', path: '/orders', opened: 'SO-' },
  { name: 'returns', path: '/returns' },
  { name: 'questions', path: '/questions' },
  { name: 'new-question', path: '/questions/new' },
];

/** Goes to a screen as somebody who loads it anew. */
export async function show(visitor: Visitor, { path, opened }: ScreenShown): Promise<void> {
  await visitor.goTo(path);
  if (!opened) return;
  const href = await visitor.page.locator('main').getByRole('link', { name: opened }).first().getAttribute('href');
  await visitor.goTo(String(href).replace('/account', ''));
}
