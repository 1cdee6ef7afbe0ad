import { databaseCode } from '../core/index.js';

/** What `Contact.signIn` answers. */
databaseCode(
  'sign-in of contacts',
  `
create or replace function relata.contact_sign_in(contact uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when c.portal_role is null or not c.active then 'NONE'
    when exists (select from "user" u where u.person_id = c.person_id and u.disabled_at is not null) then 'CLOSED'
    when relata.signs_in(c.person_id) then 'ACTIVE'
    when exists (select from invitation i where i.person_id = c.person_id and i.revoked_at is null and i.expires_at > now()) then 'INVITED'
    when exists (select from invitation i where i.person_id = c.person_id and i.revoked_at is null) then 'EXPIRED'
    else 'NONE' end
  from contact c where c.id = contact_sign_in.contact
$$;
`,
);
