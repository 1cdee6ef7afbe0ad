// What it is made of has to be there first.
import '../marketing/index.js';
import '../service/index.js';
import { databaseCode, executableBy, ROLES } from '../core/index.js';
import { fieldOf, type Model, modelByName } from '../core/model/registry.js';
import { isTheirs, type PersonalData, personalModels } from '../core/personal.js';
import { literal, quote } from '../core/read/sql.js';

/**
 * What the registry of personal data (`core/personal.ts`) comes to in the database: how many rows are somebody's, what
 * stands in the way of their erasure, and the erasure itself, by sets and in one transaction. Then nothing of ours finds them:
 * where their name, address or number stands in a text of whatever table, it is taken out of it (`erase_words`), and out of
 * the values of the audit, which leaves an entry behind (`audit_redact`).
 */
const ids = ({ table }: Model): string => `ids_${table}`;
const theirs = (name: string): string => isTheirs(modelByName(name) as Model, 'r', 'who');

/** Those that point to others go first. */
function deletions(): Model[] {
  const left = personalModels().filter(({ data }) => data.erase === 'delete');
  const points = ({ fields }: Model, to: Model) => [...fields.values()].some((field) => field.kind === 'ref' && field.target?.() === to.class);
  const sorted: Model[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ model }) => !left.some((other) => other.model !== model && points(other.model, model)));
    sorted.push(...left.splice(Math.max(next, 0), 1).map(({ model }) => model));
  }
  return sorted;
}

const changed = ({ erase }: PersonalData): [string, string][] => (erase === 'delete' ? [] : Object.entries(erase));

function updateSql(model: Model, data: PersonalData): string {
  const set = changed(data).map(([name, sql]) => `${quote(fieldOf(model, name).column)} = ${sql.replaceAll('{row}', 'r')}`);
  if (set.length === 0) return '';
  const also = model.appendOnly ? [] : ['version = r.version + 1', 'updated_at = now()'];
  return `update ${quote(model.table)} r set ${[...set, ...also].join(', ')} where r.id = any (${ids(model)});`;
}

/** Of rows that go nothing is left in the audit; of others what was erased is not. */
function redactSql(model: Model, data: PersonalData): string {
  const keys = changed(data).map(([name]) => fieldOf(model, name).column);
  if (data.erase !== 'delete' && keys.length === 0) return '';
  return `redacted := redacted + relata.audit_redact(${ids(model)}, ${data.erase === 'delete' ? 'null' : literal(`{${keys.join(',')}}`)});`;
}

databaseCode(
  'personal data',
  () => `
-- Records of other systems that stood for somebody who was erased, as hashes: no import brings them back.
create table if not exists relata.tombstone (hash text primary key, at timestamptz not null default now());
grant select, insert on relata.tombstone to relata_system;
create or replace function relata.tombstone_of(record_type text, source text, external_id text) returns text language sql stable set search_path = pg_catalog, pg_temp as $$
  select relata.address_hash(concat_ws(' ', record_type, source, external_id))
$$;

create or replace function relata.addresses_of(person uuid) returns text[] language sql stable set search_path = public, pg_temp as $$
  select array(select lower(e) from (
    select p.email as e from person p where p.id = addresses_of.person
    union select c.value from contact_point c where c.person_id = addresses_of.person and c.kind = 'EMAIL'
    union select u.email from "user" u where u.person_id = addresses_of.person
    union select i.email from invitation i where i.person_id = addresses_of.person) known where e is not null)
$$;

-- Oneself, or an administrator, or the system.
create or replace function relata.may_look_into(person uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select person = relata.person_id() or current_setting('role') in ('none', 'relata_system') or pg_has_role(current_setting('role'), 'relata_admin', 'member')
$$;

create or replace function relata.personal_counts(who uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not relata.may_look_into(who) then raise exception 'not yours to look into' using errcode = 'insufficient_privilege'; end if;
  return (select jsonb_object_agg(kind, n) from (${personalModels()
    .map(({ model }) => `select ${literal(model.name)} as kind, count(*) as n from ${quote(model.table)} r where ${isTheirs(model, 'r', 'who')}`)
    .join('\n    union all ')}) counted);
end $$;

create or replace function relata.obstacles_of(who uuid) returns text[] language sql stable set search_path = public, pg_temp as $$
  select array(select o.name from (values
    ('EMPLOYED', exists (select from employee e where e.person_id = who and (e.left_on is null or e.left_on > current_date))),
    ('PARTNER_MEMBER', exists (select from partner_member m where m.person_id = who and m.active)),
    ('OPEN_ORDERS', exists (select from "order" o join account r on r.id = o.account_id where o.status in ('PLACED', 'CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED') and ${theirs('Account')})),
    ('UNPAID_INVOICES', exists (select from invoice i join account r on r.id = i.account_id where i.cancelled_at is null and i.paid < i.total and ${theirs('Account')}))
  ) o(name, stands) where o.stands)
$$;
create or replace function relata.erasure_obstacles(who uuid) returns text[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not relata.may_look_into(who) then raise exception 'not yours to look into' using errcode = 'insufficient_privilege'; end if;
  return relata.obstacles_of(who);
end $$;
${executableBy(['relata.personal_counts', 'relata.erasure_obstacles'], [...ROLES])}
`,
);

