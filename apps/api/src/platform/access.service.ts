import { ReadSession } from '../core/database/session.js';
import { parseTypeId } from '../core/ids.js';
import { BadInput, type Context, toTypeId } from '../core/index.js';
import { type Model, modelByPrefix, modelOf } from '../core/model/registry.js';
import { accessOf } from '../core/policy/access.js';
import { hasPolicy, type Policy, policyOf, scopeSql, scopesFor } from '../core/policy/policy.js';
import type { Principal } from '../core/policy/principal.js';
import type { Role, Scope } from '../core/policy/roles.js';
import { quote } from '../core/read/sql.js';
import type { AccessExplanation, AccessRule, AccessStanding } from './access.types.js';
import { ApiClient } from './api-client.entity.js';
import { principalOf, principalOfClient, type Standing } from './standing.js';
import { User } from './user.entity.js';

/**
 * The reasons come from the policy that the database enforces, and whether the record is seen from the database itself:
 * it is asked as the other person, in a transaction that only reads.
 */
export async function explainAccess(ctx: Context, principalId: string, id: string): Promise<AccessExplanation | null> {
  const record = parseTypeId(id);
  const model = modelByPrefix(record?.prefix ?? '');
  if (!record || !model || model.view || !hasPolicy(model.class) || !(await sees(ctx, model, record.uuid))) return null;
  const principals = await principalsOf(ctx, principalId);
  if (!principals) return null;
  const standings: AccessStanding[] = [];
  for (const each of principals) standings.push(await explain(ctx, each, model, record.uuid));
  return { id, recordType: model.name, standings };
}

async function sees(ctx: Context, model: Model, uuid: string): Promise<boolean> {
  if (!ctx.access.of(model.class).readable) return false;
  const rows = await ctx.read.run(`select 1 as found from ${quote(model.table)} where id = $1::uuid`, [uuid]);
  return rows.length > 0;
}

/** Every way in which they can act; null where there is no such person or API client. */
async function principalsOf(ctx: Context, id: string): Promise<Principal[] | null> {
  const { prefix, uuid } = parseTypeId(id) ?? { prefix: '', uuid: '' };
  if (prefix === modelOf(ApiClient).prefix) return clientOf(ctx, uuid);
  if (prefix !== 'per' && prefix !== modelOf(User).prefix) throw new BadInput('principal is the id of a person, a user or an API client.');
  const column = prefix === 'per' ? 'p.id' : 'u.id';
  const [row] = await ctx.read.run(
    `select p.id as person_id, u.id as user_id, u.disabled_at is not null as disabled, relata.standing(p.id) as standing
     from person p left join "user" u on u.person_id = p.id where ${column} = $1::uuid`,
    [uuid],
  );
  if (!row) return null;
  const who = { userId: row.user_id as string | null, personId: row.person_id as string };
  const standing = row.standing as Standing;
  if (row.disabled) return [];
  const partners = standing.partners.map((partner) => ({ as: 'partner', partner: partner.id }));
  const wishes = [...(standing.employee ? [{ as: 'employee' }] : []), ...partners, ...(standing.portalRoles.length > 0 ? [{ as: 'customer' }] : [])];
  return wishes.flatMap((wish) => principalOf(who, standing, wish) ?? []);
}

async function clientOf(ctx: Context, uuid: string): Promise<Principal[] | null> {
  const [row] = await ctx.read.run(
    `select c.scopes, e.person_id, u.id as user_id, relata.standing(e.person_id) as standing,
       c.revoked_at is not null or c.expires_at < now() or u.disabled_at is not null as closed
     from api_client c join employee e on e.id = c.created_by_id left join "user" u on u.person_id = e.person_id where c.id = $1::uuid`,
    [uuid],
  );
  if (!row) return null;
  const client = { id: uuid, personId: row.person_id as string, userId: row.user_id as string | null, scopes: row.scopes as Scope[] };
  const acting = row.closed ? null : principalOfClient(client, row.standing as Standing);
  return acting ? [acting] : [];
}

interface Rule extends Omit<AccessRule, 'applies'> {
  condition: string;
}

function rulesFor(policy: Policy, roles: Role[]): Rule[] {
  const actions = ['read', 'update', 'delete', ...Object.keys(policy.actions ?? {})];
  return roles.flatMap((role) =>
    actions.flatMap((action) => {
      const scope = scopesFor(policy, action)[role];
      return scope ? [{ role, action, scope, condition: scopeSql(policy, scope, 'r') }] : [];
    }),
  );
}

/** One statement as them: no row means that they don't see the record; its columns say which rules hold for it. */
async function explain(ctx: Context, principal: Principal, model: Model, uuid: string): Promise<AccessStanding> {
  const policy = policyOf(model.class);
  const rules = rulesFor(policy, principal.roles);
  const access = accessOf(principal).of(model.class);
  const fields = [...model.fields.values()].filter(({ internal }) => !internal).map(({ name }) => name);
  const shown = fields.map((name) => (access.fields.has(name) ? (access.fieldCondition(name, 'r') ?? 'true') : 'false'));
  const row = access.readable ? await asThem(ctx, principal, model, uuid, [...rules.map(({ condition }) => condition), ...shown]) : null;
  const found = rules.map(({ role, action, scope }, at) => ({ role, action, scope, applies: row?.[at] === true }));
  const actions = [...new Set(rules.map(({ action }) => action))].filter((action) => action !== 'read');
  const may = row
    ? actions.filter((action) => access.condition(action) !== null && found.some((rule) => rule.action === action && rule.applies))
    : [];
  return {
    kind: principal.kind.toUpperCase() as AccessStanding['kind'],
    partnerId: principal.partnerId && toTypeId('par', principal.partnerId),
    roles: principal.roles,
    scopes: principal.scopes,
    sees: row !== null,
    may,
    hiddenFields: row ? fields.filter((_, at) => row[rules.length + at] !== true) : fields,
    rules: found,
    reason: reason(model, policy, principal, found, row !== null),
  };
}

async function asThem(ctx: Context, principal: Principal, model: Model, uuid: string, conditions: string[]): Promise<unknown[] | null> {
  await ctx.app.ensureRole?.(principal);
  const session = new ReadSession(() => ctx.app.pool.connect(), principal, ctx.requestId, false);
  const answers = conditions.map((condition) => `coalesce((${condition}), false)`).join(', ');
  try {
    const [row] = await session.run(
      `select jsonb_build_array(${answers}) as answers from ${quote(model.table)} r where r.id = $1::uuid`,
      [uuid],
      true,
    );
    return row ? (row.answers as unknown[]) : null;
  } finally {
    await session.end();
  }
}

function reason(model: Model, { domain }: Policy, { roles, scopes }: Principal, rules: AccessRule[], seen: boolean): string {
  if (scopes && !scopes.includes(`${domain}:read`)) return `The key is not given ${domain}:read, which ${model.name} takes.`;
  const readers = rules.filter(({ action }) => action === 'read');
  if (readers.length === 0) return `No role of theirs (${roles.join(', ')}) reads any ${model.name}.`;
  const told = (list: AccessRule[]) => list.map(({ role, scope }) => `${role} reads «${scope}»`).join(', ');
  const holding = readers.filter(({ applies }) => applies);
  return seen ? `${told(holding)}, and this is one.` : `${told(readers)}, and this is none.`;
}
