import { createContext, useContext } from 'react';
import type { GraphDocument } from '../graph/document.js';

interface ViewerAccount {
  id: string;
  name?: string | null;
  parent?: { id: string } | null;
}

/** Who looks at the portal, as its `Viewer` document answers. Each portal asks for what its viewers act for. */
export interface Viewer {
  kind: string;
  roles: string[];
  person?: { id: string; name?: string | null; email?: string | null; language?: string | null; timeZone?: string | null } | null;
  accounts?: { nodes: ViewerAccount[] };
  partner?: { id: string; name?: string | null } | null;
  employee?: { id: string; position?: string | null } | null;
}

export type ViewerDocument = GraphDocument<{ viewer?: Viewer | null }, { [key: string]: never }>;

export const ViewerContext = createContext<Viewer | null>(null);

/** Null while nobody is signed in, or it isn't known yet. */
export const useViewer = (): Viewer | null => useContext(ViewerContext);

/** The account for which they act: of those that they see, the one above the others. */
export function accountOf(viewer: Viewer | null): ViewerAccount | undefined {
  const nodes = viewer?.accounts?.nodes ?? [];
  return nodes.find(({ parent }) => !nodes.some(({ id }) => id === parent?.id));
}

/** For whom they act: a customer's account, a partner; of an employee, as what. */
export const actsFor = (viewer: Viewer | null): string | null | undefined =>
  accountOf(viewer)?.name ?? viewer?.partner?.name ?? viewer?.employee?.position;
