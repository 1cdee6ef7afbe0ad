import { databaseCode, executableBy } from '../core/index.js';

/**
 * How a quiz goes. Who takes it reads neither the questions it draws from nor what is right: their attempt has a copy, with the
 * choices mixed, and these functions compare. Each holds what it changes, so that of two at once the second sees the first.
 */
databaseCode(
  'quizzes',
  `
-- All right choices and no others, or nothing.
create or replace function relata.answer_points(correct text[], chosen text[], worth int) returns int language sql immutable parallel safe as $$
  select case when chosen <> '{}' and chosen <@ correct and correct <@ chosen then worth else 0 end
$$;
-- Percent, rounded down, so that whoever is said to have 80 has 80.
create or replace function relata.quiz_score(points int, max_points int) returns numeric language sql immutable parallel safe as $$
  select case when max_points > 0 then trunc(points * 100.0 / max_points, 2) else 0 end
$$;

create or replace function relata.grade_attempt(of_attempt uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a quiz_attempt; mark int; reached int; percent numeric; at timestamptz; graded jsonb; passes boolean;
begin
  select * into a from quiz_attempt where id = of_attempt and status = 'IN_PROGRESS' for update;
  if not found then return; end if;
  select pass_mark into mark from course_version where id = a.course_version_id;
  select coalesce(sum(p.points), 0), coalesce(jsonb_object_agg(p.id, p.points), '{}') into reached, graded from (
    select aq.id, relata.answer_points(array(select c.id::text from quiz_choice c where c.question_id = q.id and c.correct),
      array(select aq.choice_ids[ascii(letter) - 64] from unnest(aq.answer) letter), q.points) as points
    from attempt_question aq join quiz_question q on q.id = aq.question_id where aq.attempt_id = a.id) p;
  percent := relata.quiz_score(reached, a.max_points);
  passes := percent >= mark;
  at := least(now(), a.ends_at);
  update quiz_attempt set status = case when passes then 'PASSED' else 'FAILED' end, submitted_at = at, points = reached, score = percent,
    version = version + 1, updated_at = now() where id = a.id;
  if passes then
    update attempt_question aq set points = (graded ->> aq.id::text)::int, explanation = q.explanation, version = aq.version + 1, updated_at = now()
      from quiz_question q where q.id = aq.question_id and aq.attempt_id = a.id;
    perform relata.pass_course(a.enrolment_id, a.course_version_id, a.id, at, percent);
  else
    update enrolment e set score = percent, version = version + 1, updated_at = now(),
      status = case when (select chance.attempts_left from relata.attempt_chance(e.id) chance) = 0 then 'FAILED' else 'IN_PROGRESS' end
      where e.id = a.enrolment_id and e.status <> 'WITHDRAWN';
  end if;
end $$;
${executableBy(['relata.grade_attempt', 'relata.pass_course', 'relata.own_enrolment'], [])}

-- The attempt that is open, else a new one with questions drawn and choices mixed.
create or replace function relata.begin_attempt(of_enrolment uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare e enrolment := relata.own_enrolment(of_enrolment); v course_version; chance record; made uuid;
begin
  perform relata.grade_attempt(a.id) from quiz_attempt a where a.enrolment_id = e.id and a.status = 'IN_PROGRESS' and a.ends_at <= now();
  select a.id into made from quiz_attempt a where a.enrolment_id = e.id and a.status = 'IN_PROGRESS';
  if found then return made; end if;
  select * into v from course_version where id = e.course_version_id;
  if relata.quiz_size(v.id) = 0 then raise exception 'This course has no quiz; reading its lessons passes it.' using errcode = 'RL001'; end if;
  select * into chance from relata.attempt_chance(e.id);
  if chance.next_at is not null then
    raise exception 'The next attempt can begin at % UTC.', to_char(chance.next_at at time zone 'utc', 'YYYY-MM-DD HH24:MI') using errcode = 'RL001';
  end if;
  if chance.attempts_left = 0 then raise exception 'No attempt is left; ask who runs the course.' using errcode = 'RL001'; end if;
  insert into quiz_attempt (enrolment_id, person_id, course_version_id, number, status, started_at, ends_at, max_points)
    values (e.id, e.person_id, v.id, (select count(*) + 1 from quiz_attempt a where a.enrolment_id = e.id), 'IN_PROGRESS', now(),
      now() + v.time_limit_minutes * interval '1 minute', 0) returning id into made;
  insert into attempt_question (attempt_id, position, question_id, kind, text, choices, choice_ids)
  select made, row_number() over (), drawn.id, drawn.kind, drawn.text, mixed.texts, mixed.ids
  from (select q.* from quiz_question q where q.course_version_id = v.id order by random() limit v.questions_drawn) drawn
    cross join lateral (select array_agg(c.text order by c.place) as texts, array_agg(c.id::text order by c.place) as ids
      from (select c.id, c.text, case when drawn.kind = 'TRUE_FALSE' then c.position else random() end as place from quiz_choice c where c.question_id = drawn.id) c) mixed;
  update quiz_attempt set max_points = (select sum(q.points) from attempt_question aq join quiz_question q on q.id = aq.question_id where aq.attempt_id = made) where id = made;
  update enrolment set status = 'IN_PROGRESS', started_at = coalesce(started_at, now()), version = version + 1, updated_at = now() where id = e.id;
  return made;
end $$;

-- Each answer is kept as it is given, until the attempt is submitted or its time is over.
create or replace function relata.answer_question(of_question uuid, letters text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare aq attempt_question; a quiz_attempt;
begin
  select * into aq from attempt_question where id = of_question;
  select * into a from quiz_attempt where id = aq.attempt_id and person_id = relata.person_id() for update;
  if not found then raise exception 'There is no such question of yours.' using errcode = 'RL001'; end if;
  if a.status <> 'IN_PROGRESS' then raise exception 'This attempt was submitted; its answers stay.' using errcode = 'RL001'; end if;
  if a.ends_at <= now() then raise exception 'The time is over; what you had answered counts.' using errcode = 'RL001'; end if;
  letters := array(select distinct letter from unnest(letters) letter order by 1);
  if exists (select from unnest(letters) letter where letter !~ '^[A-Z]$' or ascii(letter) - 64 > cardinality(aq.choices)) then
    raise exception 'Answer with the letters of the choices: A is the first.' using errcode = 'RL001';
  end if;
  if aq.kind <> 'MULTIPLE' and cardinality(letters) > 1 then raise exception 'One choice is right; answer with one.' using errcode = 'RL001'; end if;
  update attempt_question set answer = letters, answered_at = now(), version = version + 1, updated_at = now() where id = aq.id;
end $$;

-- Once, however often it is sent.
create or replace function relata.submit_attempt(of_attempt uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare of_enrolment uuid := (select enrolment_id from quiz_attempt where id = of_attempt and person_id = relata.person_id());
begin
  if of_enrolment is null then raise exception 'There is no such attempt of yours.' using errcode = 'RL001'; end if;
  -- The enrolment first, as whoever begins an attempt does.
  perform from enrolment where id = of_enrolment for update;
  perform relata.grade_attempt(of_attempt);
end $$;
`,
);
