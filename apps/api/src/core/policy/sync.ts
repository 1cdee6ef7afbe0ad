import { allModels, type Class, type FieldMeta, type Model } from '../model/registry.js';
import { literal, quote } from '../read/sql.js';
import { allPolicies, fieldScope, hasPolicy, type Policy, type RoleScopes, scopeSql } from './policy.js';
import {
  APP_ROLE,
  AUDIT_ROLE,
  databaseRole,
  EMPLOYEE_ROLES,
  ERASER_ROLE,
  GRANTEES,
  LOADER_ROLE,
  NOBODY_ROLE,
  ROLES,
  type Role,
  SYSTEM_ROLE,
} from './roles.js';

/** The policy as SQL: roles of the cluster, then grants and row-level security of one database. */

/** Roles that hold rights; none can sign in. Made once per cluster, so each statement may find its work done. */
export function rolesSql(): string {
  const create = (role: string, options: string) =>
    `if not exists (select from pg_roles where rolname = ${literal(role)}) then create role ${role} ${options}; end if;`;
  const principals = [...GRANTEES.map(databaseRole), APP_ROLE];
  return `do $$ begin
    ${[...principals, SYSTEM_ROLE, NOBODY_ROLE, AUDIT_ROLE, LOADER_ROLE, ERASER_ROLE].map((role) => create(role, 'nologin inherit')).join('\n    ')}
    ${['relata_api', 'relata_auth', 'relata_worker'].map((login) => create(login, 'login noinherit')).join('\n    ')}
  end $$;
  grant ${databaseRole('EMPLOYEE')} to ${EMPLOYEE_ROLES.map(databaseRole).join(', ')};
  grant ${[...principals.filter((role) => role !== APP_ROLE), NOBODY_ROLE].join(', ')} to relata_api;
  grant ${SYSTEM_ROLE} to relata_worker, ${LOADER_ROLE}, ${ERASER_ROLE}, current_user;
  grant ${AUDIT_ROLE}, ${LOADER_ROLE}, ${ERASER_ROLE} to current_user;`;
}

/**
 * Makes the role that inherits a combination of roles, when a principal first needs it. It runs with the rights of
 * the administrator, so it takes parts from a fixed list only, and only the sign-in service may call it.
 */
export const COMBINATIONS = `
create or replace function relata.ensure_role(combination text, parts text[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if combination !~ '^relata_c_[0-9a-f]{24}$' or not parts <@ array[${[...ROLES.map(databaseRole), APP_ROLE].map(literal).join(', ')}] then
    raise exception 'not a combination of roles of principals';
  end if;
  perform pg_advisory_xact_lock(hashtext('relata roles'));
  if not exists (select from pg_roles where rolname = combination) then
    execute format('create role %I nologin inherit', combination);
    execute format('grant %s to %I', (select string_agg(quote_ident(part), ', ') from unnest(parts) part), combination);
  end if;
  if not pg_has_role('relata_api', combination, 'member') then execute format('grant %I to relata_api', combination); end if;
end $$;
revoke all on function relata.ensure_role from public;
grant execute on function relata.ensure_role to relata_auth;`;

/** Everything that a policy says about one database: run after the tables and the functions are there. */
export function policySql(): string {
  const signedIn = [...ROLES.map(databaseRole), APP_ROLE, SYSTEM_ROLE];
  const roles = [...signedIn, databaseRole('GUEST')];
  return [
    `revoke all on schema public, relata from public`,
    `grant usage on schema public, relata to ${roles.join(', ')}, ${AUDIT_ROLE}`,
    `grant usage on schema relata to relata_auth, relata_worker, ${NOBODY_ROLE}`,
    `revoke all on all tables in schema public from public, relata_api, ${AUDIT_ROLE}, ${NOBODY_ROLE}, ${ERASER_ROLE}, ${roles.join(', ')}`,
    databaseRightsSql('current_database()'),
    `grant usage on all sequences in schema relata to ${signedIn.join(', ')}`,
    functionsSql(signedIn),
    `do $$ declare old record; begin
      for old in select policyname, tablename from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on public.%I', old.policyname, old.tablename);
      end loop;
    end $$`,
    ...allModels()
      .filter((model) => !model.view)
      .flatMap(tableSql),
    ...allModels()
      .filter((model) => typeof model.view === 'string')
      .flatMap(viewSql),
  ].join(';\n');
}

