import type { ScreenShown } from '../screens.js';

/** Screens of the employees' portal for those who aren't signed in. */
export const OPEN: ScreenShown[] = [{ name: 'employee-sign-in', path: '/' }];

/** Every screen for those who are: for a sales rep, or whom it names. */
export const SCREENS: ScreenShown[] = [
  { name: 'employee-home', path: '/' },
  { name: 'employee-security', path: '/security' },
];
