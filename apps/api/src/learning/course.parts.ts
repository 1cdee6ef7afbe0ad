import { assignAll, newId, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import type { LessonInput, QuizQuestionInput } from './course.inputs.js';
import { checkQuestion } from './course.rules.js';
import type { CourseVersion } from './course-version.entity.js';
import { Lesson } from './lesson.entity.js';
import { QuizChoice } from './quiz-choice.entity.js';
import { QuizQuestion } from './quiz-question.entity.js';

/** What hangs on a version. A list in the input takes the place of what is there; an omitted one leaves it. */

export async function setLessons(tx: Tx, courseVersion: CourseVersion, inputs: LessonInput[] | null | undefined): Promise<void> {
  if (inputs == null) return;
  if (inputs.length > 50) throw new Refused(UserErrorCode.INVALID, 'A course has at most 50 lessons.', 'lessons');
  const drafts = inputs.map((input, at) => ({
    entity: Object.assign(new Lesson(), { courseVersion, position: at + 1 }),
    input,
    path: ['lessons', String(at)],
  }));
  await assignAll(tx, drafts);
  await clear(tx, 'lesson', courseVersion);
  for (const { entity } of drafts) tx.em.persist(entity);
}

export async function setQuestions(tx: Tx, courseVersion: CourseVersion, inputs: QuizQuestionInput[] | null | undefined): Promise<void> {
  if (inputs == null) return;
  if (inputs.length > 200) throw new Refused(UserErrorCode.INVALID, 'A course has at most 200 questions.', 'questions');
  const drafts = inputs.flatMap((input, at) => {
    checkQuestion(input, at);
    const question = Object.assign(new QuizQuestion(), { id: newId('qzq'), courseVersion, position: at + 1 });
    const path = ['questions', String(at)];
    const choices = input.choices.map((choice, place) => ({
      entity: Object.assign(new QuizChoice(), { question, position: place + 1 }),
      input: choice,
      path: [...path, 'choices', String(place)],
    }));
    return [{ entity: question, input, path }, ...choices];
  });
  await assignAll(tx, drafts);
  await clear(tx, 'quiz_question', courseVersion);
  for (const { entity } of drafts) tx.em.persist(entity);
}

/** The old ones go first: their places are taken anew. */
async function clear(tx: Tx, table: 'lesson' | 'quiz_question', version: CourseVersion): Promise<void> {
  await tx.em.flush();
  await tx.sql(`delete from ${table} where course_version_id = $1`, [uuidOf('crv', version.id)]);
}

/** Lessons and questions of one version, for the next one to begin with. */
export async function copyContent(tx: Tx, from: CourseVersion, to: CourseVersion): Promise<void> {
  const ids = [uuidOf('crv', from.id), uuidOf('crv', to.id)];
  await tx.sql(
    `insert into lesson (course_version_id, position, title, body, minutes)
     select $2::uuid, position, title, body, minutes from lesson where course_version_id = $1::uuid`,
    ids,
  );
  await tx.sql(
    `insert into quiz_question (course_version_id, position, kind, text, explanation, points)
     select $2::uuid, position, kind, text, explanation, points from quiz_question where course_version_id = $1::uuid`,
    ids,
  );
  await tx.sql(
    `insert into quiz_choice (question_id, position, text, correct)
     select made.id, c.position, c.text, c.correct from quiz_choice c join quiz_question was on was.id = c.question_id and was.course_version_id = $1::uuid
       join quiz_question made on made.course_version_id = $2::uuid and made.position = was.position`,
    ids,
  );
}
