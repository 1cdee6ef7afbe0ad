import { type CacheExchangeOpts, relayPagination } from '@relata/portal-kit';

const pages = relayPagination();

/** What the cache must know: which lists grow by pages. */
export const cache: CacheExchangeOpts = {
  resolvers: {
    Query: {
      articleSearch: pages,
      assets: pages,
      cases: pages,
      contacts: pages,
      invoices: pages,
      orders: pages,
      productSearch: pages,
      quotes: pages,
      returns: pages,
    },
  },
};
