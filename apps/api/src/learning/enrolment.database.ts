import { databaseCode } from '../core/index.js';

/** Days before a certificate expires from which on it can be renewed by passing again. */
export const RENEWABLE_DAYS = 90;

/** Who may take what, how far they have come, and what passing leads to; with the rights of the system, whoever it is. */
databaseCode(
  'enrolments',
  `
-- Ids of the people of the caller's partner, and of the courses for an audience: what scopes compare with.
create or replace function relata.member_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct person_id), '{}') from partner_member where partner_id = relata.partner_id()
$$;
create or replace function relata.partner_course_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(id), '{}') from course where 'PARTNER' = any (audiences)
$$;

-- By whatever way somebody is enrolled: the course is open, and for somebody like them.
create or replace function relata.check_enrolment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare found_course course;
begin
  select * into found_course from course where id = new.course_id;
  if found_course.status <> 'PUBLISHED' then raise exception 'This course is not open.' using errcode = 'RL001'; end if;
  if not (('PARTNER' = any (found_course.audiences) and exists (select from partner_member m where m.person_id = new.person_id and m.active))
    or ('EMPLOYEE' = any (found_course.audiences) and exists (select from employee e where e.person_id = new.person_id and (e.left_on is null or e.left_on >= current_date)))
    or ('CUSTOMER' = any (found_course.audiences) and exists (select from contact c where c.person_id = new.person_id and c.portal_role is not null))) then
    raise exception 'This course is for others.' using errcode = 'RL001';
  end if;
  new.course_version_id := found_course.published_version_id;
  return new;
end $$;
create or replace trigger check_enrolment before insert on enrolment for each row execute function relata.check_enrolment();

-- Being taken off, and put on again, says where they stand.
create or replace function relata.withdraw_enrolment() returns trigger language plpgsql as $$
begin
  new.status := case when new.withdrawn_at is not null then 'WITHDRAWN' when new.passed_at is not null then 'PASSED' when new.started_at is not null then 'IN_PROGRESS' else 'ENROLLED' end;
  return new;
end $$;
create or replace trigger withdraw before update of withdrawn_at on enrolment for each row
  when ((old.withdrawn_at is null) <> (new.withdrawn_at is null)) execute function relata.withdraw_enrolment();

-- How many attempts are left, and when the next can begin where it isn't at once. Asked of an enrolment that the caller has seen.
create or replace function relata.attempt_chance(of_enrolment uuid) returns table (attempts_left int, next_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare e record; counted timestamptz[]; holds_until timestamptz;
begin
  select n.id, n.status, n.person_id, n.course_id, n.passed_at, c.attempts_allowed, c.attempt_window_days, c.retry_hours into e
    from enrolment n join course c on c.id = n.course_id where n.id = of_enrolment;
  if not found then return; end if;
  if e.status = 'PASSED' then
    select coalesce(max(coalesce(c.expires_at, 'infinity')), '-infinity') into holds_until from certificate c
      where c.person_id = e.person_id and c.course_id = e.course_id and c.revoked_at is null;
    if holds_until > now() + interval '${RENEWABLE_DAYS} days' then
      return query select 0, case when holds_until < 'infinity' then holds_until - interval '${RENEWABLE_DAYS} days' end;
      return;
    end if;
  end if;
  counted := array(select a.started_at from quiz_attempt a where a.enrolment_id = e.id and a.status <> 'PASSED' and a.started_at > coalesce(e.passed_at, '-infinity')
    and (e.attempt_window_days is null or a.started_at > now() - e.attempt_window_days * interval '1 day') order by 1 desc);
  -- Null is as many as they like, and no zero.
  attempts_left := case when e.attempts_allowed is not null then greatest(e.attempts_allowed - cardinality(counted), 0) end;
  next_at := (select max(a.submitted_at) + e.retry_hours * interval '1 hour' from quiz_attempt a where a.enrolment_id = e.id and a.status = 'FAILED');
  if attempts_left = 0 then
    next_at := case when e.attempt_window_days is not null then greatest(next_at, counted[e.attempts_allowed] + e.attempt_window_days * interval '1 day') end;
  end if;
  if next_at <= now() then next_at := null; end if;
  return next;
end $$;

-- The caller's own enrolment, held until the transaction ends.
create or replace function relata.own_enrolment(of_enrolment uuid) returns enrolment language plpgsql security definer set search_path = public, pg_temp as $$
declare e enrolment; open_now boolean;
begin
  select * into e from enrolment where id = of_enrolment and person_id = relata.person_id() for update;
  if not found then raise exception 'There is no such enrolment of yours.' using errcode = 'RL001'; end if;
  if e.status = 'WITHDRAWN' then raise exception 'You were taken off this course; enrol again.' using errcode = 'RL001'; end if;
  select c.status = 'PUBLISHED' into open_now from course c where c.id = e.course_id;
  if not open_now then raise exception 'This course is not open.' using errcode = 'RL001'; end if;
  return e;
end $$;

create or replace function relata.pass_course(of_enrolment uuid, of_version uuid, of_attempt uuid, at timestamptz, reached numeric) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update enrolment set status = 'PASSED', started_at = coalesce(started_at, at), passed_at = at, score = reached, version = version + 1, updated_at = now() where id = of_enrolment;
  insert into certificate (number, code, person_id, course_id, course_version_id, attempt_id, title, issued_at, expires_at)
  select 'C-' || nextval('relata.certificate_number'), relata.certificate_code(), e.person_id, e.course_id, of_version, of_attempt, c.title, at,
    at + c.validity_months * interval '1 month'
  from enrolment e join course c on c.id = e.course_id where e.id = of_enrolment;
end $$;

-- A lesson is read. Where there is no quiz, the last one passes the course, and any of them renews it.
create or replace function relata.complete_lesson(of_enrolment uuid, of_lesson uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare e enrolment := relata.own_enrolment(of_enrolment); chance record;
begin
  if not exists (select from lesson l where l.id = of_lesson and l.course_version_id = e.course_version_id) then
    raise exception 'This lesson is no longer a part of the course; load it again.' using errcode = 'RL001';
  end if;
  insert into lesson_progress (enrolment_id, lesson_id, course_version_id, done_at) values (e.id, of_lesson, e.course_version_id, now())
  on conflict (enrolment_id, lesson_id) do update set done_at = excluded.done_at, version = lesson_progress.version + 1, updated_at = now();
  if e.status = 'ENROLLED' then
    update enrolment set status = 'IN_PROGRESS', started_at = now(), version = version + 1, updated_at = now() where id = e.id;
  end if;
  select * into chance from relata.attempt_chance(e.id);
  if relata.quiz_size(e.course_version_id) = 0 and chance.attempts_left is distinct from 0 and not exists (select from lesson l where l.course_version_id = e.course_version_id
      and not exists (select from lesson_progress p where p.enrolment_id = e.id and p.lesson_id = l.id)) then
    perform relata.pass_course(e.id, e.course_version_id, null, now(), null);
  end if;
end $$;
`,
);
