import { databaseCode, followParent } from '../core/index.js';

followParent('credit_note', 'invoice', ['account_id', 'contact_id', 'partner_id', 'owner_id']);

/**
 * A credit note lowers what is due on its invoice, and what was paid beyond that is paid back, by a payment below zero:
 * by whatever way the credit note comes in. The invoice's row orders it with payments, and its checks have the last
 * word. Of a line no more is credited than was invoiced.
 */
databaseCode(
  'credit notes',
  `
create sequence if not exists relata.credit_note_number start 100001;

create or replace function relata.credit_note_counts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare billed invoice; beyond numeric;
begin
  select * into billed from invoice where id = new.invoice_id for update;
  if billed.cancelled_at is not null or billed.currency <> new.currency then
    raise exception 'a credit note is in the currency of its invoice, and none is for a cancelled one' using errcode = 'check_violation', constraint = 'credit_note_invoice';
  end if;
  beyond := billed.paid + billed.credited + new.total - billed.total;
  if beyond > 0 then
    insert into payment (invoice_id, credit_note_id, amount, currency, paid_on, reference, method)
    values (billed.id, new.id, -beyond, new.currency, (now() at time zone 'utc')::date, new.number,
      coalesce((select p.method from payment p where p.invoice_id = billed.id and p.amount > 0 order by p.paid_on desc, p.id desc limit 1), 'BANK_TRANSFER'));
  end if;
  update invoice set credited = credited + new.total, paid_at = case when paid + credited + new.total = total then coalesce(billed.paid_at, now()) end,
    updated_at = now(), version = version + 1 where id = billed.id;
  return null;
end $$;
create or replace trigger counts after insert on credit_note for each row execute function relata.credit_note_counts();

create or replace function relata.credit_within_invoice() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from invoice_line v where v.id = new.invoice_line_id for update;
  if exists (select from invoice_line v join credit_note n on n.id = new.credit_note_id
      where v.id = new.invoice_line_id and (v.invoice_id <> n.invoice_id
        or v.quantity < (select sum(c.quantity) from credit_note_line c where c.invoice_line_id = v.id)
        or v.amount < (select sum(c.amount) from credit_note_line c where c.invoice_line_id = v.id))) then
    raise exception 'no more is credited of a line than was invoiced' using errcode = 'check_violation', constraint = 'credit_note_line_invoiced';
  end if;
  return null;
end $$;
create or replace trigger within_invoice after insert or update on credit_note_line for each row execute function relata.credit_within_invoice();`,
);
