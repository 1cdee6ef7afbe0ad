import { databaseCode, followParent } from '../core/index.js';

followParent('invoice', 'order', ['account_id', 'contact_id', 'partner_id', 'owner_id']);

/**
 * What is paid is the sum of the payments, by whatever way they come in. The invoice's row orders those that come in at
 * once, and its checks (no more is paid and credited than its total) refuse the one that is too much.
 */
databaseCode(
  'invoices',
  `
create sequence if not exists relata.invoice_number start 100001;

create or replace function relata.payment_counts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update invoice set paid = paid + new.amount, paid_at = case when paid + new.amount + credited = total then now() end, updated_at = now(), version = version + 1
    where id = new.invoice_id and currency = new.currency and cancelled_at is null;
  if not found then raise exception 'a payment is in the currency of its invoice, and none is for a cancelled one' using errcode = 'check_violation', constraint = 'payment_invoice'; end if;
  return null;
end $$;
create or replace trigger counts after insert on payment for each row execute function relata.payment_counts();`,
);
