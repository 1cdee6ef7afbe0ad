import type { Screen } from '@relata/portal-kit';

/** Every screen: where it is, and its folder. */
export const screens: Screen[] = [
  { path: '', load: () => import('./features/home/home-screen.js') },
  { path: 'funds', load: () => import('./features/funds/funds-screen.js') },
  { path: 'funds/new', load: () => import('./features/funds/new-fund-request-screen.js') },
  { path: 'funds/:id', load: () => import('./features/funds/fund-request-screen.js') },
  { path: 'funds/:id/edit', load: () => import('./features/funds/edit-fund-request-screen.js') },
  { path: 'funds/:id/claim', load: () => import('./features/funds/fund-claim-screen.js') },
  { path: 'opportunities', load: () => import('./features/opportunities/opportunities-screen.js') },
  { path: 'opportunities/:id', load: () => import('./features/opportunities/opportunity-screen.js') },
  { path: 'profile', load: () => import('./features/profile/profile-screen.js') },
  { path: 'cases', load: () => import('./features/cases/cases-screen.js') },
  { path: 'cases/:id', load: () => import('./features/cases/case-screen.js') },
  { path: 'customers', load: () => import('./features/customers/customers-screen.js') },
  { path: 'customers/:id', load: () => import('./features/customers/customer-screen.js') },
  { path: 'members', load: () => import('./features/members/members-screen.js') },
  { path: 'company', load: () => import('./features/company/company-screen.js') },
  { path: 'leads', load: () => import('./features/leads/leads-screen.js') },
  { path: 'leads/:id', load: () => import('./features/leads/lead-screen.js') },
  { path: 'apply', load: () => import('./features/apply/apply-screen.js'), open: true },
  { path: 'apply/:token', load: () => import('./features/apply/confirm-screen.js'), open: true },
  { path: 'onboarding', load: () => import('./features/onboarding/onboarding-screen.js') },
  { path: 'programme', load: () => import('./features/programme/programme-screen.js') },
];
