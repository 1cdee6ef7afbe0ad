import type { ScreenShown } from '../screens.js';

/** Screens of the customers' portal for those who aren't signed in. */
export const OPEN: ScreenShown[] = [
  { name: 'sign-in', path: '/' },
  { name: 'guest-help', path: '/help' },
  { name: 'guest-help-search', path: '/help?search=squeeling+brakes' },
  { name: 'guest-article', path: '/help/tyre-pressure-and-flat-tyres' },
  { name: 'survey-over', path: '/survey/none' },
];

/** Every screen for those who are: for an administrator of a customer, or whom it names. */
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
