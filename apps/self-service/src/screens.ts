import type { Screen } from '@relata/portal-kit';

/** Every screen: where it is, and its folder. */
export const screens: Screen[] = [
  { path: '', load: () => import('./features/home/home-screen.js') },
  { path: 'orders', load: () => import('./features/orders/orders-screen.js') },
  { path: 'orders/:id', load: () => import('./features/orders/order-screen.js') },
  { path: 'questions', load: () => import('./features/cases/cases-screen.js') },
  { path: 'questions/new', load: () => import('./features/cases/new-case-screen.js') },
  { path: 'questions/:id', load: () => import('./features/cases/case-screen.js') },
  { path: 'orders/:id/return', load: () => import('./features/returns/new-return-screen.js') },
  { path: 'returns', load: () => import('./features/returns/returns-screen.js') },
  { path: 'returns/:id', load: () => import('./features/returns/return-screen.js') },
  { path: 'help', load: () => import('./features/help/help-screen.js'), open: true },
  { path: 'help/:slug', load: () => import('./features/help/article-screen.js'), open: true },
  { path: 'survey/:token', load: () => import('./features/survey/survey-screen.js'), open: true },
  { path: 'sign-up', load: () => import('./features/sign-up/sign-up-screen.js'), open: true },
  { path: 'invoices', load: () => import('./features/invoices/invoices-screen.js') },
  { path: 'invoices/:id', load: () => import('./features/invoices/invoice-screen.js') },
  { path: 'quotes', load: () => import('./features/quotes/quotes-screen.js') },
  { path: 'quotes/:id', load: () => import('./features/quotes/quote-screen.js') },
  { path: 'catalogue', load: () => import('./features/catalogue/catalogue-screen.js') },
  { path: 'catalogue/compare', load: () => import('./features/catalogue/compare-screen.js') },
  { path: 'catalogue/:id', load: () => import('./features/catalogue/product-screen.js') },
  { path: 'assets', load: () => import('./features/assets/assets-screen.js') },
  { path: 'profile', load: () => import('./features/profile/profile-screen.js') },
  { path: 'addresses', load: () => import('./features/addresses/addresses-screen.js') },
];