/**
 * A temporary table is the means by which who may only call a function could make it look at something else, so only
 * who needs them may make them. Nobody makes schemas. Managed databases may keep such rights to themselves.
 */
export const databaseRightsSql = (database: string): string => `do $$ begin
    execute format('revoke temporary, create on database %I from public', ${database});
    execute format('grant temporary on database %I to ${SYSTEM_ROLE}, relata_worker', ${database});
  exception when insufficient_privilege then raise warning 'may not take the right to temporary tables from everyone';
  end $$`;

/**
 * Functions are everyone's when they are made; these become the principals' instead, so that a login without a role
 * can call none, and guests those alone that are opened to them by name (`alsoForGuests`). Those that were taken from everyone by their own text keep what they were given. What a trigger runs
 * is nobody's: whoever may put it on a table of their own makes it act for the system on rows of their making.
 */
function functionsSql(roles: string[]): string {
  return `do $$ declare f record; begin
      for f in select p.oid::regprocedure as name, p.prorettype = 'trigger'::regtype as is_trigger from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'relata' and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0)) loop
        if f.is_trigger then execute format('revoke all on function %s from public, ${roles.join(', ')}, relata_worker', f.name);
        else
          execute format('grant execute on function %s to ${roles.join(', ')}, ${AUDIT_ROLE}, relata_worker', f.name);
          execute format('revoke execute on function %s from public', f.name);
        end if;
      end loop;
    end $$`;
}

const policyFor = (target: Class): Policy | undefined => (hasPolicy(target) ? allPolicies().find((each) => each.model.class === target) : undefined);
/** Rows that the database lets each role change: those it updates, and those that its actions change. */
const databaseUpdate = ({ update, byAction }: Policy): RoleScopes => ({ ...byAction, ...update });
const columns = (fields: Iterable<FieldMeta>): string[] => [...fields].filter((field) => field.column).map((field) => quote(field.column));
const AUDIT_TABLE = 'audit_entry';
const ALWAYS = ['id', 'createdAt', 'updatedAt', 'version'];

function tableSql(model: Model): string[] {
  const table = quote(model.table);
  const secured = [`alter table ${table} enable row level security`, `alter table ${table} force row level security`];
  const found = policyFor(model.class);
  if (!found) return secured;
  return [
    ...secured,
    ...(model.table === AUDIT_TABLE ? auditSql(table) : systemSql(model, table)),
    ...appSql(found, table),
    ...GRANTEES.flatMap((role) => grantsSql(found, table, role)),
    ...rowsSql(found, table, 'select', found.read),
    ...rowsSql(found, table, 'insert', found.create),
    ...(model.appendOnly ? [] : [...rowsSql(found, table, 'update', databaseUpdate(found)), ...rowsSql(found, table, 'delete', found.delete ?? {})]),
  ];
}

function systemSql(model: Model, table: string): string[] {
  return [
    `grant ${model.appendOnly ? 'select, insert' : 'select, insert, update, delete'} on ${table} to ${SYSTEM_ROLE}`,
    ...historySql(model, table),
    ...(model.appendOnly ? [`grant update on ${table} to ${ERASER_ROLE}`] : []),
    `create policy system on ${table} to ${SYSTEM_ROLE} using (true) with check (true)`,
  ];
}

