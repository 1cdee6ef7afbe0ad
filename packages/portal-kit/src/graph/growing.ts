import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/** What the cache must know of a portal: which of its lists grow by pages. One that hangs on a record is written `Order.lines`. */
export function growing(...lists: string[]): CacheExchangeOpts {
  const fields = lists.map((list) => (list.includes('.') ? list.split('.') : ['Query', list]) as [type: string, field: string]);
  const byType = Map.groupBy(fields, ([type]) => type);
  return {
    resolvers: Object.fromEntries([...byType].map(([type, of]) => [type, Object.fromEntries(of.map(([, field]) => [field, relayPagination()]))])),
  };
}
