import { CUSTOMERS, each, PARTNERS, policy, type Role } from '../core/index.js';
import { Course } from './course.entity.js';
import type { COURSE_AUDIENCES } from './course.states.js';
import { CourseVersion } from './course-version.entity.js';
import { Lesson } from './lesson.entity.js';
import { QuizChoice } from './quiz-choice.entity.js';
import { QuizQuestion } from './quiz-question.entity.js';

/** policy.md, row «Course, certificate»: who writes courses sees all of them, everyone else what was published to them (decision 0040). */
const AUTHORS: Role[] = ['CHANNEL_MANAGER', 'HR', 'ADMIN'];
const all = each(AUTHORS, 'all');

/** Archived courses keep their names for those who took them; what they teach isn't shown any more. */
const published = (audience: (typeof COURSE_AUDIENCES)[number]) => `({row}.status <> 'DRAFT' and '${audience}' = any ({row}.audiences))`;
const scopes = { customer: published('CUSTOMER'), partner: published('PARTNER'), employee: published('EMPLOYEE') };

policy(Course, {
  domain: 'learning',
  scopes,
  read: { ...each(CUSTOMERS, 'customer'), ...each(PARTNERS, 'partner'), EMPLOYEE: 'employee', ...all },
  write: all,
  actions: {
    publish: all,
    /** Whoever assigns it sees it; whom they may assign it to is for enrolments to say. */
    assign: { PARTNER_ADMIN: 'partner', SALES_MANAGER: 'employee', SUPPORT_MANAGER: 'employee', ...all },
  },
  root: {
    course: 'read',
    courses: 'read',
    courseCreate: 'create',
    courseUpdate: 'update',
    courseDraft: 'update',
    courseDiscard: 'update',
    coursePublish: 'publish',
    courseArchive: 'publish',
    courseAssign: 'assign',
  },
});

const TAKERS = { ...each([...CUSTOMERS, ...PARTNERS], 'visible'), EMPLOYEE: 'visible' };

policy(CourseVersion, {
  domain: 'learning',
  scopes: { visible: `({row}.status <> 'DRAFT' and exists (select 1 from course c where c.id = {row}.course_id))` },
  read: { ...TAKERS, ...all },
  write: all,
  delete: all,
});

policy(Lesson, {
  domain: 'learning',
  scopes: { visible: `exists (select 1 from course c where c.published_version_id = {row}.course_version_id and c.status = 'PUBLISHED')` },
  read: { ...TAKERS, ...all },
  write: all,
  delete: all,
});

/** The questions and what is right: for who writes courses alone. Who takes one has a copy without it in their attempt. */
policy(QuizQuestion, { domain: 'learning', read: all, write: all, delete: all });
policy(QuizChoice, { domain: 'learning', read: all, write: all, delete: all });
