import { databaseCode, executableBy, isImport, task } from '../core/index.js';

/**
 * Who works a case. A case that nobody has waits in its queue (`queued_at`); the router gives it to whoever has the least to
 * do among those who are there, know what the queue asks for and have room, and after a while to a partner who services.
 */
const OURS = `status in ('NEW', 'OPEN')`;
const HEADS = ['SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'ADMIN'] as const;

databaseCode(
  'routing of cases',
  `
-- Queues of the agent who asks: the scope of their cases.
create or replace function relata.queue_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(queue_id), '{}') from queue_member where employee_id = relata.employee_id()
$$;

create or replace function relata.agent_load(agent uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from "case" c where c.assignee_id = agent and c.${OURS}
$$;
create or replace function relata.partner_load(partner uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from "case" c where c.partner_id = partner and c.${OURS}
$$;

-- Whether the caller hands cases of this kind on: the system, those above, and agents for what is theirs or their queue's.
create or replace function relata.hands_on(of_case uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select case
    when relata.api_client_id() is not null and not relata.has_scope('service:write') then false
    when current_setting('role') in ('none', 'relata_system') then true
    when pg_has_role(current_setting('role'), 'relata_support_manager', 'usage') or pg_has_role(current_setting('role'), 'relata_admin', 'usage') then true
    else exists (select from "case" c where c.id = of_case and (
      (pg_has_role(current_setting('role'), 'relata_support_agent', 'usage') and (c.assignee_id = relata.employee_id() or c.queue_id = any (relata.queue_ids())))
      or (pg_has_role(current_setting('role'), 'relata_channel_manager', 'usage') and c.partner_id is not null))) end
$$;
${executableBy(['relata.hands_on'], [])}

-- Gives a case to a queue and an agent, or to nobody in particular: also beyond what the giver may change afterwards.
create or replace function relata.hand_on_case(of_case uuid, to_queue uuid, to_agent uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not relata.hands_on(of_case) then raise exception 'You may not hand this case on.' using errcode = 'insufficient_privilege'; end if;
  update "case" set queue_id = to_queue, assignee_id = to_agent, version = version + 1, updated_at = now(),
    status = case when status = 'NEW' and to_agent is not null then 'OPEN' else status end
  where id = of_case;
end $$;
${executableBy(['relata.hand_on_case'], HEADS)}

-- Raises a case: it goes where its queue raises its cases to. When people do, it presses more as well; a clock leaves the
-- priority, and so what is promised, as it is (decision 0031).
drop function if exists relata.escalate_case(uuid, text);
create or replace function relata.escalate_case(of_case uuid, why text, presses boolean default true) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not relata.hands_on(of_case) then raise exception 'You may not escalate this case.' using errcode = 'insufficient_privilege'; end if;
  update "case" c set escalated_at = clock_timestamp(), escalation_reason = why, version = c.version + 1, updated_at = now(),
    priority = case when not presses then c.priority when c.priority = 'LOW' then 'NORMAL' when c.priority = 'NORMAL' then 'HIGH' else 'URGENT' end,
    queue_id = coalesce(q.escalates_to_id, c.queue_id), assignee_id = case when q.escalates_to_id is null then c.assignee_id end
  from (select of_case as id) one left join "case" was on was.id = one.id left join queue q on q.id = was.queue_id
  where c.id = one.id;
end $$;
${executableBy(['relata.escalate_case'], HEADS)}

-- A case for which nobody says otherwise goes into the default queue. One waits while nobody has it and the next move is ours.
create or replace function relata.case_waits() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.queue_id is null and new.assignee_id is null and new.partner_id is null then
    new.queue_id := (select q.id from queue q where q.is_default);
  end if;
  new.queued_at := case when new.queue_id is not null and new.assignee_id is null and new.partner_id is null and new.${OURS} then
    case when tg_op = 'UPDATE' and new.queue_id is not distinct from old.queue_id and old.queued_at is not null then old.queued_at else clock_timestamp() end end;
  return new;
end $$;
create or replace trigger waits before insert or update of queue_id, assignee_id, partner_id, status on "case" for each row
  when (not (${isImport})) execute function relata.case_waits();

-- Somebody waits, or somebody has room again.
create or replace function relata.case_to_route() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.enqueue('case.route');
  return null;
end $$;
create or replace trigger to_route_new after insert on "case" for each row when (new.queued_at is not null) execute function relata.case_to_route();
create or replace trigger to_route after update of queue_id, assignee_id, partner_id, status on "case" for each row
  when (new.queued_at is distinct from old.queued_at or (old.${OURS} and not new.${OURS})) execute function relata.case_to_route();
create or replace trigger to_route after insert or update of availability, capacity, skills on agent for each row
  when (new.availability = 'AVAILABLE') execute function relata.case_to_route();
create or replace trigger to_route after insert on queue_member for each row execute function relata.case_to_route();
create or replace trigger to_route after insert or update on service_partner for each row execute function relata.case_to_route();

-- Gives one waiting case to somebody, in a transaction of its own. Several at once take different cases, since each holds its case;
-- and nobody is given more than they have room for, since each holds the one whom it gives to and counts again.
create or replace function relata.route_case(passed uuid[], out routed uuid, out given boolean) -- null: nobody has room
language plpgsql security definer set search_path = public, pg_temp as $$
declare waiting record; chosen uuid; day date := (now() at time zone 'utc')::date;
begin
  given := null;
  -- Queues for which nobody has room are left out as a whole: however many wait there, it costs one look.
  with roomy as materialized (
    select q.id, q.skills, q.overflow_minutes * interval '1 minute' as patience,
      exists (select from agent a join queue_member m on m.employee_id = a.employee_id
        where m.queue_id = q.id and a.availability = 'AVAILABLE' and a.skills @> q.skills and relata.agent_load(a.employee_id) < a.capacity) as by_agents,
      exists (select from service_partner s where s.certified_until >= day and s.skills @> q.skills
        and relata.partner_load(s.partner_id) < s.capacity) as by_partners
    from queue q)
  select c.id, c.queue_id, q.skills, coalesce(c.queued_at < now() - q.patience, false) as overdue
    into waiting from "case" c join roomy q on q.id = c.queue_id
    where c.queued_at is not null and not c.id = any (passed) and (q.by_agents or (q.by_partners and c.queued_at < now() - q.patience))
    order by array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], c.priority), c.queued_at, c.id limit 1 for update of c skip locked;
  if not found then return; end if;
  routed := waiting.id;
  select a.employee_id into chosen from agent a join queue_member m on m.employee_id = a.employee_id join employee e on e.id = a.employee_id
    where m.queue_id = waiting.queue_id and a.availability = 'AVAILABLE' and a.skills @> waiting.skills and (e.left_on is null or e.left_on > day)
      and relata.agent_load(a.employee_id) < a.capacity
    order by relata.agent_load(a.employee_id), a.employee_id limit 1;
  if chosen is not null then
    given := false;
    perform from agent a where a.employee_id = chosen for update;
    if exists (select from agent a where a.employee_id = chosen and a.availability = 'AVAILABLE' and relata.agent_load(chosen) < a.capacity) then
      perform relata.hand_on_case(waiting.id, waiting.queue_id, chosen);
      given := true;
    end if;
    return;
  end if;
  if not waiting.overdue then return; end if;
  select s.partner_id into chosen from service_partner s join partner p on p.id = s.partner_id
    where p.status = 'ACTIVE' and s.certified_until >= day and s.skills @> waiting.skills and relata.partner_load(s.partner_id) < s.capacity
    order by relata.partner_load(s.partner_id), s.partner_id limit 1;
  if chosen is null then return; end if;
  given := false;
  perform from service_partner s where s.partner_id = chosen for update;
  if exists (select from service_partner s where s.partner_id = chosen and relata.partner_load(chosen) < s.capacity) then
    update "case" set partner_id = chosen, version = version + 1, updated_at = now() where id = waiting.id;
    given := true;
  end if;
end $$;
${executableBy(['relata.route_case'], [])}`,
);

/** Gives away what waits, one case after the other, until nobody has room. One that found nobody is passed over this time. */
task(
  'case.route',
  async (_payload: unknown, { system }) => {
    const passed: string[] = [];
    const tries = new Map<string, number>();
    for (;;) {
      const one = await system((client) =>
        client.query<{ routed: string | null; given: boolean | null }>('select * from relata.route_case($1)', [passed]),
      );
      const { routed, given } = one.rows[0] ?? { routed: null, given: null };
      if (routed === null) return;
      // Somebody else has just given the last room of whoever was chosen: look again, but not for ever.
      const tried = (tries.get(routed) ?? 0) + 1;
      tries.set(routed, tried);
      if (given !== false || tried >= 3) passed.push(routed);
    }
  },
  '*/5 * * * *',
);

/** What was resolved long enough ago is closed. */
task(
  'case.autoClose',
  (_payload: unknown, { system }) =>
    system(
      async (client) =>
        void (await client.query(
          `update "case" c set status = 'CLOSED', closed_at = now(), version = version + 1, updated_at = now()
           where c.status = 'RESOLVED' and c.resolved_at < now() - coalesce((select q.auto_close_days from queue q where q.id = c.queue_id), 7) * interval '1 day'`,
        )),
    ),
  '25 * * * *',
);
