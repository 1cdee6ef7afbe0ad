import { Refused, type Tx, UserErrorCode } from '../core/index.js';
import type { Course } from './course.entity.js';
import type { QuizQuestionInput } from './course.inputs.js';
import { COURSE_AUDIENCES } from './course.states.js';
import type { CourseVersion } from './course-version.entity.js';
import { Lesson } from './lesson.entity.js';
import { QuizQuestion } from './quiz-question.entity.js';

const ROLES = ['ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER'];
const TYPES = ['RESELLER', 'VAR', 'DISTRIBUTOR', 'REFERRAL', 'INTEGRATOR', 'MSP'];

/** Whose names it takes, and that what belongs together is there together. */
export function checkAbout(course: Course): void {
  if (!/^[a-z]{2}$/.test(course.language))
    throw new Refused(UserErrorCode.INVALID, 'A language is its two letters of ISO 639-1, such as en.', 'language');
  only(course.audiences, COURSE_AUDIENCES, 'audiences');
  only(course.requiredRoles, ROLES, 'requiredRoles');
  only(course.requiredTypes, TYPES, 'requiredTypes');
  if (course.audiences.length === 0) throw new Refused(UserErrorCode.REQUIRED, 'Say for whom the course is.', 'audiences');
  if (course.attemptWindowDays && !course.attemptsAllowed)
    throw new Refused(UserErrorCode.REQUIRED, 'Say how many attempts are allowed in that time.', 'attemptsAllowed');
}

function only(given: string[], known: readonly string[], field: string): void {
  const other = given.find((value) => !known.includes(value));
  if (other) throw new Refused(UserErrorCode.INVALID, `${other} is none of ${known.join(', ')}.`, field);
}

/** A question that can be answered: with as many right choices as its kind has. */
export function checkQuestion({ kind, choices }: QuizQuestionInput, at: number): void {
  const path = ['questions', String(at), 'choices'];
  const right = choices.filter(({ correct }) => correct).length;
  if (kind === 'TRUE_FALSE' && choices.length !== 2) throw new Refused(UserErrorCode.INVALID, 'This question has two choices.', path);
  if (choices.length < 2 || choices.length > 10) throw new Refused(UserErrorCode.INVALID, 'A question has 2 to 10 choices.', path);
  if (right === 0) throw new Refused(UserErrorCode.REQUIRED, 'Say which choice is right.', path);
  if (kind !== 'MULTIPLE' && right > 1) throw new Refused(UserErrorCode.INVALID, 'One choice is right; for several take MULTIPLE.', path);
}

/** What can be published: there is something to learn, and as many questions as an attempt draws. */
export async function checkContent(tx: Tx, course: Course, draft: CourseVersion): Promise<void> {
  checkAbout(course);
  const [lessons, questions] = [await tx.em.count(Lesson, { courseVersion: draft }), await tx.em.count(QuizQuestion, { courseVersion: draft })];
  if (lessons === 0) throw new Refused(UserErrorCode.REQUIRED, 'A course has at least one lesson; write it with courseDraft.', 'id');
  if (draft.questionsDrawn && draft.questionsDrawn > questions)
    throw new Refused(UserErrorCode.INVALID, `An attempt draws ${draft.questionsDrawn} questions, and there are ${questions}.`, 'id');
}
