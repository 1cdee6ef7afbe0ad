import { policy } from '../core/index.js';
import { ExchangeRate } from './exchange-rate.entity.js';

/** Rates are the company's own books: every employee sees them, finance keeps them. */
policy(ExchangeRate, {
  domain: 'sales',
  read: { EMPLOYEE: 'all' },
  write: { FINANCE: 'all', ADMIN: 'all' },
  root: { exchangeRates: 'read', exchangeRateSet: 'create' },
});
