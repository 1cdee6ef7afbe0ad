import type { Seat } from '../table.js';
import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

/** How far a course or somebody has come decides too: what is published, passed or over says no by its own rule. */
const STATE: Partial<Change> = { rules: ['WRONG_STATE', 'REQUIRED'] };
/** Whose learning a label is: the course that they take. */
export const COURSE_OF: Record<string, string> = {
  member: 'customer',
  admin: 'customer',
  seller: 'partner',
  technician: 'partner',
  rival: 'partner',
  rep: 'employee',
  team: 'employee',
  foreign: 'employee',
};
const courseFor = ({ who }: Seat): string => (who.startsWith('CUSTOMER') ? 'customer' : who.startsWith('PARTNER') ? 'partner' : 'employee');
/** Somebody whom they may give a course to. */
const personFor = ({ who }: Seat): string =>
  ({ SALES_MANAGER: 'mate', SUPPORT_MANAGER: 'SUPPORT_MANAGER', HR: 'stranger' })[who as string] ?? 'technician';

export const LEARNING_CHANGES: Record<string, Change> = {
  courseCreate: make('Course', () => ({ title: 'x', language: 'en', audiences: ['PARTNER'] })),
  courseUpdate: change('Course', 'update', { summary: 'x' }),
  courseDraft: change('Course', 'update', { passMark: 70 }, STATE),
  courseDiscard: change('Course', 'update', {}, STATE),
  coursePublish: change('Course', 'publish', {}, STATE),
  courseArchive: change('Course', 'publish', {}, STATE),
  courseAssign: {
    of: 'Course',
    action: 'assign',
    input: (label, find, seat) => ({ id: find('Course', label), personIds: [find('Person', personFor(seat))] }),
    names: (_label, seat) => [['Person', personFor(seat)]],
    ...STATE,
  },
  enrolmentCreate: {
    of: 'Enrolment',
    action: 'create',
    labels: ['new'],
    input: (_label, find, seat) => ({ courseId: find('Course', courseFor(seat)) }),
    names: (_label, seat) => [['Course', courseFor(seat)]],
    ...STATE,
  },
  enrolmentWithdraw: change('Enrolment', 'update', {}, STATE),
  lessonComplete: {
    of: 'Enrolment',
    action: 'learn',
    input: (label, find) => ({ id: find('Enrolment', label), lessonId: find('Lesson', COURSE_OF[label] ?? 'partner') }),
    ...STATE,
  },
  quizAttemptBegin: change('Enrolment', 'learn', {}, STATE),
  attemptQuestionAnswer: change('AttemptQuestion', 'answer', { answer: ['A'] }, STATE),
  quizAttemptSubmit: change('QuizAttempt', 'answer', {}, STATE),
  certificateRevoke: change('Certificate', 'update', { reason: 'x' }, STATE),
};
