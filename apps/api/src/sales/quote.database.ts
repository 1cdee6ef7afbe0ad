import { databaseCode, executableBy, followParent, type Role } from '../core/index.js';
import { approversOf } from '../directory/index.js';

/** Who writes and approves quotes. */
const SELLERS: Role[] = ['PARTNER_SELLER', 'PARTNER_ADMIN', 'SALES_REP', 'SALES_MANAGER', 'CHANNEL_MANAGER', 'FINANCE', 'ADMIN'];

followParent('quote', 'opportunity', ['owner_id', 'partner_id', 'partner_seller_id']);

/**
 * Limits and rules are looked up with the rights of the system: who gives a discount need not be allowed to read the
 * limits of everyone, nor the roles of other employees.
 */
databaseCode(
  'quotes',
  `
create sequence if not exists relata.quote_number start 100001;

-- Of the caller's own roles, whichever they name.
create or replace function relata.discount_limit(roles text[]) returns numeric language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(max_discount), 0) from discount_limit
  where role = any (roles) and pg_has_role(current_setting('role')::name, ('relata_' || lower(role))::name, 'member')
$$;

-- Who has to approve a quote that the person submits, in order. Nobody approves their own: the owner of the deal and
-- who submits it are passed over, in favour of the next manager above the owner who may approve, else of FINANCE.
create or replace function relata.quote_approvers(quoted uuid, submitter uuid)
returns table (step int, approver uuid, role text, reason text) language sql stable security definer set search_path = public, pg_temp as $$
  with recursive quoted_one as (
    select q.id, q.owner_id, q.partner_id, q.total, q.currency,
      (select coalesce(max(l.discount), 0) from quote_line l where l.quote_id = q.id) as discount
    from quote q where q.id = quoted
  ), line(id, height) as (
    select e.manager_id, 1 from employee e join quoted_one q on e.id = q.owner_id where e.manager_id is not null
    union select e.manager_id, l.height + 1 from employee e join line l on e.id = l.id where e.manager_id is not null and l.height < 50
  ), own(id) as (
    select owner_id from quoted_one union select e.id from employee e where e.person_id = submitter
  ), able as (
    select e.id, l.height,
      bool_or(r.role in ('FINANCE', 'ADMIN') or (r.role = 'SALES_MANAGER' and l.id is not null) or (r.role = 'CHANNEL_MANAGER' and q.partner_id is not null)) as may
    from employee e join employee_role r on r.employee_id = e.id cross join quoted_one q left join line l on l.id = e.id
    where e.id not in (select id from own) and coalesce(e.left_on > current_date, true)
    group by e.id, l.height
  ), manager as (
    select id from able where may and height is not null order by height limit 1
  ), matching as (
    select a.position, a.name::text as reason, a.kind, a.role, a.employee_id from approval_rule a, quoted_one q
    where a.active and q.discount >= coalesce(a.min_discount, 0) and (a.min_amount is null or (a.currency = q.currency and q.total >= a.min_amount))
  ), sequence as (
    select * from matching
    union all select 1, 'A discount beyond the limit', 'MANAGER', null, null where not exists (select from matching)
  ), ${approversOf('FINANCE')}
$$;

-- Writes the steps down. No role may insert them, so that nobody can name an approver of their liking.
create or replace function relata.open_quote_approvals(quoted uuid, submitter uuid) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  with made as (
    insert into quote_approval (quote_id, step, approver_id, role, reason)
    select quoted, step, approver, role, reason from relata.quote_approvers(quoted, submitter)
    where exists (select from quote where id = quoted and status = 'DRAFT')
    returning 1)
  select count(*)::int from made
$$;

-- An accepted quote is what both sides agreed on: it never changes, by whatever way. Who it points to may be merged
-- with another or hand the deal over.
create or replace function relata.quote_locked() returns trigger language plpgsql as $$
declare who text[] := array['owner_id', 'partner_id', 'partner_seller_id', 'account_id', 'contact_id', 'submitted_by_id', 'accepted_by_id', 'updated_at', 'version'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - who <> to_jsonb(old) - who then
    raise exception 'an accepted quote never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace trigger locked before update or delete on quote for each row when (old.status = 'ACCEPTED') execute function relata.quote_locked();

create or replace function relata.quote_line_locked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from quote where id = coalesce(new.quote_id, old.quote_id) and status = 'ACCEPTED') then
    raise exception 'an accepted quote never changes' using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;
create or replace trigger locked before insert or update or delete on quote_line for each row execute function relata.quote_line_locked();

${executableBy(['relata.quote_approvers', 'relata.open_quote_approvals'], SELLERS)}`,
);
