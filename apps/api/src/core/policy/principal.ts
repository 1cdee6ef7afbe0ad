import { type PrincipalKind, principalRole, type Role, type Scope } from './roles.js';

/** Who acts: worked out once per request from a session or an API key, and set on every database transaction. */
export interface Principal {
  kind: PrincipalKind;
  /** The sign-in; null for system. */
  userId: string | null;
  /** Ids as plain uuids, since they go to the database. */
  personId: string | null;
  employeeId: string | null;
  partnerId: string | null;
  /** Kind of the person behind an API client is in `roles`; the client itself is here. */
  apiClientId: string | null;
  roles: Role[];
  /** Scopes of an API client; null means not narrowed. */
  scopes: Scope[] | null;
  /** Database role that the principal's transactions take. */
  databaseRole: string;
  /** What the principal is called in logs and limits. */
  label: string;
}

type Given = Partial<Omit<Principal, 'kind' | 'roles' | 'databaseRole'>> & Pick<Principal, 'kind' | 'roles'>;

export function principal(given: Given): Principal {
  const scopes = given.scopes ?? null;
  return {
    userId: null,
    personId: null,
    employeeId: null,
    partnerId: null,
    apiClientId: null,
    label: given.apiClientId ?? given.userId ?? given.kind,
    ...given,
    scopes,
    databaseRole: given.kind === 'system' ? 'relata_system' : principalRole(given.roles, scopes !== null),
  };
}

/** Who has not signed in. */
export const guestPrincipal: Principal = principal({ kind: 'guest', roles: ['GUEST'] });

/** Jobs, imports and the loader of the demo company. */
export const systemPrincipal: Principal = principal({ kind: 'system', roles: [] });
