import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { AttemptQuestion } from './attempt-question.entity.js';
import { Certificate } from './certificate.entity.js';
import { Course } from './course.entity.js';
import { CourseVersion } from './course-version.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { Lesson } from './lesson.entity.js';
import { LessonProgress } from './lesson-progress.entity.js';
import { QuizAttempt } from './quiz-attempt.entity.js';
import { QuizChoice } from './quiz-choice.entity.js';
import { QuizQuestion } from './quiz-question.entity.js';

personal(Enrolment, { subject: ['person'], others: { assignedBy: AT_WORK }, erase: {}, kept: KEPT.RECORD });
personal(LessonProgress, { subject: ['enrolment'], erase: {}, kept: KEPT.RECORD });
personal(QuizAttempt, { subject: ['person'], others: {}, erase: {}, kept: KEPT.RECORD });
// What they answered is theirs alone; the score stays with the attempt.
personal(AttemptQuestion, { subject: ['attempt'], erase: 'delete' });
personal(Certificate, { subject: ['person'], others: { revokedBy: AT_WORK }, erase: {}, kept: KEPT.RECORD });
for (const [target, reason] of [
  [Course, 'what we teach'],
  [CourseVersion, 'what we teach; its author is at work'],
  [Lesson, 'what we teach'],
  [QuizQuestion, 'what we ask'],
  [QuizChoice, 'what we ask'],
] as const)
  notPersonal(target, reason);
