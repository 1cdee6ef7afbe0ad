import { useCallback } from 'react';
import { useClient } from 'urql';
import { documentOf, type GraphDocument } from './document.js';

/** Sends what nobody waits for, such as what is counted. If it fails, nobody is told. */
export function useTell<Data, Variables>(document: GraphDocument<Data, Variables>): (variables: Variables) => void {
  const client = useClient();
  return useCallback((variables) => void client.mutation(documentOf(document), variables as Variables & object).toPromise(), [client, document]);
}
