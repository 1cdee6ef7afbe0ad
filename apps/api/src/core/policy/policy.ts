import { type Class, fieldOf, type Model, modelOf } from '../model/registry.js';
import { type Domain, GRANTEES, type Role } from './roles.js';

/**
 * The policy of an entity, declared once in `<feature>.policy.ts` and enforced three times: by row-level security
 * and column grants in the database (`sync.ts`), by the services (`authorize`), and by graphql-shield on root and
 * sensitive fields (`shield.ts`). What no policy names is invisible.
 */
export interface PolicyDeclaration {
  /** Which API scopes reach it: `sales` is `sales:read` and `sales:write`. */
  domain: Domain;
  /** Named row scopes as SQL over the row's columns (write `{row}` for its alias). `all` is always there. */
  scopes?: Record<string, string>;
  /** Which rows each role reads, by the name of a scope. Absent means none. */
  read: RoleScopes;
  /** Which rows each role makes and changes. */
  write?: RoleScopes;
  /** Where making differs from changing. */
  create?: RoleScopes;
  update?: RoleScopes;
  /**
   * Rows that a role without the right to update changes by actions alone: a customer accepts a quote. The database
   * lets it, within `writable`; `update` and `viewerCan.update` don't.
   */
  byAction?: RoleScopes;
  /** Which rows each role deletes for good; records of business are archived instead, so it is rare. */
  delete?: RoleScopes;
  /** Further actions that services ask for by name, `opportunityClose` → `close`. */
  actions?: Record<string, RoleScopes>;
  /** Fields that only these roles read, each of all rows that it sees or of a narrower scope. The field is declared `sensitive`. */
  visibleTo?: Record<string, readonly Role[] | RoleScopes>;
  /** Fields that these roles don't read. The field is declared `sensitive`. */
  hiddenFrom?: Record<string, readonly Role[]>;
  /** Roles that write some fields only. */
  writable?: Partial<Record<Role, readonly string[]>>;
  /** Roles that make records without some fields: what a field points to can bring it into sight. */
  notMadeWith?: Partial<Record<Role, readonly string[]>>;
  /** Root fields of the graph that belong to this entity, each with the action it needs: `read`, `create`, `update`, `delete` or one of `actions`. */
  root?: Record<string, string>;
}

export type RoleScopes = Partial<Record<Role, string>>;

export interface Policy extends Omit<PolicyDeclaration, 'write' | 'create' | 'update'> {
  model: Model;
  create: RoleScopes;
  update: RoleScopes;
}

const policies = new Map<Class, Policy>();
const openRoots = new Map<string, readonly Role[] | 'anyone' | 'signedIn'>();

export function policy(target: Class, declared: PolicyDeclaration): Policy {
  const model = modelOf(target);
  const { write = {}, create = write, update = write, ...rest } = declared;
  const complete: Policy = { ...rest, model, create, update };
  const known = new Set(['all', ...Object.keys(declared.scopes ?? {})]);
  for (const scopes of [declared.read, create, update, declared.byAction ?? {}, declared.delete ?? {}, ...Object.values(declared.actions ?? {})]) {
    for (const scope of Object.values(scopes)) if (!known.has(scope)) throw new Error(`${model.name}: the policy names no scope "${scope}"`);
  }
  for (const name of Object.keys({ ...declared.visibleTo, ...declared.hiddenFrom })) {
    if (!fieldOf(model, name).sensitive) throw new Error(`${model.name}.${name} is hidden from some roles, so declare it sensitive`);
  }
  for (const [name, only] of Object.entries(declared.visibleTo ?? {})) {
    const blind = (Array.isArray(only) ? only : Object.keys(only)).filter((role) => !declared.read[role as Role]);
    if (blind.length > 0) throw new Error(`${model.name}.${name} is visible to ${blind.join(', ')}, who read no rows: name them in \`read\``);
  }
  policies.set(target, complete);
  return complete;
}

/**
 * Root fields that stand for no single entity: who may call them. `anyone`: guests too, so what such a field reaches is
 * decided by rows that GUEST reads, or by a function of the database that looks at a token (`docs/adding-a-feature.md`).
 */
export function rootPolicy(fields: Record<string, readonly Role[] | 'anyone' | 'signedIn'>): void {
  for (const [name, who] of Object.entries(fields)) openRoots.set(name, who);
}

