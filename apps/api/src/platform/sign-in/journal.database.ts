import { databaseCode } from '../../core/index.js';
import { AUDIT_ROLE } from '../../core/policy/roles.js';

/** What happens at the sign-in stands in the audit log beside the changes of records; only the sign-in may write it so. */
databaseCode(
  'audit of the sign-in',
  `
create or replace function auth.audit_sign_in(action text, who uuid, request text, details jsonb) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (id, at, actor_kind, person_id, user_id, request_id, record_type, record_id, action, changes)
  select relata.uuid_v7(), clock_timestamp(), case when u.id is null then 'anonymous' else 'person' end, u.person_id::uuid, u.id::text, audit_sign_in.request, 'User', u.id, audit_sign_in.action,
    (select jsonb_object_agg(d.key, jsonb_build_array(null, d.value)) from jsonb_each(audit_sign_in.details) d where d.value <> 'null')
  from (values (1)) one left join auth."user" u on u.id = audit_sign_in.who
$$;
-- Whose sign-in has changed is told by mail.
create or replace function auth.tell_sign_in_changed(who uuid, change text) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  select relata.enqueue('signIn.changed', json_build_object('userId', who, 'change', change))
$$;
revoke all on function auth.audit_sign_in, auth.tell_sign_in_changed from public;
grant execute on function auth.audit_sign_in, auth.tell_sign_in_changed to relata_auth;
grant select on auth."user" to relata_system;
grant usage on schema auth to ${AUDIT_ROLE};
grant select (id, person_id) on auth."user" to ${AUDIT_ROLE};
`,
);