databaseCode(
  'erasure',
  () => `
-- What to look for in texts: addresses, numbers and the whole name, unless somebody else has the same.
create or replace function relata.erase_words_of(who uuid, emails text[], numbers text[]) returns text language sql stable security definer set search_path = public, pg_temp as $$
  with quoted as (select p.id, p.erased_at, given_name, family_name, regexp_replace(given_name, '([^[:alnum:][:space:]])', '\\\\\\1', 'g') as given, regexp_replace(family_name, '([^[:alnum:][:space:]])', '\\\\\\1', 'g') as family from person p where p.id = who)
  select string_agg(word, '|') from (
    select regexp_replace(e, '([^[:alnum:]])', '\\\\\\1', 'g') from unnest(emails) e
      where not exists (select from person o where o.id <> who and lower(o.email) = e) and not exists (select from contact_point c where c.person_id <> who and lower(c.value) = e)
    union all
    select '(?<![0-9])' || (select string_agg(digit, '[^0-9A-Za-z]{0,3}') from regexp_split_to_table(n, '') digit) || '(?![0-9])' from (select distinct regexp_replace(x, '\\D', '', 'g') as n from unnest(numbers) x) d
      where length(n) >= 7 and not exists (select from person o where o.id <> who and regexp_replace(o.phone, '\\D', '', 'g') = n)
        and not exists (select from account a where a.kind = 'BUSINESS' and regexp_replace(a.phone, '\\D', '', 'g') = n)
    union all
    select '\\m' || given || '(\\s+[^\\s,]+)?\\s+' || family || '\\M|\\m' || family || ',?\\s+' || given || '\\M' from quoted q
      where q.erased_at is null and length(q.given_name || q.family_name) >= 5
        and not exists (select from person o where o.id <> who and lower(o.given_name) = lower(q.given_name) and lower(o.family_name) = lower(q.family_name))
  ) words(word)
$$;

-- Takes these words out of every text of every table that the system may change; the audit has its own way.
create or replace function relata.erase_words(pattern text) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare t record; n bigint; total bigint := 0;
begin
  for t in
    select a.attrelid::regclass as name,
      string_agg(format('%1$I = case when t.%1$I::text ~* $1 then regexp_replace(t.%1$I::text, $1, ''[erased]'', ''gi'')::%2$s else t.%1$I end', a.attname, format_type(a.atttypid, a.atttypmod)), ', ') as changes,
      string_agg(format('t.%I::text ~* $1', a.attname), ' or ') as found
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace s on s.oid = c.relnamespace
    where s.nspname in ('public', 'relata', 'graphile_worker') and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text[]'::regtype, 'varchar[]'::regtype)
      and c.relname <> 'audit_entry' and has_column_privilege(c.oid, a.attnum, 'select') and has_column_privilege(c.oid, a.attnum, 'update')
    group by a.attrelid
  loop
    execute format('update %s t set %s where %s', t.name, t.changes, t.found) using pattern;
    get diagnostics n = row_count;
    total := total + n;
  end loop;
  return total;
end $$;

-- Values in the audit of records that are gone (all of them) or were changed (these columns). That there was a change, when and by whom, stays.
create or replace function relata.audit_redact(records uuid[], columns text[]) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare n bigint;
begin
  update audit_entry a set changes = (
    select jsonb_object_agg(key, case when columns is null or key = any (columns) then null else value end) from jsonb_each(a.changes))
  where a.record_id = any (records::text[]) and jsonb_typeof(a.changes) = 'object' and a.changes <> '{}' and (columns is null or a.changes ?| columns);
  get diagnostics n = row_count;
  return n;
end $$;

-- Words in any other entry, and from where somebody who is gone has come; and that this was done.
create or replace function relata.audit_redact_words(request uuid, who uuid, pattern text, redacted bigint) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare n bigint := 0;
begin
  update audit_entry a set changes = a.changes || '{"address": null}' where a.person_id = who and a.changes ? 'address';
  if pattern is not null then
    update audit_entry a set changes = regexp_replace(a.changes::text, pattern, '[erased]', 'gi')::jsonb where a.changes::text ~* pattern;
    get diagnostics n = row_count;
  end if;
  insert into audit_entry (id, at, actor_kind, record_type, record_id, action, changes)
  values (relata.uuid_v7(), clock_timestamp(), 'system', 'PrivacyRequest', request, 'REDACT', jsonb_build_object('entries', jsonb_build_array(null, redacted + n)));
  return redacted + n;
end $$;

create or replace function relata.erase_person(request uuid) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who uuid; emails text[]; numbers text[]; pattern text; done jsonb; redacted bigint := 0; swept bigint := 0;
  ${personalModels()
    .map(({ model }) => `${ids(model)} uuid[];`)
    .join(' ')}
begin
  select r.person_id into who from privacy_request r where r.id = request and r.kind = 'ERASURE' and r.status = 'IN_PROGRESS' for update;
  if who is null then return null; end if;
  perform from person p where p.id = who for update;
  ${personalModels()
    .map(({ model }) => `${ids(model)} := array(select r.id from ${quote(model.table)} r where ${isTheirs(model, 'r', 'who')});`)
    .join('\n  ')}
  emails := array(select distinct e from (select unnest(relata.addresses_of(who)) union select lower(l.email) from lead l where l.id = any (ids_lead) and l.email is not null) x(e));
  numbers := array(select p.phone from person p where p.id = who and p.phone is not null
    union select c.value from contact_point c where c.person_id = who and c.kind = 'PHONE' union select l.phone from lead l where l.id = any (ids_lead) and l.phone is not null);
  pattern := relata.erase_words_of(who, emails, numbers);

  -- No import brings them back, and nothing is sent there that was on its way.
  with gone as (delete from relata.external_id x where x.record_id = any (${personalModels()
    .filter(({ data }) => data.erase === 'delete' || data.tombstone)
    .map(({ model }) => ids(model))
    .join(' || ')}) returning x.record_type, x.source, x.external_id)
    insert into relata.tombstone (hash) select relata.tombstone_of(record_type, source, external_id) from gone on conflict do nothing;
  insert into suppression (address_hash, reason)
    select relata.address_hash(e), 'ERASED' from unnest(emails) e where not exists (select from person o where o.id <> who and lower(o.email) = e)
    on conflict (address_hash) do update set reason = 'ERASED', note = null, version = suppression.version + 1, updated_at = now();
  delete from graphile_worker._private_jobs j where lower(j.payload ->> 'to') = any (emails) and j.locked_at is null;
  delete from auth.verification v where v.value = any (ids_user::text[]);
  delete from relata.merge_step s where s.merge_id = any (ids_merge);
  delete from relata.privacy_archive a where a.request_id = any (ids_privacy_request);

  ${deletions()
    .map((model) => `delete from ${quote(model.table)} r where r.id = any (${ids(model)});`)
    .join('\n  ')}
  ${personalModels()
    .map(({ model, data }) => updateSql(model, data))
    .filter(Boolean)
    .join('\n  ')}
  if pattern is not null then swept := relata.erase_words(pattern); end if;
  ${personalModels()
    .map(({ model, data }) => redactSql(model, data))
    .filter(Boolean)
    .join('\n  ')}
  redacted := relata.audit_redact_words(request, who, pattern, redacted);
  done := (select jsonb_object_agg(kind, n) from (values ${personalModels()
    .map(({ model }) => `(${literal(model.name)}, cardinality(${ids(model)}))`)
    .join(', ')}) counted(kind, n) where n > 0) || jsonb_build_object('texts', swept, 'auditEntries', redacted);
  update privacy_request r set status = 'DONE', closed_at = now(), result = done, version = r.version + 1, updated_at = now() where r.id = request;
  return done;
end $$;
${executableBy(['relata.erase_words_of', 'relata.erase_words', 'relata.audit_redact', 'relata.audit_redact_words', 'relata.erase_person'], [])}
grant execute on function relata.audit_redact, relata.audit_redact_words to relata_eraser;
`,
);