/** Hides from these roles what another domain adds to an entity; the field is declared `sensitive`. */
export function alsoHidden(target: Class, fields: Record<string, readonly Role[]>): void {
  const found = policyOf(target);
  for (const name of Object.keys(fields)) fieldOf(found.model, name);
  found.hiddenFrom = { ...found.hiddenFrom, ...fields };
}

export function policyOf(target: Class): Policy {
  const found = policies.get(target);
  if (!found) throw new Error(`${target.name} has no policy: nobody may see it. Declare one in its .policy.ts`);
  return found;
}

export const hasPolicy = (target: Class): boolean => policies.has(target);
export const allPolicies = (): Policy[] => [...policies.values()];
export const openRootFields = (): ReadonlyMap<string, readonly Role[] | 'anyone' | 'signedIn'> => openRoots;

/** The condition of a scope over a row, as SQL. */
export function scopeSql({ scopes = {}, model }: Policy, scope: string, alias = `"${model.table}"`): string {
  return scope === 'all' ? 'true' : (scopes[scope] as string).replaceAll('{row}', alias);
}

/** The scopes that roles have for an action. */
export function scopesFor(found: Policy, action: string): RoleScopes {
  if (action === 'read' || action === 'create' || action === 'update') return found[action];
  if (action === 'delete') return found.delete ?? {};
  const scopes = found.actions?.[action];
  if (!scopes) throw new Error(`${found.model.name}: the policy names no action "${action}"`);
  return scopes;
}

/** The scope of rows of which a role reads this field; undefined: of none. */
export function fieldScope({ read, visibleTo, hiddenFrom }: Policy, role: Role, field: string): string | undefined {
  const only = visibleTo?.[field];
  if (Array.isArray(only)) return only.includes(role) ? read[role] : undefined;
  if (only) return (only as RoleScopes)[role];
  return hiddenFrom?.[field]?.includes(role) ? undefined : read[role];
}

/** The same scope for several roles: `each(SUPPORT, 'all')`. */
export function each(roles: readonly Role[], scope: string): RoleScopes {
  return Object.fromEntries(roles.map((role) => [role, scope]));
}

/** A policy that follows the rows of another entity: a line is seen and written by who sees and writes its order. */
export function withParent(
  parent: Class,
  field: string,
  more: Omit<PolicyDeclaration, 'read' | 'domain'> & { read?: RoleScopes } = {},
): Omit<PolicyDeclaration, 'root'> {
  const above = policyOf(parent);
  // Named after its table, so that the lines of a child of a parent can be told apart.
  const alias = `${above.model.table}_above`;
  const visible = `exists (select 1 from "${above.model.table}" ${alias} where ${alias}.id = {row}."${field}_id")`;
  const writable = (role: Role) => `${role}_of_parent`;
  const scopes: Record<string, string> = { visible };
  const write: RoleScopes = {};
  // Who makes the parent makes its lines, also where they may not change it afterwards.
  const create: RoleScopes = {};
  for (const role of GRANTEES) {
    const scope = above.update[role] ?? above.create[role];
    if (!scope) continue;
    if (scope !== 'all')
      scopes[writable(role)] =
        `exists (select 1 from "${above.model.table}" ${alias} where ${alias}.id = {row}."${field}_id" and ${scopeSql(above, scope, alias)})`;
    create[role] = scope === 'all' ? 'all' : writable(role);
    if (above.update[role]) write[role] = create[role];
  }
  const read = Object.fromEntries(GRANTEES.filter((role) => above.read[role]).map((role) => [role, above.read[role] === 'all' ? 'all' : 'visible']));
  return {
    domain: above.domain,
    ...more,
    scopes: { ...scopes, ...more.scopes },
    read: { ...read, ...more.read },
    create: more.create ?? more.write ?? create,
    write: more.write ?? write,
    delete: more.delete ?? write,
  };
}

/** The scopes without those of some roles: `except(PARTNERS, lines.write)`. */
export function except(roles: readonly Role[], scopes: RoleScopes = {}): RoleScopes {
  return Object.fromEntries(Object.entries(scopes).filter(([role]) => !roles.includes(role as Role)));
}

/** The employee and everyone below them (`directory/team.database.ts`). A call, since each plan that stands in a policy instead costs every statement its start. */
export const TEAM = '(select relata.team_ids())::uuid[]';

/** SQL of the scopes that many entities share. */
export const OWNER = {
  own: '{row}.owner_id = (select relata.employee_id())',
  team: `{row}.owner_id = any (${TEAM})`,
};
