import { databaseCode } from '../core/index.js';
import './team.database.js';

/**
 * Sets of ids that policies compare with, worked out once per statement. They run with the rights of the system,
 * since what they look at is not itself visible to the caller.
 */
databaseCode(
  'scopes of the directory',
  `
-- Whether somebody works here, also for an API client that may not see employees.
create or replace function relata.is_employed(person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from employee where person_id = is_employed.person)
$$;

-- The contacts that the signed-in customer is.
create or replace function relata.contact_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(id), '{}') from contact where person_id = relata.person_id() and portal_role is not null
$$;

-- The accounts of the signed-in customer and those below them; as ADMIN of the portal, where \`admin\`.
create or replace function relata.account_ids(admin boolean default false) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with recursive own as (
    select account_id as id from contact where person_id = relata.person_id() and portal_role is not null and (not admin or portal_role = 'ADMIN')
    union select a.id from account a join own on a.parent_id = own.id)
  select coalesce(array_agg(id), '{}') from own
$$;

-- Accounts on the partner's own leads, opportunities and orders.
create or replace function relata.partner_account_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct id), '{}') from (
    select account_id as id from lead where partner_id = relata.partner_id()
    union select account_id from opportunity where partner_id = relata.partner_id()
    union select account_id from "order" where partner_id = relata.partner_id()) deals where id is not null
$$;

-- Contacts on those deals.
create or replace function relata.partner_contact_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct id), '{}') from (
    select contact_id as id from lead where partner_id = relata.partner_id()
    union select c.contact_id from opportunity_contact c join opportunity o on o.id = c.opportunity_id where o.partner_id = relata.partner_id()
    union select contact_id from "order" where partner_id = relata.partner_id()) deals where id is not null
$$;

-- Persons whom the partner's members see: contacts on their deals, their own people, their channel manager.
create or replace function relata.partner_person_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct id), '{}') from (
    select person_id as id from contact where id = any (relata.partner_contact_ids())
    union select person_id from partner_member where partner_id = relata.partner_id()
    union select e.person_id from partner p join employee e on e.id = p.channel_manager_id where p.id = relata.partner_id()) known
$$;

-- Whether a person works here or for a partner.
create or replace function relata.is_insider(person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employee where person_id = person) or exists (select from partner_member where person_id = person)
$$;

-- Whether a person stands in no relation to anyone yet; as far as its caller sees, so the two below ask with the rights of the system.
create or replace function relata.is_nobodys(person uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select not (relata.is_insider(person) or exists (select from contact where person_id = person) or exists (select from "user" where person_id = person))
$$;

-- Whether the caller's partner may make the person a member: one of theirs already, or nobody else's.
create or replace function relata.may_join(person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from partner_member m where m.person_id = person and m.partner_id = relata.partner_id())
    or relata.is_nobodys(person)
$$;

-- Whether the administrator of an account may make the person a contact there: one of theirs already, or nobody else's.
create or replace function relata.may_belong(person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from contact c where c.person_id = person and c.account_id = any (relata.account_ids(true))) or relata.is_nobodys(person)
$$;
`,
);
