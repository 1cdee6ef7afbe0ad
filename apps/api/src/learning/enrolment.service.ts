import { find, load, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { AttemptQuestion } from './attempt-question.entity.js';
import { Course } from './course.entity.js';
import { Enrolment } from './enrolment.entity.js';
import type {
  AttemptQuestionAnswerInput,
  EnrolmentCreateInput,
  EnrolmentWithdrawInput,
  LessonCompleteInput,
  QuizAttemptBeginInput,
  QuizAttemptSubmitInput,
} from './enrolment.inputs.js';
import { Lesson } from './lesson.entity.js';
import { QuizAttempt } from './quiz-attempt.entity.js';

/** The caller takes a course. Who takes it already goes on where they are. */
export async function enrol(tx: Tx, input: EnrolmentCreateInput): Promise<Enrolment> {
  const course = await find(tx, Course, input.courseId, 'courseId');
  const [made] = await tx.sql<{ id: string }>(
    `insert into enrolment (person_id, course_id, enrolled_at) values (relata.person_id(), $1, now())
     on conflict (person_id, course_id) do update set withdrawn_at = null, version = enrolment.version + 1, updated_at = now() returning id`,
    [uuidOf('crs', course.id)],
  );
  return { id: toTypeId('enr', made?.id as string) } as Enrolment;
}

export async function withdraw(tx: Tx, input: EnrolmentWithdrawInput): Promise<Enrolment> {
  const enrolment = await load(tx, Enrolment, input);
  const { person, assignedBy } = enrolment;
  if (enrolment.status === 'PASSED') throw new Refused(UserErrorCode.WRONG_STATE, 'The course was passed; nothing is left to be taken off.', 'id');
  if (uuidOf('per', person.id) === tx.ctx.principal.personId && assignedBy && assignedBy.id !== person.id)
    throw new Refused(UserErrorCode.WRONG_STATE, 'This course was assigned to you; ask who assigned it.', 'id');
  enrolment.withdrawnAt ??= new Date();
  return enrolment;
}

/** What follows is done by functions of the database, which hold what they change and know what the caller may not (`quiz.database.ts`). */
export async function completeLesson(tx: Tx, input: LessonCompleteInput): Promise<Enrolment> {
  const enrolment = await load(tx, Enrolment, input, 'learn');
  const lesson = await find(tx, Lesson, input.lessonId, 'lessonId');
  await tx.sql('select relata.complete_lesson($1, $2)', [uuidOf('enr', enrolment.id), uuidOf('les', lesson.id)]);
  return enrolment;
}

export async function beginAttempt(tx: Tx, input: QuizAttemptBeginInput): Promise<QuizAttempt> {
  const enrolment = await load(tx, Enrolment, input, 'learn');
  const [made] = await tx.sql<{ id: string }>('select relata.begin_attempt($1) as id', [uuidOf('enr', enrolment.id)]);
  return { id: toTypeId('qza', made?.id as string) } as QuizAttempt;
}

export async function answerQuestion(tx: Tx, input: AttemptQuestionAnswerInput): Promise<AttemptQuestion> {
  const question = await load(tx, AttemptQuestion, input, 'answer');
  await tx.sql('select relata.answer_question($1, $2)', [uuidOf('qaq', question.id), input.answer]);
  return question;
}

export async function submitAttempt(tx: Tx, input: QuizAttemptSubmitInput): Promise<QuizAttempt> {
  const attempt = await load(tx, QuizAttempt, input, 'answer');
  await tx.sql('select relata.submit_attempt($1)', [uuidOf('qza', attempt.id)]);
  return attempt;
}
