import type { RequestPolicy } from '@urql/core';
import { useQuery } from 'urql';
import { documentOf, type GraphDocument } from './document.js';
import { type Problem, problemOf } from './problem.js';

/** What a query has answered so far. */
export interface Answer<Data> {
  data: Data | undefined;
  problem: Problem | undefined;
  /** Nothing is there to show yet. */
  loading: boolean;
  /** Something is shown, and newer is on its way. */
  refreshing: boolean;
  reload(): void;
}

interface Options {
  pause?: boolean;
  requestPolicy?: RequestPolicy;
}

/** Asks the graph what a screen shows. What is known already is there at once, and brought up to date. */
export function useGraph<Data, Variables>(document: GraphDocument<Data, Variables>, variables: Variables, options: Options = {}): Answer<Data> {
  const [{ data, error, fetching, stale }, execute] = useQuery({
    query: documentOf(document),
    variables: variables as Variables & object,
    ...options,
  });
  return {
    data: data ?? undefined,
    problem: error && problemOf(error),
    loading: !data && !error && !options.pause,
    refreshing: Boolean(data) && (fetching || stale),
    reload: () => execute({ requestPolicy: 'network-only' }),
  };
}
