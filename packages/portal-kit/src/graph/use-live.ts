import { useEffect } from 'react';
import { useClient } from 'urql';
import { usePortal } from '../shell/portal-options.js';
import { documentOf, type GraphDocument } from './document.js';
import { problemOf } from './problem.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Keeps what a screen shows up to date while it is looked at: a subscription whose answers go into the cache, so that
 * the screen's own query has them. Each begins with what is there now, so nothing is missed when one is opened again:
 * after the server or the network was away, each time a little later.
 */
export function useLive<Data, Variables>(document: GraphDocument<Data, Variables>, variables: Variables, { pause = false } = {}): void {
  const client = useClient();
  const { as } = usePortal();
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (pause) return;
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = () => {};
    const open = () => {
      let over = false;
      const again = () => {
        if (over) return;
        over = true;
        timer = setTimeout(open, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      };
      const { unsubscribe } = client
        .subscription(documentOf(document), JSON.parse(key), { fetchOptions: { headers: { 'relata-as': as, accept: 'text/event-stream' } } })
        .subscribe(({ data, error, hasNext }) => {
          if (data) wait = FIRST_WAIT_MS;
          const kind = error && problemOf(error).kind;
          if (kind === 'signedOut' || kind === 'forbidden') over = true;
          else if (error || !hasNext) again();
        });
      stop = unsubscribe;
    };
    open();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, as, document, key, pause]);
}
