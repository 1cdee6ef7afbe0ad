import { alsoForGuests, databaseCode, executableBy, isImport } from '../core/index.js';

/**
 * Asking and answering, with the rights of the system. Whoever resolves a case or delivers an order asks by that, and whoever
 * has the link, signed in or not, answers once. An import asks nobody: what it brings happened long ago.
 */
databaseCode(
  'surveys',
  `
create or replace function relata.ask_survey(what text, of_person uuid, of_contact uuid, of_account uuid, of_case uuid, of_order uuid, by_agent uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare asked record; made uuid;
begin
  if of_person is null then return; end if;
  -- Two events of one person at once: the second sees that the first has asked.
  perform pg_advisory_xact_lock(hashtextextended('survey ' || of_person::text, 0));
  select * into asked from survey s where s.active and s.event = what;
  if not found or exists (select from survey_response r where r.person_id = of_person and r.asked_at > now() - asked.quiet_days * interval '1 day') then return; end if;
  insert into survey_response (survey_id, person_id, contact_id, account_id, case_id, order_id, agent_id, asked_at, expires_at)
  values (asked.id, of_person, of_contact, of_account, of_case, of_order, by_agent, now(), now() + asked.delay_hours * interval '1 hour' + asked.valid_days * interval '1 day')
  on conflict do nothing returning id into made;
  if made is not null then
    perform relata.enqueue('survey.send', json_build_object('responseId', made), now() + asked.delay_hours * interval '1 hour');
  end if;
end $$;
${executableBy(['relata.ask_survey'], [])}

create or replace function relata.survey_case_resolved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.ask_survey('CASE_RESOLVED', (select c.person_id from contact c where c.id = new.contact_id), new.contact_id, new.account_id, new.id, null, new.assignee_id);
  return null;
end $$;
create or replace trigger survey_case_resolved after update of status on "case" for each row
  when (old.status <> new.status and new.status = 'RESOLVED' and not (${isImport})) execute function relata.survey_case_resolved();

create or replace function relata.survey_order_delivered() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.ask_survey('ORDER_DELIVERED', (select c.person_id from contact c where c.id = new.contact_id), new.contact_id, new.account_id, null, new.id, new.owner_id);
  return null;
end $$;
create or replace trigger survey_order_delivered after update of status on "order" for each row
  when (old.status <> new.status and new.status = 'DELIVERED' and not (${isImport})) execute function relata.survey_order_delivered();

create or replace function relata.token_hash(token text) returns text language sql immutable parallel safe as $$
  select encode(sha256(convert_to(token, 'UTF8')), 'hex')
$$;

-- What a link asks, for whoever has it; null: it is not ours.
create or replace function relata.survey_question(token text) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('kind', s.kind, 'question', s.question, 'questions', s.questions, 'expiresAt', r.expires_at,
    'state', case when r.answered_at is not null then 'ANSWERED' when r.expires_at <= now() then 'EXPIRED' else 'WAITING' end)
  from survey_response r join survey s on s.id = r.survey_id where r.token_hash = relata.token_hash(token)
$$;

-- One answer: by the token of the link, or by the person who is asked and signed in. Answers the id.
create or replace function relata.answer_survey(token text, response uuid, given int, said text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare found_one record; low int; high int;
begin
  select r.id, r.answered_at, r.expires_at, s.kind into found_one from survey_response r join survey s on s.id = r.survey_id
    where case when token is not null then r.token_hash = relata.token_hash(token) else r.id = response and r.person_id = relata.person_id() end for update of r;
  if not found then raise exception 'There is no such survey; take the link from our mail.' using errcode = 'RL001'; end if;
  if found_one.answered_at is not null then raise exception 'This survey was answered already; thank you.' using errcode = 'RL001'; end if;
  if found_one.expires_at <= now() then raise exception 'This survey could be answered until %; thank you all the same.', found_one.expires_at::date using errcode = 'RL001'; end if;
  low := case found_one.kind when 'NPS' then 0 else 1 end;
  high := case found_one.kind when 'CSAT' then 5 when 'CES' then 7 when 'NPS' then 10 else 0 end;
  if given not between low and high then raise exception 'The answer is a number from % to %.', low, high using errcode = 'RL001'; end if;
  update survey_response set score = given, comment = said, answered_at = now(), way = case when token is not null then 'LINK' else 'PORTAL' end,
    updated_at = now(), version = version + 1 where id = found_one.id;
  return found_one.id;
end $$;
${alsoForGuests(['relata.survey_question', 'relata.answer_survey'])}
`,
);
