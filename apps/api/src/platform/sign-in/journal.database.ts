import { databaseCode } from '../../core/index.js';

/** What happens at the sign-in stands in the audit log beside the changes of records; only the sign-in may write it so. */
databaseCode(
  'audit of the sign-in',
  `
create or replace function auth.record(action text, who uuid, request text, details jsonb) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (id, at, actor_kind, person_id, user_id, request_id, record_type, record_id, action, changes)
  select relata.uuid_v7(), clock_timestamp(), case when u.id is null then 'anonymous' else 'person' end, u.person_id::uuid, u.id::text, record.request, 'User', u.id, record.action,
    (select jsonb_object_agg(d.key, jsonb_build_array(null, d.value)) from jsonb_each(record.details) d where d.value <> 'null')
  from (values (1)) one left join auth."user" u on u.id = record.who
$$;
revoke all on function auth.record from public;
grant execute on function auth.record to relata_auth;
grant select on auth."user" to relata_system;
`,
);
