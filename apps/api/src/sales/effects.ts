import { databaseCode } from '../core/index.js';

/**
 * What follows from a write on records that its maker may not write: by triggers with the rights of the system, in
 * the same transaction, and audited with the name of the maker.
 */
databaseCode(
  'effects of sales',
  `
-- A deal that is won makes its account a customer.
create or replace function relata.won_makes_customer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set lifecycle = 'CUSTOMER', version = version + 1, updated_at = now()
  where id = new.account_id and lifecycle in ('PROSPECT', 'FORMER')
    and exists (select 1 from stage s where s.id = new.stage_id and s.forecast_category = 'CLOSED');
  return null;
end $$;
create or replace trigger won_makes_customer after update of closed_at on opportunity for each row
  when (old.closed_at is null and new.closed_at is not null and new.account_id is not null) execute function relata.won_makes_customer();

-- The activities of a lead follow it to the account and contact that it becomes.
create or replace function relata.lead_brings_activities() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update activity set account_id = coalesce(account_id, new.account_id), contact_id = coalesce(contact_id, new.contact_id),
    version = version + 1, updated_at = now()
  where lead_id = new.id and (account_id is null or contact_id is null);
  return null;
end $$;
create or replace trigger lead_brings_activities after update of account_id on lead for each row
  when (new.account_id is not null and new.account_id is distinct from old.account_id) execute function relata.lead_brings_activities();
`,
);