/** The system itself only reads it: an entry comes from a trigger or another function of the audit, or not at all. */
const auditSql = (table: string): string[] => [
  `grant select on ${table} to ${SYSTEM_ROLE}`,
  `create policy system on ${table} for select to ${SYSTEM_ROLE} using (true)`,
  `grant insert on ${table} to ${AUDIT_ROLE}`,
  `create policy audit on ${table} for insert to ${AUDIT_ROLE} with check (true)`,
  // An erasure takes values out of it (`relata.audit_redact`); that they were changed, when and by whom stays.
  `grant select, update (changes) on ${table} to ${AUDIT_ROLE}`,
  `create policy audit_reads on ${table} for select to ${AUDIT_ROLE} using (true)`,
  `create policy audit_redacts on ${table} for update to ${AUDIT_ROLE} using (true) with check (true)`,
];

/** A merge moves what points to the record that goes, in history too; `relata.refuse_change` lets nothing else through. */
function historySql(model: Model, table: string): string[] {
  const refs = [...model.fields.values()].filter((field) => field.kind === 'ref' && !field.history);
  return model.appendOnly && refs.length > 0 ? [`grant update (${columns(refs).join(', ')}) on ${table} to ${SYSTEM_ROLE}`] : [];
}

/** Views run with the rights of their caller, so the tables below them decide on rows; here only who may ask. */
function viewSql(model: Model): string[] {
  const found = policyFor(model.class);
  if (!found) return [];
  const readers = GRANTEES.filter((role) => found.read[role]).map(databaseRole);
  return [`grant select on ${quote(model.table)} to ${[...readers, SYSTEM_ROLE].join(', ')}`];
}

/** The key of an API client opens no more than its scopes, whatever the roles of its maker open. */
function appSql({ domain }: Policy, table: string): string[] {
  const read = `(select relata.has_scope('${domain}:read'))`;
  const write = `(select relata.has_scope('${domain}:write'))`;
  return [
    `create policy app_read on ${table} as restrictive for select to ${APP_ROLE} using (${read})`,
    `create policy app_insert on ${table} as restrictive for insert to ${APP_ROLE} with check (${write})`,
    `create policy app_update on ${table} as restrictive for update to ${APP_ROLE} using (${write}) with check (${write})`,
    `create policy app_delete on ${table} as restrictive for delete to ${APP_ROLE} using (${write})`,
  ];
}

function grantsSql(found: Policy, table: string, role: Role): string[] {
  const { model, read, create, writable, notMadeWith } = found;
  const update = databaseUpdate(found);
  const target = databaseRole(role);
  const readable = [...model.fields.values()].filter((field) => fieldScope(found, role, field.name) !== undefined || !read[role]);
  const written = writable?.[role] ? readable.filter((field) => writable[role]?.includes(field.name)) : readable;
  const made = readable.filter((field) => !notMadeWith?.[role]?.includes(field.name));
  const always = ALWAYS.map((name) => model.fields.get(name)).filter((field) => field !== undefined);
  const unique = (fields: FieldMeta[]) => columns(new Set(fields)).join(', ');
  const changed = [...written, ...always].filter((field) => field.name !== 'id' && field.name !== 'createdAt');
  return [
    ...(read[role] ? [`grant select (${unique(readable)}) on ${table} to ${target}`] : []),
    ...(create[role] ? [`grant insert (${unique([...made, ...always])}) on ${table} to ${target}`] : []),
    ...(update[role] && !model.appendOnly ? [`grant update (${unique(changed)}) on ${table} to ${target}`] : []),
    ...(found.delete?.[role] && !model.appendOnly ? [`grant delete on ${table} to ${target}`] : []),
  ];
}

/** A policy per role, so that each stays one comparison that an index can serve; several add up to the widest. */
function rowsSql(found: Policy, table: string, command: 'select' | 'insert' | 'update' | 'delete', scopes: RoleScopes): string[] {
  return GRANTEES.flatMap((role) => {
    const scope = scopes[role];
    if (!scope) return [];
    const condition = scopeSql(found, scope, table);
    const clause = {
      select: `using (${condition})`,
      insert: `with check (${condition})`,
      update: `using (${condition}) with check (${condition})`,
      delete: `using (${condition})`,
    }[command];
    return [`create policy ${role.toLowerCase()}_${command} on ${table} for ${command} to ${databaseRole(role)} ${clause}`];
  });
}
