import { growing } from '@relata/portal-kit';

/** Lists that grow by pages. */
export const cache = growing(
  // One a line.
  'accounts',
  'cases',
  'earningsStatements',
  'EarningsStatement.lines',
  'dealRegistrations',
  'fundRequests',
  'leads',
  'partnerAssets',
  'opportunities',
);
