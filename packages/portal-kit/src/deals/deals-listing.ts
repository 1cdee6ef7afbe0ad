import type { Listing } from '../table/use-listing.js';

/** What a list of deals is narrowed by, as the graph takes it. */
export function dealsWhere({ search, which }: Listing) {
  const contains = { contains: search };
  return {
    ...(which === 'open' || which === 'partner' ? { closedAt: { isNull: true } } : {}),
    ...(which === 'partner' ? { partner: { isNull: false } } : {}),
    ...(which === 'won' || which === 'lost'
      ? { stage: { forecastCategory: { eq: which === 'won' ? ('CLOSED' as const) : ('OMITTED' as const) } } }
      : {}),
    ...(search ? { or: [{ name: contains }, { account: { name: contains } }] } : {}),
  };
}
