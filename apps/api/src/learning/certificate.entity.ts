import { documentUrl } from '../core/documents/documents.js';
import { Base, computed, dateTime, entity, graphEnum, int, ref, text } from '../core/index.js';
import { Employee, Person } from '../directory/index.js';
import { Course } from './course.entity.js';
import { CourseVersion } from './course-version.entity.js';
import { QuizAttempt } from './quiz-attempt.entity.js';

export const CertificateState = graphEnum(
  { VALID: 'VALID', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' },
  'CertificateState',
  'Whether a certificate holds.',
);
export type CertificateState = keyof typeof CertificateState;

/** Whether a certificate holds at a moment, as SQL over its alias. */
export const isValid = (row: string, at = 'now()'): string =>
  `(${row}.issued_at <= ${at} and (${row}.expires_at is null or ${row}.expires_at > ${at}) and (${row}.revoked_at is null or ${row}.revoked_at > ${at}))`;

/** Whether it is the last word: nobody is told that it ends where a later one of the same course holds on. */
export const isLatest = (row: string): string =>
  `not exists (select from certificate later where (later.person_id, later.course_id) = (${row}.person_id, ${row}.course_id)
    and later.issued_at > ${row}.issued_at and later.revoked_at is null)`;

/** Issued by a function of the database when somebody passes (`certificate.database.ts`). */
@entity({
  prefix: 'cer',
  describe: 'That somebody has passed a course, until when it holds, and the number and code by which anyone can check it.',
  orderBy: [{ field: 'issuedAt', direction: 'DESC' }],
  indexes: [
    'person_id, course_id, issued_at, id',
    'person_id, issued_at, id',
    'course_id, issued_at, id',
    'issued_at, id',
    'expires_at, id',
    'created_at, id',
    'course_version_id',
    'attempt_id',
    'revoked_by_id',
  ],
  checks: { revoked_with_reason: '(revoked_at is null) = (revoked_reason is null)' },
})
export class Certificate extends Base {
  @text({ describe: 'Number: `C-100001`.', unique: true, max: 20 })
  number!: string;

  @text({ describe: 'The code that goes with the number, for who checks it.', max: 20, filter: false })
  code!: string;

  @ref(() => Person, { describe: 'Who has passed.' })
  person!: Person;

  @ref(() => Course, { describe: 'The course.' })
  course!: Course;

  @ref(() => CourseVersion, { describe: 'The version of the course.' })
  courseVersion!: CourseVersion;

  @ref(() => QuizAttempt, { describe: 'The attempt that passed it; null: the course has no quiz.', nullable: true })
  attempt?: QuizAttempt | null;

  @text({ describe: 'Title of the course when it was issued.', max: 120 })
  title!: string;

  @dateTime({ describe: 'When it was issued.', sort: true })
  issuedAt!: Date;

  @dateTime({ describe: 'Until when it holds; null: for good.', nullable: true, sort: true })
  expiresAt?: Date | null;

  @dateTime({ describe: 'When it was revoked.', nullable: true })
  revokedAt?: Date | null;

  @text({ describe: 'Why it was revoked.', nullable: true, max: 500 })
  revokedReason?: string | null;

  @ref(() => Employee, { describe: 'Who revoked it.', nullable: true })
  revokedBy?: Employee | null;

  @int({ describe: 'How many days before it expires they were last reminded.', nullable: true, internal: true })
  remindedDays?: number | null;

  @dateTime({ describe: 'When those who build on it were told that it expired.', nullable: true, internal: true })
  expiryToldAt?: Date | null;

  @computed('enum', {
    describe: 'Whether it holds.',
    values: CertificateState,
    sql: (row) => `case when ${row}.revoked_at is not null then 'REVOKED' when ${row}.expires_at <= now() then 'EXPIRED' else 'VALID' end`,
  })
  state?: CertificateState;

  @computed('boolean', { describe: 'No later certificate of the same course took its place.', sql: isLatest })
  latest?: boolean;

  @computed('text', { describe: 'Where it is downloaded, as PDF.', sql: (row) => documentUrl('certificates', row) })
  documentUrl?: string;
}
