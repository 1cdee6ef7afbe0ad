import { databaseCode } from '../core/index.js';

/**
 * A change of stage knows the account of its opportunity, and follows it when the opportunity goes to another one. It
 * is the one column of that history that is no history; a merge of accounts moves it with everything else.
 */
databaseCode(
  'accounts of stage changes',
  `
create or replace function relata.stage_change_account() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.account_id := (select account_id from opportunity where id = new.opportunity_id);
  return new;
end $$;
create or replace trigger stage_change_account before insert on opportunity_stage_change for each row
  when (coalesce(current_setting('relata.merging', true), '') <> 'on' or current_user <> 'relata_system') execute function relata.stage_change_account();

create or replace function relata.stage_changes_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('relata.merging', 'on', true);
  update opportunity_stage_change set account_id = new.account_id where opportunity_id = new.id;
  perform set_config('relata.merging', '', true);
  return null;
end $$;
create or replace trigger stage_changes_follow after update of account_id on opportunity for each row
  when (old.account_id is distinct from new.account_id and coalesce(current_setting('relata.merging', true), '') <> 'on')
  execute function relata.stage_changes_follow();
`,
);
