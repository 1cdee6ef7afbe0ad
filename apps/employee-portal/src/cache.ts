import { growing } from '@relata/portal-kit';

/** Lists that grow by pages. */
export const cache = growing(
  // One a line.
  'cases',
  'leadsAwaitingPartner',
  'distributionRules',
  'EarningsStatement.lines',
  'opportunities',
  'partners',
  'partnerAssets',
);
