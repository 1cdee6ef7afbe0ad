import { OWNER, policy } from '../core/index.js';
import { ForecastOverride } from './forecast-override.entity.js';

/**
 * A forecast is asked for by those who see opportunities as the company's own people, each of what they see. The
 * scope of the override is the reach of the forecast too: a rep asks for their own, a manager for their team.
 */
policy(ForecastOverride, {
  domain: 'sales',
  scopes: OWNER,
  read: { SALES_REP: 'own', SALES_MANAGER: 'team', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' },
  write: { SALES_MANAGER: 'team', ADMIN: 'all' },
  root: { forecast: 'read', forecastOverrideSet: 'create' },
});
