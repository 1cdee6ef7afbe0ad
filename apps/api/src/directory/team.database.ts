import { databaseCode, executableBy } from '../core/index.js';

/**
 * Everyone's team, worked out when the tree of managers changes rather than at each question: the policies of managers
 * compare with it several times in a statement. An employee sees their own row, the system keeps all.
 */
databaseCode(
  'teams',
  `
create table if not exists relata.employee_team (employee_id uuid primary key references public.employee (id) on delete cascade, ids uuid[] not null);
alter table relata.employee_team alter column ids set storage external;
alter table relata.employee_team enable row level security;
alter table relata.employee_team force row level security;
drop policy if exists system on relata.employee_team;
create policy system on relata.employee_team to relata_system using (true) with check (true);
grant select, insert, update, delete on relata.employee_team to relata_system;
drop policy if exists own on relata.employee_team;
create policy own on relata.employee_team for select to relata_employee using (employee_id = (select relata.employee_id()));
grant select on relata.employee_team to relata_employee;

-- The caller's own row. It runs with the caller's rights, and so without what taking others costs at each call.
create or replace function relata.team_ids() returns uuid[] language plpgsql stable parallel safe as $$
declare
  -- Once, not for each row that is compared with it.
  me uuid := nullif(pg_catalog.current_setting('relata.employee_id', true), '');
  mine uuid[];
begin
  select t.ids into mine from relata.employee_team t where t.employee_id = me;
  return mine;
end $$;

-- Works out anew the teams of these employees and of everyone above them. Two changes at once wait for each other.
create or replace function relata.refresh_teams(changed uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('relata managers'));
  insert into relata.employee_team (employee_id, ids)
  with recursive above as (
    select id, manager_id from employee where id = any (changed)
    union select e.id, e.manager_id from employee e join above a on e.id = a.manager_id),
  team as (
    select id as head, id from above
    union select t.head, e.id from employee e join team t on e.manager_id = t.id)
  select head, array_agg(id order by id) from team group by head
  on conflict (employee_id) do update set ids = excluded.ids;
end $$;

create or replace function relata.teams_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare changed uuid[];
begin
  if tg_op = 'INSERT' then changed := array(select id from now_is);
  elsif tg_op = 'DELETE' then changed := array(select manager_id from was where manager_id is not null);
  else
    changed := array(
      select unnest(array[n.id, w.manager_id]) from now_is n join was w on w.id = n.id where n.manager_id is distinct from w.manager_id);
  end if;
  if changed <> '{}' then perform relata.refresh_teams(changed); end if;
  return null;
end $$;
create or replace trigger teams_follow_insert after insert on public.employee referencing new table as now_is for each statement execute function relata.teams_follow();
create or replace trigger teams_follow_update after update on public.employee referencing old table as was new table as now_is for each statement execute function relata.teams_follow();
create or replace trigger teams_follow_delete after delete on public.employee referencing old table as was for each statement execute function relata.teams_follow();
${executableBy(['relata.refresh_teams'], [])}
select relata.refresh_teams(array(select id from public.employee));
`,
);
