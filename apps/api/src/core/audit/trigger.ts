import { databaseCode, executableBy } from '../database/code.js';
import { allModels, type Model } from '../model/registry.js';
import { fieldScope, hasPolicy, policyOf, scopeSql } from '../policy/policy.js';
import { AUDIT_ROLE, ERASER_ROLE } from '../policy/roles.js';
import { literal, quote } from '../read/sql.js';

/** An import is one act. Nobody else may say that they are one. */
export const isImport = `coalesce(current_setting('relata.import_id', true), '') <> '' and current_user = 'relata_system'`;

/** What administrators, who alone read the audit, may not see of a record: some of its columns, and all of them of some rows. */
function closedTo({ class: target, fields }: Model): { columns: string[]; openRows: string } {
  if (!hasPolicy(target)) return { columns: [], openRows: 'false' };
  const found = policyOf(target);
  const columns = [...fields.values()].filter(({ column, name }) => column && fieldScope(found, 'ADMIN', name) === undefined);
  return { columns: columns.map(({ column }) => column), openRows: found.read.ADMIN ? scopeSql(found, found.read.ADMIN, 'r') : 'false' };
}

const triggerSql = (model: Model): string => {
  const { columns, openRows } = closedTo(model);
  return `create or replace trigger audit after insert or update or delete on ${quote(model.table)} for each row
  when (not (${isImport})) execute function relata.audit(${[model.name, `{${columns.join(',')}}`, openRows].map(literal).join(', ')});`;
};

/**
 * Every change of every record is written into `audit_entry` by a trigger, whoever makes it and by whatever way.
 * An import sets `relata.import_id`; it is one act, with one entry of its own, so its rows are not repeated here. Of
 * what administrators may not see it says that it changed, and not from what to what.
 */
databaseCode(
  'audit',
  () => `
create or replace function relata.audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old_row jsonb; new_row jsonb; changes jsonb;
  closed text[] := tg_argv[1]; open boolean := true;
begin
  if tg_op <> 'INSERT' then old_row := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then new_row := to_jsonb(new); end if;
  if tg_argv[2] <> 'true' then
    execute format('select bool_and(%s) from (select ($1).* union all select ($2).*) r', tg_argv[2]) into open using coalesce(old, new), coalesce(new, old);
  end if;
  select jsonb_object_agg(key, case when open and not key = any (closed) then jsonb_build_array(old_row -> key, new_row -> key) end) into changes
    from jsonb_object_keys(coalesce(new_row, old_row)) key
    where key not in ('id', 'created_at', 'updated_at', 'version') and (old_row -> key) is distinct from (new_row -> key)
      and not (tg_op = 'INSERT' and new_row -> key = 'null');
  if tg_op = 'UPDATE' and changes is null then return null; end if;
  insert into audit_entry (id, at, actor_kind, person_id, user_id, api_client_id, request_id, record_type, record_id, action, changes)
  values (relata.uuid_v7(), clock_timestamp(), coalesce(relata.principal_kind(), 'system'), relata.person_id(), relata.user_id(), relata.api_client_id(),
    relata.request_id(), tg_argv[0], coalesce(new.id, old.id), tg_op, changes);
  return null;
end $$;

-- What is no change of a record and is kept all the same: an import as a whole. For the system.
create or replace function relata.audit_act(act text, type text, record uuid, changes jsonb) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (id, at, actor_kind, record_type, record_id, action, changes)
  values (relata.uuid_v7(), clock_timestamp(), 'system', type, record, act, changes)
$$;
${executableBy(['relata.audit_act'], [])}

create or replace function relata.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_user = 'relata_system' and current_setting('relata.merging', true) = 'on' then return null; end if;
  -- Whoever asks to be forgotten is forgotten in history too: by the functions of the erasure alone, whose roles nobody can take.
  if tg_op = 'UPDATE' and (tg_table_name = 'audit_entry' and current_user = '${AUDIT_ROLE}' or tg_table_name <> 'audit_entry' and current_user = '${ERASER_ROLE}') then return null; end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

${allModels()
  .filter((model) => !model.view && !model.appendOnly)
  .map(triggerSql)
  .join('\n')}
${allModels()
  .filter((model) => !model.view && model.appendOnly)
  .map(
    (model) =>
      `create or replace trigger append_only before update or delete or truncate on ${quote(model.table)} for each statement execute function relata.refuse_change();`,
  )
  .join('\n')}
`,
);
