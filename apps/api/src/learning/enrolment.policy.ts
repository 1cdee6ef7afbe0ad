import { CUSTOMERS, each, PARTNERS, policy, type Role, TEAM, withParent } from '../core/index.js';
import { AttemptQuestion } from './attempt-question.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { LessonProgress } from './lesson-progress.entity.js';
import { QuizAttempt } from './quiz-attempt.entity.js';

/** policy.md, row «Course, certificate». How far somebody has come is written by functions of the database alone. */
export const OWN_AND_OTHERS = {
  own: '{row}.person_id = (select relata.person_id())',
  // What a partner's people learn as such; nothing of what one of them learns as an employee or customer.
  partner: '({row}.person_id = any ((select relata.member_ids())::uuid[]) and {row}.course_id = any ((select relata.partner_course_ids())::uuid[]))',
  partners: '{row}.person_id in (select m.person_id from partner_member m)',
  team: `{row}.person_id in (select e.person_id from employee e where e.id = any (${TEAM}))`,
};

export const TAKERS: Role[] = [...CUSTOMERS, ...PARTNERS, 'EMPLOYEE'];
/** Whose learning each sees who sees more than their own. */
export const OTHERS = {
  PARTNER_ADMIN: 'partner',
  SALES_MANAGER: 'team',
  SUPPORT_MANAGER: 'team',
  CHANNEL_MANAGER: 'partners',
  HR: 'all',
  ADMIN: 'all',
};

/** Who looks at a partner's people as a whole. */
export const TEAMS = { PARTNER_ADMIN: 'partner', CHANNEL_MANAGER: 'partners', ADMIN: 'all' };

const progressOfIts = ['status', 'courseVersion', 'startedAt', 'passedAt', 'withdrawnAt', 'score', 'remindedDays'];
const assigning = ['assignedBy', 'dueOn', 'withdrawnAt'];

policy(Enrolment, {
  domain: 'learning',
  scopes: OWN_AND_OTHERS,
  read: { ...each(TAKERS, 'own'), ...OTHERS },
  write: { ...each(TAKERS, 'own'), ...OTHERS },
  writable: {
    ...Object.fromEntries(TAKERS.map((role) => [role, ['withdrawnAt']])),
    ...Object.fromEntries(Object.keys(OTHERS).map((role) => [role, assigning])),
  },
  notMadeWith: Object.fromEntries([...TAKERS, ...Object.keys(OTHERS)].map((role) => [role, progressOfIts])),
  actions: { learn: each(TAKERS, 'own'), team: TEAMS },
  root: {
    enrolment: 'read',
    enrolments: 'read',
    myEnrolments: 'read',
    teamLearning: 'team',
    enrolmentCreate: 'create',
    enrolmentWithdraw: 'update',
    lessonComplete: 'learn',
    quizAttemptBegin: 'learn',
  },
});

policy(LessonProgress, { ...withParent(Enrolment, 'enrolment'), create: {}, write: {}, delete: {} });

/** What somebody answered is theirs, and for who runs the courses; their manager and administrator see how it ended. */
policy(QuizAttempt, {
  domain: 'learning',
  scopes: { own: OWN_AND_OTHERS.own, partners: OWN_AND_OTHERS.partners },
  read: { ...each(TAKERS, 'own'), CHANNEL_MANAGER: 'partners', HR: 'all', ADMIN: 'all' },
  actions: { answer: each(TAKERS, 'own') },
  root: { quizAttempt: 'read', quizAttemptSubmit: 'answer' },
});

policy(AttemptQuestion, {
  ...withParent(QuizAttempt, 'attempt', {
    scopes: { own: 'exists (select 1 from quiz_attempt a where a.id = {row}.attempt_id and a.person_id = (select relata.person_id()))' },
  }),
  create: {},
  write: {},
  delete: {},
  actions: { answer: each(TAKERS, 'own') },
  root: { attemptQuestionAnswer: 'answer' },
});
