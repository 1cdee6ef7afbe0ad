import { useEffect, useState } from 'react';
import type { GraphDocument } from '../graph/document.js';
import { type Answer, useGraph } from '../graph/use-graph.js';

/** What the graph says about the page that it has answered. */
export interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

/** A list that grows by pages. The cache puts them together: the portal names its lists in `cache.resolvers`. */
export function usePages<Data, Variables extends { after?: string | null | undefined }>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
): Answer<Data> & { more: (page: PageInfo) => void } {
  const key = JSON.stringify(variables);
  const [at, setAt] = useState<{ key: string; after: string | null }>({ key, after: null });
  const after = at.key === key ? at.after : null;
  useEffect(() => setAt((before) => (before.key === key ? before : { key, after: null })), [key]);
  const answer = useGraph(document, { ...variables, after });
  return { ...answer, more: ({ endCursor }) => setAt({ key, after: endCursor ?? null }) };
}
