/** Courses, quizzes and certificates, for partners and employees alike. What other domains may use of it. */
import './course.policy.js';
import './enrolment.policy.js';
import './certificate.policy.js';
import './course.database.js';
import './enrolment.database.js';
import './quiz.database.js';
import './certificate.database.js';
import './certificate.document.js';
import './learning.jobs.js';
import './personal-data.js';

export { AttemptQuestion } from './attempt-question.entity.js';
export { Certificate, CertificateState, isValid } from './certificate.entity.js';
export { certifiedOf, certifiedPeople, hasCertified, onCertificatesEnded } from './certified.js';
export { Course } from './course.entity.js';
export { CourseStatus, QuestionKind } from './course.states.js';
export { CourseVersion } from './course-version.entity.js';
export { Enrolment, EnrolmentStatus } from './enrolment.entity.js';
export { Lesson } from './lesson.entity.js';
export { LessonProgress } from './lesson-progress.entity.js';
export { QuizAttempt } from './quiz-attempt.entity.js';
export { QuizChoice } from './quiz-choice.entity.js';
export { QuizQuestion } from './quiz-question.entity.js';
