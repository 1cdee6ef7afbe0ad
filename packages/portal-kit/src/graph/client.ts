import { Client, fetchExchange, mapExchange } from '@urql/core';
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { session } from '../session/session.js';
import { hashOf } from './document.js';
import { problemOf } from './problem.js';

export interface GraphOptions {
  /** As what its people act here, whatever else they are. */
  as: 'customer' | 'partner' | 'employee';
  /** What the cache must know of this portal's documents. */
  cache?: CacheExchangeOpts;
}

/** The client of a portal: one cache by type and id, documents by their hash, and who isn't signed in any more is asked to. */
export const createGraph = ({ as, cache = {} }: GraphOptions): Client =>
  new Client({
    url: '/graphql',
    requestPolicy: 'cache-and-network',
    fetchSubscriptions: true,
    preferGetMethod: false,
    fetchOptions: () => ({ headers: { 'relata-as': as, accept: 'application/graphql-response+json' }, credentials: session.credentials() }),
    exchanges: [
      mapExchange({
        onError(error) {
          if (problemOf(error).kind === 'signedOut') session.lost();
        },
      }),
      cacheExchange(cache),
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        enableForSubscriptions: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_text, document) => hashOf(document),
      }),
      fetchExchange,
    ],
  });
