import { databaseCode } from '../core/index.js';

/**
 * What an invitation takes, in the database itself, so that it holds for whoever writes the row. Besides administrators
 * nobody invites a person who is more than what they are invited as: whoever may change that person's address could
 * otherwise have the link to somebody else's rights sent to themself.
 */
databaseCode(
  'invitations',
  `
grant select (user_id) on auth.account to relata_system;

create or replace function relata.signs_in(who uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from "user" u join auth.account a on a.user_id = u.id where u.person_id = who)
$$;
revoke all on function relata.signs_in from public;
grant execute on function relata.signs_in to relata_admin, relata_system;

create or replace function relata.refuse_invitation(why text) returns void language plpgsql as $$
begin raise exception '%', why using errcode = 'RL001'; end $$;

create or replace function relata.invited() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known record; standing json := auth.standing(new.person_id); places int;
  -- The role that the transaction has taken, which this function's own rights don't hide.
  acting text := current_setting('role');
begin
  select u.id, u.email, u.disabled_at into known from "user" u where u.person_id = new.person_id;
  if known.disabled_at is not null then perform relata.refuse_invitation('This person’s sign-in is closed; an administrator can open it.'); end if;
  if relata.signs_in(new.person_id) then perform relata.refuse_invitation('This person signs in already.'); end if;
  if new.partner_id is not null and not exists (select from json_array_elements(standing -> 'partners') p where p ->> 'id' = new.partner_id::text)
    or new.account_id is not null and not exists (
      select from contact c where c.person_id = new.person_id and c.account_id = new.account_id and c.active and c.portal_role is not null)
    or new.partner_id is null and new.account_id is null and standing ->> 'employee' is null
      and json_array_length(standing -> 'partners') = 0 and json_array_length(standing -> 'portalRoles') = 0 then
    perform relata.refuse_invitation('This person has nothing to sign in to: make them an employee, a member of a partner, or a contact with a portal role first.');
  end if;
  if new.partner_id is not null or new.account_id is not null then
    select json_array_length(standing -> 'partners') + (standing ->> 'employee' is not null)::int
      + (select count(*)::int from contact c where c.person_id = new.person_id and c.active and c.portal_role is not null) into places;
    if places > 1 and acting not in ('none', 'relata_system') and not pg_has_role(acting, 'relata_admin', 'member') then
      perform relata.refuse_invitation('This person is more than that; an administrator invites them.');
    end if;
  end if;
  if relata.email_taken(new.email, new.person_id) then
    perform relata.refuse_invitation('Somebody else signs in with this e-mail address.');
  end if;
  if known.id is null then insert into "user" (id, person_id, email) values (relata.uuid_v7(), new.person_id, new.email);
  elsif known.email <> new.email then update "user" set email = new.email, updated_at = now(), version = version + 1 where id = known.id;
  end if;
  perform relata.enqueue('invitation.send', json_build_object('invitationId', new.id));
  return null;
end $$;
-- A merge that is undone brings back a row that was there; nobody is invited by that.
create or replace trigger invited after insert on invitation for each row
  when (coalesce(current_setting('relata.merging', true), '') <> 'on') execute function relata.invited();
create or replace trigger invited_again after update of expires_at on invitation for each row
  when (coalesce(current_setting('relata.merging', true), '') <> 'on') execute function relata.invited();

-- The link ends with the invitation, unless another one to the same person still waits.
create or replace function relata.invitation_revoked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from auth.verification v using "user" u where u.person_id = new.person_id and v.value = u.id::text and not relata.signs_in(new.person_id)
    and not exists (select from invitation i where i.person_id = new.person_id and i.id <> new.id and i.revoked_at is null and i.sent_at > coalesce(new.sent_at, '-infinity') and i.expires_at > now());
  return null;
end $$;
create or replace trigger revoked after update of revoked_at on invitation for each row
  when (old.revoked_at is null and new.revoked_at is not null) execute function relata.invitation_revoked();

-- Whoever has a way to sign in has accepted.
create or replace function relata.invitation_accepted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update invitation i set accepted_at = now(), updated_at = now(), version = i.version + 1 from "user" u
  where u.id = new.user_id and i.person_id = u.person_id and i.accepted_at is null and i.revoked_at is null;
  return null;
end $$;
create or replace trigger accepted after insert on auth.account for each row execute function relata.invitation_accepted();

-- Whether somebody who was invited may come in by another way than the link: one invitation waits.
create or replace function auth.is_invited(who uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from "user" u join invitation i on i.person_id = u.person_id
    where u.id = who and i.accepted_at is null and i.revoked_at is null and i.expires_at > now())
$$;
revoke all on function auth.is_invited from public;
grant execute on function auth.is_invited to relata_auth;
`,
);
