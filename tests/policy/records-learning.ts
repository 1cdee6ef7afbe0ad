import { uuidOf } from '../../apps/api/src/core/ids.js';
import type { Course, CourseVersion, Enrolment, Lesson, QuizAttempt, QuizQuestion } from '../../apps/api/src/learning/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company, Core, Make } from './company.js';
import { COURSE_OF } from './table/changes-learning.js';

const AUDIENCES: Record<string, string[]> = {
  customer: ['CUSTOMER'],
  partner: ['PARTNER'],
  employee: ['EMPLOYEE'],
  draft: ['PARTNER', 'EMPLOYEE', 'CUSTOMER'],
  archived: ['PARTNER'],
};
/** Whose learning a label is, where their person is called otherwise. */
const PEOPLE: Record<string, string> = { member: 'contact member', admin: 'contact admin', rep: 'SALES_REP', team: 'mate', foreign: 'stranger' };

/** row «Course, certificate»: a course for each audience, one that was never published and one that is closed, and who takes them. */
export async function addLearning({ sql }: TestBench, core: Core, make: Make, _ids: Company['ids']): Promise<void> {
  const made: Record<string, { course: Course; version: CourseVersion; lesson: Lesson; question: QuizQuestion; choice: { id: string } }> = {};
  for (const [label, audiences] of Object.entries(AUDIENCES)) {
    const about = { minutes: 20, attemptsAllowed: 5, retryHours: 5, validityMonths: 12, requiredRoles: ['SELLER'], requiredTypes: ['RESELLER'] };
    const course = await make<Course>('Course', label, { title: `Course ${label}`, language: 'en', audiences, ...about });
    const version = await make<CourseVersion>('CourseVersion', label, { course, number: 1, author: core.employees.stranger, passMark: 80 });
    const lesson = await make<Lesson>('Lesson', label, { courseVersion: version, position: 1, title: 'One', body: 'Text.' });
    const question = await make<QuizQuestion>('QuizQuestion', label, { courseVersion: version, position: 1, kind: 'TRUE_FALSE', text: 'Is it?' });
    const choice = await make('QuizChoice', label, { question, position: 1, text: 'Yes', correct: true });
    made[label] = { course, version, lesson, question, choice };
    if (label === 'draft') continue;
    await sql(`update course_version set status = 'PUBLISHED', published_at = now() where id = $1`, [uuidOf('crv', version.id)]);
    await sql(`update course set status = 'PUBLISHED', published_at = now(), published_version_id = $1 where id = $2`, [
      uuidOf('crv', version.id),
      uuidOf('crs', course.id),
    ]);
  }
  await sql(`update course set status = 'ARCHIVED' where id = $1`, [uuidOf('crs', made.archived?.course.id as string)]);
  const now = new Date();
  for (const [label, of] of Object.entries(COURSE_OF)) {
    const { course, version, lesson, question, choice } = made[of] as NonNullable<(typeof made)[string]>;
    const person = core.people[PEOPLE[label] ?? label];
    const withdrawn = label === 'foreign' ? { status: 'WITHDRAWN', withdrawnAt: now } : { status: 'IN_PROGRESS' };
    const enrolment = await make<Enrolment>('Enrolment', label, {
      person,
      course,
      enrolledAt: now,
      assignedBy: core.people.partnerAdmin,
      courseVersion: version,
      ...withdrawn,
    });
    await make('LessonProgress', label, { enrolment, lesson, courseVersion: version, doneAt: now });
    const attempt = await make<QuizAttempt>('QuizAttempt', label, {
      enrolment,
      person,
      courseVersion: version,
      number: 1,
      status: 'FAILED',
      startedAt: now,
      submittedAt: now,
      points: 0,
      maxPoints: 1,
      score: '0',
    });
    const asked = { kind: 'TRUE_FALSE', text: 'Is it?', choices: ['Yes'], answer: [], question, choiceIds: [uuidOf('qzc', choice.id)] };
    await make('AttemptQuestion', label, { attempt, position: 1, ...asked });
    const revoked = label === 'foreign' ? { revokedAt: now, revokedReason: 'x', revokedBy: core.employees.mate } : {};
    const certificate = { number: `C-${label}`, code: 'AAAA-BBBB-CCCC-DDDD', title: course.title, issuedAt: now, expiresAt: new Date('2099-01-01') };
    await make('Certificate', label, { ...certificate, person, course, courseVersion: version, attempt, ...revoked });
  }
}
