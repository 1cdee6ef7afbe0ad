import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { principal } from '../../apps/api/src/core/policy/principal.js';
import { principalRole, type Role, roleParts, SCOPES, type Scope } from '../../apps/api/src/core/policy/roles.js';
import { principalOfClient, type Standing } from '../../apps/api/src/platform/standing.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import { COLUMNS, type Column, type Company } from './company.js';
import type { Seat } from './table.js';

/** Somebody who tries everything. */
export interface Sitter extends Seat {
  name: string;
  /** Null: nobody is signed in. */
  principal: Principal | null;
}

/** Several roles at once, of one person. */
const COMBINED: [who: Column, ...more: Column[]][] = [
  ['SALES_REP', 'SUPPORT_AGENT'],
  ['SALES_MANAGER', 'SUPPORT_AGENT'],
  ['SALES_REP', 'HR'],
  ['SALES_REP', 'ANALYST'],
  ['MARKETER', 'ANALYST'],
  ['PARTNER_SELLER', 'PARTNER_MARKETER'],
];

export function people(company: Company): Sitter[] {
  return [...COLUMNS, 'GUEST' as const].map((who) => ({ name: who, who, roles: [who], principal: company.principals[who] }));
}

export async function combined(bench: TestBench, company: Company): Promise<Sitter[]> {
  return Promise.all(
    COMBINED.map(async ([who, ...more]) => {
      const before = company.principals[who];
      const made = await ready(bench, principal({ ...before, roles: [...before.roles, ...more] }));
      return { name: [who, ...more].join('+'), who, roles: [who, ...more], principal: made };
    }),
  );
}

/** API clients with each scope, of somebody who may do all and of somebody who may do little; and one whose maker lost a role. */
export async function clients(bench: TestBench, company: Company): Promise<Sitter[]> {
  const narrowed = (['ADMIN', 'SALES_REP'] as const).flatMap((who) => SCOPES.map((scope) => ({ who, roles: [who] as Column[], scopes: [scope] })));
  // Narrower rows and fields of others, each with the one scope that opens them.
  const others = (['MARKETER', 'HR', 'ANALYST'] as const).map((who) => ({ who, roles: [who] as Column[], scopes: ['directory:read'] as Scope[] }));
  const both = { who: 'SALES_REP' as const, roles: ['SALES_REP'] as Column[], scopes: ['sales:read', 'sales:write'] as Scope[] };
  return Promise.all(
    [...narrowed, ...others, both].map(async (seat) => {
      const made = await ready(bench, keyOf(company.principals[seat.who], seat.scopes));
      return { ...seat, name: `key of ${seat.who}: ${seat.scopes.join(' ')}`, principal: made };
    }),
  );
}

const keyOf = (maker: Principal, scopes: Scope[]): Principal =>
  principal({ ...maker, kind: 'app', apiClientId: '01900000-0000-7000-8000-000000000001', scopes });

/** The key of somebody, worked out as a request does it: from what its maker is now. */
export async function keyAsNow(bench: TestBench, maker: Principal, who: Column, scopes: Scope[]): Promise<Sitter> {
  const [row] = await bench.sql<{ standing: Standing }>('select auth.standing($1) as standing', [maker.personId]);
  const client = { id: '01900000-0000-7000-8000-000000000001', personId: maker.personId as string, userId: maker.userId, scopes };
  const made = principalOfClient(client, row?.standing as Standing);
  const roles = (made?.roles ?? []).filter((role): role is Column & Role => (COLUMNS as readonly Role[]).includes(role));
  return { name: `key of ${who} as now: ${scopes.join(' ')}`, who, roles, scopes, principal: made && (await ready(bench, made)) };
}

/** Combinations of roles are roles of the database, made when they are first needed. */
async function ready(bench: TestBench, made: Principal): Promise<Principal> {
  const app = made.scopes !== null;
  const parts = roleParts(made.roles, app);
  if (parts.length > 1) await bench.sql('select relata.ensure_role($1, $2)', [principalRole(made.roles, app), parts]);
  return made;
}
