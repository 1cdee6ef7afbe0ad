import type { ScreenShown } from '../screens.js';
import { CHANNEL_MANAGER, FINANCE } from '../visitor.ts';

/** Screens of the employees' portal for those who aren't signed in. */
export const OPEN: ScreenShown[] = [{ name: 'employee-sign-in', path: '/' }];

/** Every screen for those who are: for a sales rep, or whom it names. */
export const SCREENS: ScreenShown[] = [
  { name: 'employee-home', path: '/' },
  { name: 'employee-earnings', path: '/earnings', as: CHANNEL_MANAGER },
  { name: 'employee-earnings-statement', path: '/earnings', opened: /^ES-/, as: FINANCE },
  { name: 'employee-earnings-dispute', path: '/earnings', opened: 'Greenwheel Dealers', as: CHANNEL_MANAGER },
  { name: 'employee-earnings-plan', path: '/earnings', opened: 'Commission and volume bonus', as: CHANNEL_MANAGER },
  { name: 'employee-earnings-plan-new', path: '/earnings/plans/new', as: CHANNEL_MANAGER },
  { name: 'employee-assets', path: '/partner-assets', as: CHANNEL_MANAGER },
  { name: 'employee-asset', path: '/partner-assets', opened: 'City bicycles', as: CHANNEL_MANAGER },
  { name: 'employee-asset-new', path: '/partner-assets/new', as: CHANNEL_MANAGER },
  { name: 'employee-scorecards', path: '/scorecards', as: CHANNEL_MANAGER },
  { name: 'employee-funds', path: '/funds', as: CHANNEL_MANAGER },
  { name: 'employee-funds-request', path: '/funds', opened: 'Search advertising', as: CHANNEL_MANAGER },
  { name: 'employee-funds-claim', path: '/funds', opened: 'FC-3006', as: CHANNEL_MANAGER },
  { name: 'employee-funds-programme', path: '/funds', opened: 'Market development funds', as: CHANNEL_MANAGER },
  { name: 'employee-funds-new', path: '/funds/programmes/new', as: CHANNEL_MANAGER },
  { name: 'employee-funds-pay', path: '/funds', opened: 'FC-3007', as: FINANCE },
  { name: 'employee-deals', path: '/opportunities' },
  { name: 'employee-deal', path: '/opportunities?which=partner&sort=CLOSE_DATE+ASC', opened: /./ },
  { name: 'employee-profile', path: '/profile' },
  { name: 'employee-applications', path: '/applications', as: CHANNEL_MANAGER },
  { name: 'employee-application', path: '/applications', opened: 'Alpenrad Handels GmbH', as: CHANNEL_MANAGER },
  { name: 'employee-partners', path: '/partners', as: CHANNEL_MANAGER },
  { name: 'employee-partner', path: '/partners', opened: 'Greenwheel Dealers', as: CHANNEL_MANAGER },
  { name: 'employee-programmes', path: '/programmes', as: CHANNEL_MANAGER },
  { name: 'employee-programme', path: '/programmes', opened: 'Relata Partner Programme', as: CHANNEL_MANAGER },
  { name: 'employee-learning', path: '/learning', as: CHANNEL_MANAGER },
  { name: 'employee-learning-course', path: '/learning', opened: 'Product training: the range', as: CHANNEL_MANAGER },
  { name: 'employee-learning-new', path: '/learning/new', as: CHANNEL_MANAGER },
  { name: 'employee-registrations', path: '/registrations', as: CHANNEL_MANAGER },
  { name: 'employee-registration', path: '/registrations', opened: 'Harbor City Couriers', as: CHANNEL_MANAGER },
  { name: 'employee-security', path: '/security' },
  { name: 'employee-partner-leads', path: '/partner-leads', as: CHANNEL_MANAGER },
  { name: 'employee-partner-lead', path: '/partner-leads', opened: 'Lakeshore Campus', as: CHANNEL_MANAGER },
  { name: 'employee-distribution-rules', path: '/distribution-rules', as: CHANNEL_MANAGER },
  { name: 'employee-distribution-rule', path: '/distribution-rules', opened: 'More weight on what partners accept', as: CHANNEL_MANAGER },
];
