import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/** What the cache must know of a portal: which of its lists grow by pages. */
export const growing = (...lists: string[]): CacheExchangeOpts => ({
  resolvers: { Query: Object.fromEntries(lists.map((list) => [list, relayPagination()])) },
});
