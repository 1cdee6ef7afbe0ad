import { databaseCode, isImport } from '../core/index.js';

/**
 * No change of a partner's status, tier or grace is without its entry. A run of the tiers writes its own entries, with what it
 * measured, and says so by `relata.tier_run`; whoever changes a partner by hand may say why (`relata.partner_reason`).
 */
databaseCode(
  'changes of partners',
  `
create or replace function relata.partner_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare why text := nullif(current_setting('relata.partner_reason', true), ''); who uuid := relata.employee_id(); was partner;
begin
  if tg_op = 'UPDATE' then was := old; end if;
  if new.status is distinct from was.status then
    insert into partner_change (partner_id, at, kind, from_status, to_status, reason, by_id) values (new.id, clock_timestamp(), 'STATUS', was.status, new.status, why, who);
  end if;
  if coalesce(current_setting('relata.tier_run', true), '') <> '' then return null; end if;
  if new.tier_id is distinct from was.tier_id then
    insert into partner_change (partner_id, at, kind, from_tier_id, to_tier_id, reason, by_id) values (new.id, clock_timestamp(), 'TIER', was.tier_id, new.tier_id, why, who);
  elsif new.tier_grace_until is distinct from was.tier_grace_until then
    insert into partner_change (partner_id, at, kind, from_tier_id, to_tier_id, grace_until, reason, by_id)
    values (new.id, clock_timestamp(), case when new.tier_grace_until is null then 'GRACE_ENDED' else 'GRACE_STARTED' end, new.tier_id, new.tier_id, new.tier_grace_until, why, who);
  end if;
  return null;
end $$;
create or replace trigger partner_made after insert on partner for each row when (not (${isImport})) execute function relata.partner_changed();
create or replace trigger partner_changed after update of status, tier_id, tier_grace_until on partner for each row
  when (not (${isImport})) execute function relata.partner_changed();
`,
);
