import { databaseCode, executableBy, isImport } from '../core/index.js';

/**
 * The history of a case, written by the database whoever changes it and by whatever way, so that nobody can leave an event
 * out or make one up. An import brings its own history and its own times.
 */
databaseCode(
  'events of cases',
  `
-- An id as it stands in the graph, as in the public TypeID spec.
create or replace function relata.type_id(prefix text, id uuid) returns text language sql immutable parallel safe as $$
  select prefix || '_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + substring(bits from 1 + 5 * n for 5)::bit(5)::int, 1), '' order by n)
  from (select B'00' || ('x' || replace(id::text, '-', ''))::bit(128) as bits) b, generate_series(0, 25) n
  where id is not null group by prefix
$$;

-- One event. By itself it happens now, and at least a millisecond after the one before, so that their order is never in doubt.
create or replace function relata.case_happened(of_case uuid, what text, was text, is_now text, happened timestamptz default null, author uuid default null, written uuid default null)
returns void language sql set search_path = public, pg_temp as $$
  insert into case_event (case_id, kind, "from", "to", at, by_id, message_id)
  values (of_case, what, was, is_now,
    coalesce(happened, greatest(clock_timestamp(), (select max(e.at) + interval '1 millisecond' from case_event e where e.case_id = of_case))),
    coalesce(author, relata.person_id()), written)
$$;
${executableBy(['relata.case_happened'], [])}

create or replace function relata.case_opened() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.case_happened(new.id, 'CREATED', null, new.status, new.opened_at);
  if new.split_from_id is not null then
    perform relata.case_happened(new.id, 'SPLIT', relata.type_id('cas', new.split_from_id), null);
    perform relata.case_happened(new.split_from_id, 'SPLIT', null, relata.type_id('cas', new.id));
  end if;
  return null;
end $$;
create or replace trigger opened after insert on "case" for each row when (not (${isImport})) execute function relata.case_opened();

create or replace function relata.case_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.merged_into_id is distinct from new.merged_into_id then
    perform relata.case_happened(new.id, 'MERGED', null, relata.type_id('cas', new.merged_into_id));
    perform relata.case_happened(new.merged_into_id, 'MERGED', relata.type_id('cas', new.id), null);
  end if;
  if old.status <> new.status then perform relata.case_happened(new.id, 'STATUS_CHANGED', old.status, new.status); end if;
  if old.priority <> new.priority then perform relata.case_happened(new.id, 'PRIORITY_CHANGED', old.priority, new.priority); end if;
  if old.queue_id is distinct from new.queue_id then
    perform relata.case_happened(new.id, 'QUEUE_CHANGED', relata.type_id('que', old.queue_id), relata.type_id('que', new.queue_id));
  end if;
  if old.escalated_at is distinct from new.escalated_at and new.escalated_at is not null then
    perform relata.case_happened(new.id, 'ESCALATED', null, new.escalation_reason);
  end if;
  if old.assignee_id is distinct from new.assignee_id then
    perform relata.case_happened(new.id, 'ASSIGNEE_CHANGED', relata.type_id('emp', old.assignee_id), relata.type_id('emp', new.assignee_id));
  end if;
  if old.partner_id is distinct from new.partner_id then
    perform relata.case_happened(new.id, 'PARTNER_CHANGED', relata.type_id('par', old.partner_id), relata.type_id('par', new.partner_id));
  end if;
  return null;
end $$;
create or replace trigger changed after update on "case" for each row when (not (${isImport})) execute function relata.case_changed();

create or replace function relata.case_message_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.case_happened(new.case_id,
    case when new.internal then 'NOTED' when new.author_kind = 'CUSTOMER' then 'CUSTOMER_REPLIED' else 'AGENT_REPLIED' end,
    null, null, new.at, new.author_id, new.id);
  return null;
end $$;
-- What opens a case is no reply, and what the system says is no answer.
create or replace trigger written after insert on case_message for each row
  when (not new.opening and new.author_kind <> 'SYSTEM' and not (${isImport})) execute function relata.case_message_written();`,
);
