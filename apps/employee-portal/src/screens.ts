import type { Screen } from '@relata/portal-kit';

/** Every screen: where it is, and its folder. */
export const screens: Screen[] = [
  { path: '', load: () => import('./features/home/home-screen.js') },
  { path: 'funds', load: () => import('./features/funds/funds-screen.js') },
  { path: 'funds/requests/:id', load: () => import('./features/funds/fund-request-screen.js') },
  { path: 'funds/claims/:id', load: () => import('./features/funds/fund-claim-screen.js') },
  { path: 'funds/programmes/new', load: () => import('./features/funds/new-fund-programme-screen.js') },
  { path: 'funds/programmes/:id', load: () => import('./features/funds/fund-programme-screen.js') },
  { path: 'opportunities', load: () => import('./features/opportunities/opportunities-screen.js') },
  { path: 'opportunities/:id', load: () => import('./features/opportunities/opportunity-screen.js') },
  { path: 'profile', load: () => import('./features/profile/profile-screen.js') },
  { path: 'partner-leads', load: () => import('./features/partner-leads/partner-leads-screen.js') },
  { path: 'partner-leads/:id', load: () => import('./features/partner-leads/partner-lead-screen.js') },
  { path: 'distribution-rules', load: () => import('./features/distribution-rules/rules-screen.js') },
  { path: 'distribution-rules/:id', load: () => import('./features/distribution-rules/rule-screen.js') },
  { path: 'applications', load: () => import('./features/applications/applications-screen.js') },
  { path: 'applications/:id', load: () => import('./features/applications/application-screen.js') },
  { path: 'partners', load: () => import('./features/partners/partners-screen.js') },
  { path: 'partners/:id', load: () => import('./features/partners/partner-screen.js') },
  { path: 'programmes', load: () => import('./features/programmes/programmes-screen.js') },
  { path: 'programmes/:id', load: () => import('./features/programmes/programme-screen.js') },
];
