import { databaseCode } from '../core/index.js';

/** The tree of managers holds whoever writes it, imports too; two changes at once that would close a circle wait for each other. */
databaseCode(
  'tree of managers',
  `
create or replace function relata.refuse_manager_cycle() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('relata managers'));
  if exists (
    with recursive above as (
      select id, manager_id from employee where id = new.manager_id
      union select e.id, e.manager_id from employee e join above a on e.id = a.manager_id)
    select 1 from above where id = new.id)
  then
    raise exception 'managers of employee % form a circle', new.id using errcode = 'check_violation', constraint = 'managers form a tree';
  end if;
  return null;
end $$;
create or replace trigger manager_cycle after insert or update of manager_id on employee for each row
  when (new.manager_id is not null) execute function relata.refuse_manager_cycle();
`,
);
