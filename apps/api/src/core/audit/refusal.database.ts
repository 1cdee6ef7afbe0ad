import { databaseCode } from '../database/code.js';
import { databaseRole, NOBODY_ROLE, ROLES } from '../policy/roles.js';

const MAX_BYTES = 8_192;

/**
 * The one way in which the API writes the audit by itself: that something was refused. Who it was is taken from the
 * transaction's principal, so a caller can be named in no other way than by acting as them; whoever has not signed in
 * acts as `relata_nobody`, and is nobody whatever the variables say. All other entries come from triggers.
 */
databaseCode(
  'audit of refusals',
  () => `
create or replace function relata.audit_refusal(refused_type text, refused_id uuid, refused jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known boolean := current_setting('role') <> '${NOBODY_ROLE}';
  kind text := case when known then relata.principal_kind() else 'anonymous' end;
begin
  if kind is null or kind not in ('employee', 'partner', 'customer', 'app', 'anonymous') or jsonb_typeof(refused) <> 'object' then
    raise exception 'a refusal is that of a principal or of nobody' using errcode = 'insufficient_privilege';
  end if;
  if octet_length(refused::text) > ${MAX_BYTES} then raise exception 'a refusal is told in ${MAX_BYTES} bytes' using errcode = 'program_limit_exceeded'; end if;
  insert into audit_entry (id, at, actor_kind, person_id, user_id, api_client_id, request_id, record_type, record_id, action, changes)
  values (relata.uuid_v7(), clock_timestamp(), kind, case when known then relata.person_id() end, case when known then relata.user_id() end,
    case when known then relata.api_client_id() end, left(relata.request_id(), 60), left(refused_type, 60), refused_id, 'REFUSED', refused);
end $$;
revoke all on function relata.audit_refusal from public;
grant execute on function relata.audit_refusal to ${[...ROLES.map(databaseRole), NOBODY_ROLE].join(', ')};
`,
);
