import { databaseCode } from '../core/index.js';

/**
 * What the ledger holds by whatever way an entry comes in. That no entry changes is its being append-only; that none is
 * there twice is its key.
 */
databaseCode(
  'earnings ledger',
  `
create or replace function relata.earnings_entry_holds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from (select distinct coalesce(m.order_line_id, m.opportunity_id) as sale_id, m.period_starts_on, m.component_id, coalesce(m.partner_id, m.employee_id) as payee
      from made m where m.kind = 'CLAWBACK') m
    where (select sum(e.amount) from earnings_entry e where e.component_id = m.component_id and coalesce(e.partner_id, e.employee_id) = m.payee
      and case when m.period_starts_on is null then coalesce(e.order_line_id, e.opportunity_id) = m.sale_id else e.period_starts_on = m.period_starts_on end) < 0) then
    raise exception 'no more is taken back than was credited' using errcode = 'check_violation', constraint = 'earnings_entry_within_credit';
  end if;
  if exists (select from made m join earnings_statement s on coalesce(s.partner_id, s.employee_id) = coalesce(m.partner_id, m.employee_id)
      and s.currency = m.currency and m.booked_on between s.starts_on and s.ends_on and s.status <> 'OPEN') then
    raise exception 'nothing is added to a statement that has closed' using errcode = 'check_violation', constraint = 'earnings_entry_open_statement';
  end if;
  -- What comes late is on the statement that is still open for its day.
  insert into earnings_statement_line (statement_id, entry_id, booked_on)
  select s.id, m.id, m.booked_on from made m join earnings_statement s on coalesce(s.partner_id, s.employee_id) = coalesce(m.partner_id, m.employee_id)
    and s.currency = m.currency and m.booked_on between s.starts_on and s.ends_on;
  return null;
end $$;
create or replace trigger holds after insert on earnings_entry referencing new table as made for each statement execute function relata.earnings_entry_holds();

-- A published version, with all that it says, stays as it is.
create or replace function relata.earnings_version_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare written jsonb := to_jsonb(coalesce(new, old)); of_version uuid;
begin
  of_version := case tg_table_name when 'earnings_plan_version' then written ->> 'id' when 'earnings_component' then written ->> 'plan_version_id'
    else (select c.plan_version_id::text from earnings_component c where c.id = (written ->> 'component_id')::uuid) end;
  if exists (select from earnings_plan_version v where v.id = of_version and v.status = 'PUBLISHED') then
    raise exception 'a published version never changes' using errcode = 'check_violation', constraint = 'earnings_plan_version_published';
  end if;
  return coalesce(new, old);
end $$;
create or replace trigger stays before update or delete on earnings_plan_version for each row when (old.status = 'PUBLISHED') execute function relata.earnings_version_stays();
create or replace trigger stays before insert or update or delete on earnings_component for each row execute function relata.earnings_version_stays();
create or replace trigger stays before insert or update or delete on earnings_band for each row execute function relata.earnings_version_stays();

-- An adjustment that a second person has agreed to is in the ledger, whoever may not write there. A dispute that it was to
-- answer is answered with it, and open again without.
create or replace function relata.earnings_adjusted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status = 'REJECTED' then
    update earnings_dispute set status = 'OPEN', answer = null, adjustment_id = null, decided_by_id = null, closed_at = null, updated_at = now(), version = version + 1
      where adjustment_id = new.id;
    return null;
  end if;
  perform relata.earnings_hold(coalesce(new.partner_id, new.employee_id));
  insert into earnings_entry (kind, partner_id, employee_id, booked_on, amount, currency, event, adjustment_id, key)
  values ('ADJUSTMENT', new.partner_id, new.employee_id, greatest(new.booked_on, relata.earnings_open_day(coalesce(new.partner_id, new.employee_id), new.currency)),
    new.amount, new.currency, 'ADJUSTMENT_APPROVED', new.id, 'ADJUSTMENT_APPROVED/' || new.id);
  perform relata.enqueue('earnings.disputeMail', json_build_object('disputeId', d.id)) from earnings_dispute d where d.adjustment_id = new.id;
  return null;
end $$;
create or replace trigger adjusted after update of status on earnings_adjustment for each row
  when (old.status = 'PROPOSED' and new.status <> 'PROPOSED') execute function relata.earnings_adjusted();
`,
);
