import type { Visitor } from './visitor.js';

/** A screen of the self-service portal, and how one gets there. */
export interface ScreenShown {
  name: string;
  /** Its address; with `opened`, of the list in which it is the first of that name. */
  path: string;
  opened?: string | RegExp;
}

/** Screens for those who aren't signed in. */
export const OPEN_SCREENS: ScreenShown[] = [
  { name: 'sign-in', path: '/' },
  { name: 'guest-help', path: '/help' },
  { name: 'guest-help-search', path: '/help?search=squeeling+brakes' },
  { name: 'guest-article', path: '/help/tyre-pressure-and-flat-tyres' },
  { name: 'survey-over', path: '/survey/none' },
];

/** Every screen for those who are. Whoever adds one adds it here: it is then audited, counted and pictured. */
export const SCREENS: ScreenShown[] = [
  { name: 'home', path: '/' },
  { name: 'orders', path: '/orders' },
  { name: 'returns', path: '/returns' },
  { name: 'return', path: '/returns', opened: /^R/ },
  { name: 'questions', path: '/questions' },
  { name: 'question', path: '/questions?which=open', opened: /^(?!Ask)/ },
  { name: 'question-answered', path: '/questions?which=over', opened: /^(?!Ask)/ },
  { name: 'new-question', path: '/questions/new' },
  { name: 'order', path: '/orders?which=delivered', opened: /^SO-/ },
  { name: 'invoices', path: '/invoices' },
  { name: 'invoice', path: '/invoices', opened: /^INV-/ },
  { name: 'quotes', path: '/quotes' },
  { name: 'quote', path: '/quotes', opened: /^Q-/ },
  { name: 'catalogue', path: '/catalogue' },
  { name: 'product', path: '/catalogue', opened: 'Atlas Cargo 150' },
  { name: 'assets', path: '/assets' },
  { name: 'help', path: '/help' },
  { name: 'help-search', path: '/help?search=refund' },
  { name: 'article', path: '/help/return-a-bicycle' },
  { name: 'profile', path: '/profile' },
  { name: 'addresses', path: '/addresses' },
  { name: 'members', path: '/members' },
  { name: 'preferences', path: '/preferences' },
  { name: 'security', path: '/security' },
  { name: 'privacy', path: '/privacy' },
  { name: 'erasure', path: '/privacy/erasure' },
  { name: 'nothing-there', path: '/nowhere' },
];

/** Goes to a screen as somebody who loads it anew. */
export async function show(visitor: Visitor, { path, opened }: ScreenShown): Promise<void> {
  await visitor.goTo(path);
  if (!opened) return;
  const href = await visitor.page.locator('main').getByRole('link', { name: opened }).first().getAttribute('href');
  await visitor.goTo(String(href).replace('/account', ''));
}
