import { databaseCode, executableBy } from '../core/index.js';
import { closingBalance, payable } from './earnings-statement.entity.js';

const payeeOf = (row: string): string => `coalesce(${row}.partner_id, ${row}.employee_id)`;

/**
 * How statements open, close and are paid. Each holds the ledger meanwhile, so that no entry comes into a period while
 * it is being added up.
 */
databaseCode(
  'earnings statements',
  `
create sequence if not exists relata.earnings_statement_number start 10001;

-- One for each period that has ended, and in which something was earned, taken back or paid that is on none yet. How long
-- a period is, and how long it can be disputed, says the plan that has paid the payee last. Answers the new ones.
create or replace function relata.earnings_open_statements(today date) returns setof uuid language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform relata.earnings_hold(null);
  return query
  with open as (
    select e.partner_id, e.employee_id, ${payeeOf('e')} as payee, e.currency, e.booked_on as day from earnings_entry e
    where not exists (select from earnings_statement s where ${payeeOf('s')} = ${payeeOf('e')} and s.currency = e.currency and e.booked_on between s.starts_on and s.ends_on)),
  payee as (
    select o.payee, coalesce(p.frequency, 'MONTH') as frequency, coalesce(p.review_days, 10) as review_days
    from (select distinct payee from open) o left join lateral (
      select p.frequency, p.review_days from (
          (select a.plan_version_id, a.sold_on from earnings_attribution a where a.partner_id = o.payee order by a.sold_on desc, a.id desc limit 1)
          union all (select a.plan_version_id, a.sold_on from earnings_attribution a where a.employee_id = o.payee order by a.sold_on desc, a.id desc limit 1)) a
        join earnings_plan_version v on v.id = a.plan_version_id join earnings_plan p on p.id = v.plan_id order by a.sold_on desc limit 1) p on true),
  period as (
    select o.partner_id, o.employee_id, o.payee, o.currency, p.review_days, date_trunc(lower(p.frequency), o.day)::date as starts,
      (date_trunc(lower(p.frequency), o.day) + case p.frequency when 'MONTH' then interval '1 month' else interval '3 months' end)::date - 1 as ends
    from open o join payee p on p.payee = o.payee group by 1, 2, 3, 4, 5, 6, 7),
  made as (
    insert into earnings_statement (number, partner_id, employee_id, starts_on, ends_on, review_until, currency)
    select 'ES-' || nextval('relata.earnings_statement_number'), p.* from (
      select p.partner_id, p.employee_id, greatest(p.starts, (select max(s.ends_on) + 1 from earnings_statement s where ${payeeOf('s')} = p.payee and s.currency = p.currency and s.ends_on < p.ends)) as starts,
        p.ends, today + p.review_days, p.currency
      from period p where p.ends < today order by p.ends, p.payee) p
    where p.starts <= p.ends returning id)
  select id from made;
  insert into earnings_statement_line (statement_id, entry_id, booked_on)
  select s.id, e.id, e.booked_on from earnings_statement s
    join earnings_entry e on ${payeeOf('e')} = ${payeeOf('s')} and e.currency = s.currency and e.booked_on between s.starts_on and s.ends_on
  where s.status = 'OPEN' and not exists (select from earnings_statement_line l where l.entry_id = e.id);
end $$;

-- Those whose review is over, with nothing on them that is disputed or waits for a second person, one after the other.
create or replace function relata.earnings_close_statements(today date) returns int language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare closed int;
begin
  perform relata.earnings_hold(null);
  with due as (
    select s.id, bool_and(s.review_until < today
      and not exists (select from earnings_dispute d join earnings_entry e on e.id = d.entry_id where d.status = 'OPEN'
        and ${payeeOf('e')} = ${payeeOf('s')} and e.currency = s.currency and e.booked_on between s.starts_on and s.ends_on)
      and not exists (select from earnings_adjustment j where j.status = 'PROPOSED' and ${payeeOf('j')} = ${payeeOf('s')} and j.currency = s.currency and j.booked_on <= s.ends_on))
      over (partition by ${payeeOf('s')}, s.currency order by s.ends_on) as reviewed
    from earnings_statement s where s.status = 'OPEN')
  update earnings_statement s set status = 'CLOSED', closed_at = now(), balance = ${closingBalance('s')}, updated_at = now(), version = s.version + 1
  from due where due.id = s.id and due.reviewed;
  get diagnostics closed = row_count;
  return closed;
end $$;

-- Pays what the last closed statement of a payee comes to; those before it are in it. Answers null where nothing is to be paid.
create or replace function relata.earnings_pay(paid uuid, reference text) returns uuid language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare s earnings_statement; due numeric; entry uuid;
begin
  perform relata.earnings_hold((select ${payeeOf('x')} from earnings_statement x where x.id = paid));
  select * into s from earnings_statement x where x.id = paid for update;
  due := ${payable('s')};
  if due <= 0 then return null; end if;
  insert into earnings_entry (kind, partner_id, employee_id, booked_on, amount, currency, event, statement_id, key)
  values ('PAYOUT', s.partner_id, s.employee_id, greatest((now() at time zone 'utc')::date, relata.earnings_open_day(${payeeOf('s')}, s.currency)), -due, s.currency,
    'STATEMENT_PAID', s.id, 'STATEMENT_PAID/' || s.id)
  returning id into entry;
  update earnings_statement x set status = 'PAID', paid_at = now(), paid_by_id = relata.employee_id(), payout_reference = reference, updated_at = now(), version = x.version + 1
  where ${payeeOf('x')} = ${payeeOf('s')} and x.currency = s.currency and x.ends_on <= s.ends_on and x.status = 'CLOSED';
  return entry;
end $$;
${executableBy(['relata.earnings_open_statements', 'relata.earnings_close_statements'], [])}
${executableBy(['relata.earnings_pay'], ['FINANCE'])}
`,
);
