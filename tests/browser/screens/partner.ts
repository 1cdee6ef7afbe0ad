import type { ScreenShown } from '../screens.js';
import { PARTNER_SELLER } from '../visitor.ts';

/** Screens of the partners' portal for those who aren't signed in. */
export const OPEN: ScreenShown[] = [
  { name: 'partner-sign-in', path: '/' },
  { name: 'partner-apply', path: '/apply' },
  { name: 'partner-certificate-check', path: '/certificates/check' },
];

/** Every screen for those who are: for an administrator of a partner, or whom it names. */
export const SCREENS: ScreenShown[] = [
  { name: 'partner-home', path: '/' },
  { name: 'partner-earnings', path: '/earnings' },
  { name: 'partner-earnings-statement', path: '/earnings', opened: /^ES-/ },
  { name: 'partner-assets', path: '/assets' },
  { name: 'partner-asset', path: '/assets', opened: 'City bicycles' },
  { name: 'partner-brand', path: '/assets/brand' },
  { name: 'partner-scorecard', path: '/scorecard' },
  { name: 'partner-funds', path: '/funds' },
  { name: 'partner-funds-ask', path: '/funds/new' },
  { name: 'partner-funds-request', path: '/funds', opened: 'Cargo bike roadshow' },
  { name: 'partner-deals', path: '/opportunities' },
  { name: 'partner-deal', path: '/opportunities?which=open&sort=CLOSE_DATE+ASC', opened: /./ },
  { name: 'partner-customers', path: '/customers' },
  { name: 'partner-customer', path: '/customers', opened: /./ },
  { name: 'partner-cases', path: '/cases' },
  { name: 'partner-case', path: '/cases', opened: /./ },
  { name: 'partner-company', path: '/company' },
  { name: 'partner-members', path: '/members' },
  { name: 'partner-profile', path: '/profile' },
  { name: 'partner-programme', path: '/programme' },
  { name: 'partner-onboarding', path: '/onboarding' },
  { name: 'partner-learning', path: '/learning', as: PARTNER_SELLER },
  { name: 'partner-learning-course', path: '/learning', opened: 'Selling by questions', as: PARTNER_SELLER },
  { name: 'partner-learning-team', path: '/learning/team' },
  { name: 'partner-registrations', path: '/registrations' },
  { name: 'partner-registration', path: '/registrations', opened: 'Bay Tech Campus' },
  { name: 'partner-registration-new', path: '/registrations/new' },
  { name: 'partner-registration-returned', path: '/registrations', opened: 'Sunset Hotels' },
  { name: 'partner-security', path: '/security' },
  { name: 'partner-leads', path: '/leads' },
  { name: 'partner-lead', path: '/leads', opened: /./ },
];
