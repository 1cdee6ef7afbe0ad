import { databaseCode, executableBy, followParent, type Role } from '../core/index.js';
import { approversOf } from '../directory/index.js';
import { statesSql, UNDECIDED } from './registration.status.js';

/** Who decides on registrations. */
export const DECIDERS: Role[] = ['CHANNEL_MANAGER', 'ADMIN'];

/** A rep sees what is registered on their accounts: the account brings its owner along, and whoever it goes to. */
followParent('deal_registration', 'account', ['owner_id']);

databaseCode(
  'registrations',
  `
create sequence if not exists relata.registration_turn;

-- Partners enter the states that are theirs, whatever way they take; and who is first of two is said by one counter.
create or replace function relata.registration_enters() returns trigger language plpgsql as $$
begin
  if relata.partner_id() is not null and new.status not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN') then
    raise exception 'a partner does not decide on a registration' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'SUBMITTED' and new.turn is null then new.turn := nextval('relata.registration_turn'); end if;
  return new;
end $$;
create or replace trigger enters before insert or update of status on deal_registration for each row execute function relata.registration_enters();

-- Every state is kept: who entered it, when, and what was said. Nobody writes the history by hand; an import brings its own.
create or replace function relata.registration_told() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if relata.import_id() is not null then return null; end if;
  insert into deal_registration_change (registration_id, "from", "to", by_id, at, message, note)
  values (new.id, case tg_op when 'UPDATE' then old.status end, new.status, relata.person_id(), clock_timestamp(), new.message,
    case when relata.partner_id() is null then new.note end);
  -- Nobody is asked any more to approve what was given back, rejected or withdrawn.
  if new.status in ('RETURNED', 'REJECTED', 'WITHDRAWN') then
    delete from deal_registration_approval where registration_id = new.id and status = 'PENDING';
  end if;
  return null;
end $$;
create or replace trigger told_insert after insert on deal_registration for each row execute function relata.registration_told();
create or replace trigger told_update after update of status on deal_registration for each row
  when (old.status is distinct from new.status) execute function relata.registration_told();

-- A deal that is won has done what it was registered for; one that is lost needs no protection any more.
create or replace function relata.closed_ends_registration() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update deal_registration r set status = case s.forecast_category when 'CLOSED' then 'CONVERTED' else 'EXPIRED' end, message = null, note = null,
    protected_until = least(r.protected_until, (now() at time zone 'utc')::date), version = r.version + 1, updated_at = now()
  from stage s where r.opportunity_id = new.id and r.status = 'APPROVED' and s.id = new.stage_id;
  return null;
end $$;
create or replace trigger closed_ends_registration after update of closed_at on opportunity for each row
  when (old.closed_at is null and new.closed_at is not null) execute function relata.closed_ends_registration();

-- A category and those above it.
create or replace function relata.categories_above(category uuid) returns uuid[] language sql stable set search_path = public, pg_temp as $$
  with recursive above as (
    select c.id, c.parent_id from product_category c where c.id = category
    union select c.id, c.parent_id from product_category c join above a on c.id = a.parent_id)
  select coalesce(array_agg(id), '{}') from above
$$;

-- Who has to approve a registration after the one who begins: by the rules that match, in their order. Who begins is no
-- second pair of eyes, so a rule that names them is fulfilled, and one that names a role takes somebody else.
create or replace function relata.registration_approvers(registered uuid, decider uuid)
returns table (step int, approver uuid, role text, reason text) language sql stable security definer set search_path = public, pg_temp as $$
  with recursive registration as (
    select r.id, r.amount, r.currency, r.programme_id, coalesce(p.channel_manager_id, decider) as responsible,
      exists (select from deal_registration_conflict c where c.registration_id = r.id and not 'OWN_DEAL' = any (c.reasons)) as conflicts,
      array(select unnest(relata.categories_above(coalesce(i.category_id, o.category_id))) from deal_registration_item i
        left join product o on o.id = i.product_id where i.registration_id = r.id) as categories
    from deal_registration r join partner p on p.id = r.partner_id where r.id = registered
  ), line(id, height) as (
    select e.manager_id, 1 from employee e join registration r on e.id = r.responsible where e.manager_id is not null
    union select e.manager_id, l.height + 1 from employee e join line l on e.id = l.id where e.manager_id is not null and l.height < 50
  ), able as (
    select e.id, l.height, true as may from employee e left join line l on l.id = e.id
    where e.id <> decider and coalesce(e.left_on > current_date, true)
      and exists (select from employee_role er where er.employee_id = e.id and er.role in ('CHANNEL_MANAGER', 'ADMIN'))
  ), manager as (
    select id from able where height is not null order by height limit 1
  ), sequence as (
    select a.position, a.name::text as reason, a.kind, a.role, a.employee_id from registration_approval_rule a, registration r
    where a.active and (a.programme_id is null or a.programme_id = r.programme_id)
      and (a.min_amount is null or (a.currency = r.currency and r.amount >= a.min_amount))
      and (a.category_id is null or a.category_id = any (r.categories)) and (not a.on_conflict or r.conflicts)
      and a.employee_id is distinct from decider
  ), ${approversOf('CHANNEL_MANAGER')}
$$;

-- Writes the steps down, the caller's own as the first. No role may insert them, so that nobody names an approver of their liking.
create or replace function relata.open_registration_approvals(registered uuid, said text) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  with open as (
    select id, round from deal_registration r where id = registered and status in (${statesSql(UNDECIDED)}) and relata.employee_id() is not null
      and not exists (select from deal_registration_approval a where a.registration_id = r.id and a.round = r.round)
  ), made as (
    insert into deal_registration_approval (registration_id, round, step, approver_id, role, reason, status, decided_by_id, decided_at, comment)
    select id, round, 1, relata.employee_id(), null, 'Channel manager', 'APPROVED', relata.employee_id(), clock_timestamp(), said from open
    union all
    select o.id, o.round, s.step + 1, s.approver, s.role, s.reason, 'PENDING', null, null, null from open o, relata.registration_approvers(o.id, relata.employee_id()) s
    returning step)
  select count(*)::int from made where step > 1
$$;
${executableBy(['relata.registration_approvers', 'relata.open_registration_approvals'], DECIDERS)}`,
);
