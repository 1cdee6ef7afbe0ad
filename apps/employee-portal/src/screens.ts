import type { Screen } from '@relata/portal-kit';

/** Every screen: where it is, and its folder. */
export const screens: Screen[] = [{ path: '', load: () => import('./features/home/home-screen.js') }];
