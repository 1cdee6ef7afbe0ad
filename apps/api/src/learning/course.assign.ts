import { findAll, load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Course } from './course.entity.js';
import type { CourseAssignInput } from './course.inputs.js';

/**
 * Gives a course to people, who are told by mail. That they are the caller's to give it to is the policy of enrolments, that the
 * course is for somebody like them a trigger: all of them, or nobody.
 */
export async function assignCourse(tx: Tx, input: CourseAssignInput): Promise<Course> {
  const course = await load(tx, Course, input, 'assign');
  const { personIds, dueOn = null } = input;
  if (personIds.length === 0 || personIds.length > 200) throw new Refused(UserErrorCode.INVALID, 'Name 1 to 200 people.', 'personIds');
  if (dueOn && dueOn < new Date().toISOString().slice(0, 10))
    throw new Refused(UserErrorCode.INVALID, 'The day by which it is due is over.', 'dueOn');
  const people = await findAll(tx, Person, personIds);
  const unknown = personIds.findIndex((id) => !people.has(id));
  if (unknown >= 0) throw new Refused(UserErrorCode.NOT_FOUND, 'There is no such person.', ['personIds', String(unknown)]);
  await tx.sql(
    `with given as (
       insert into enrolment (person_id, course_id, assigned_by_id, enrolled_at, due_on)
       select distinct person, $1::uuid, relata.person_id(), now(), $3::date from unnest($2::uuid[]) person
       on conflict (person_id, course_id) do update set assigned_by_id = excluded.assigned_by_id, due_on = excluded.due_on, withdrawn_at = null,
         version = enrolment.version + 1, updated_at = now()
       returning id)
     select relata.enqueue('enrolment.assigned', json_build_object('enrolmentId', id)) from given`,
    [uuidOf('crs', course.id), [...people.keys()].map((id) => uuidOf('per', id)), dueOn],
  );
  return course;
}
