import { databaseCode, isImport } from '../core/index.js';

/**
 * What was published stays, so that an attempt and a certificate say on what they were; and those who are at a course go on with
 * its newest version, without reading again what they have read.
 */
databaseCode(
  'courses',
  `
create or replace function relata.keep_course_version() returns trigger language plpgsql as $$
begin
  if old.course_id <> new.course_id or old.number <> new.number then
    raise exception 'Of which course a version is stays.' using errcode = 'RL001';
  end if;
  if old.status <> 'DRAFT' and (old.pass_mark, old.questions_drawn, old.time_limit_minutes) is distinct from (new.pass_mark, new.questions_drawn, new.time_limit_minutes) then
    raise exception 'This version was published and stays as it is; begin the next one.' using errcode = 'RL001';
  end if;
  if old.status <> new.status and not (old.status, new.status) in (('DRAFT', 'PUBLISHED'), ('PUBLISHED', 'ARCHIVED')) then
    raise exception 'A version that is % does not become %.', old.status, new.status using errcode = 'RL001';
  end if;
  return new;
end $$;
create or replace trigger keep before update on course_version for each row execute function relata.keep_course_version();

-- After the policy has had its say. A version that is gone takes what hangs on it along; an import brings what was published elsewhere.
create or replace function relata.keep_course_content() returns trigger language plpgsql as $$
declare of_version uuid; found_status text;
begin
  if tg_table_name = 'quiz_choice' then
    select q.course_version_id into of_version from quiz_question q where q.id = case when tg_op = 'DELETE' then old.question_id else new.question_id end;
  else
    of_version := case when tg_op = 'DELETE' then old.course_version_id else new.course_version_id end;
  end if;
  select v.status into found_status from course_version v where v.id = of_version;
  if found_status <> 'DRAFT' then
    raise exception 'This version was published and stays as it is; begin the next one.' using errcode = 'RL001';
  end if;
  return null;
end $$;
create or replace trigger keep after insert or update or delete on lesson for each row when (not (${isImport})) execute function relata.keep_course_content();
create or replace trigger keep after insert or update or delete on quiz_question for each row when (not (${isImport})) execute function relata.keep_course_content();
create or replace trigger keep after insert or update or delete on quiz_choice for each row when (not (${isImport})) execute function relata.keep_course_content();

-- How many questions an attempt asks. Who takes a course doesn't read its questions.
create or replace function relata.quiz_size(of_version uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select least(v.questions_drawn, (select count(*)::int from quiz_question q where q.course_version_id = v.id)) from course_version v where v.id = of_version
$$;

create or replace function relata.is_required_of(role text, type text, audiences text[], roles text[], types text[]) returns boolean language sql immutable parallel safe as $$
  select 'PARTNER' = any (audiences) and (roles <> '{}' or types <> '{}') and (roles = '{}' or role = any (roles)) and (types = '{}' or type = any (types))
$$;
-- Whether the caller has to take a course, as the member of a partner that they are.
create or replace function relata.is_required(audiences text[], roles text[], types text[]) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from partner_member m join partner p on p.id = m.partner_id
    where m.person_id = relata.person_id() and m.partner_id = relata.partner_id() and m.active and relata.is_required_of(m.role, p.type, audiences, roles, types))
$$;

create or replace function relata.course_moves_on() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update enrolment set course_version_id = new.published_version_id, version = version + 1, updated_at = now() where course_id = new.id;
  insert into lesson_progress (enrolment_id, lesson_id, course_version_id, done_at)
  select p.enrolment_id, now_is.id, now_is.course_version_id, max(p.done_at)
  from enrolment e join lesson_progress p on p.enrolment_id = e.id join lesson was on was.id = p.lesson_id
    join lesson now_is on now_is.course_version_id = new.published_version_id and (now_is.title, now_is.body) = (was.title, was.body)
  where e.course_id = new.id group by 1, 2, 3
  on conflict do nothing;
  return null;
end $$;
create or replace trigger move_on after update of published_version_id on course for each row
  when (old.published_version_id is distinct from new.published_version_id) execute function relata.course_moves_on();
`,
);
