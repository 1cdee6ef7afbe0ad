import { Base, computed, dateTime, entity, int, type Many, many, oneOf, ref, text, texts } from '../core/index.js';
import { COURSE_AUDIENCES, CourseStatus } from './course.states.js';
import { CourseVersion } from './course-version.entity.js';
import { Enrolment } from './enrolment.entity.js';

const oneOfThese = (column: string, values: readonly string[]): string =>
  `${column} <@ array[${values.map((value) => `'${value}'`).join(', ')}]::text[]`;

@entity({
  prefix: 'crs',
  describe: 'A course, in one language. What it teaches and asks stands in its versions.',
  orderBy: [{ field: 'title', direction: 'ASC' }],
  indexes: ['title, id', 'status, title, id', 'created_at, id', 'published_version_id'],
  checks: {
    language_code: "language ~ '^[a-z]{2}$'",
    audiences_known: oneOfThese('audiences', COURSE_AUDIENCES),
    roles_known: oneOfThese('required_roles', ['ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER']),
    types_known: oneOfThese('required_types', ['RESELLER', 'VAR', 'DISTRIBUTOR', 'REFERRAL', 'INTEGRATOR', 'MSP']),
    published_whole: "status = 'DRAFT' or (published_version_id is not null and published_at is not null and audiences <> '{}')",
  },
})
export class Course extends Base {
  @text({ describe: 'Title.', sort: true, max: 120 })
  title!: string;

  @text({ describe: 'What it teaches, in one or two sentences.', nullable: true, max: 500 })
  summary?: string | null;

  @text({ describe: 'Language, ISO 639-1: `en`.', max: 2 })
  language!: string;

  @texts({ describe: 'For whom it is: any of `PARTNER`, `EMPLOYEE`, `CUSTOMER`.' })
  audiences: string[] = [];

  @oneOf(CourseStatus, { describe: 'How far it has come.', initial: 'DRAFT' })
  status: CourseStatus = 'DRAFT';

  @int({ describe: 'Minutes that it takes, quiz and all.', initial: 30, min: 1, max: 6000 })
  minutes: number = 30;

  @texts({
    describe:
      'Roles of partners’ members who have to take it: any of `ADMIN`, `SELLER`, `TECHNICIAN`, `MARKETER`. None: all roles, where types are named.',
  })
  requiredRoles: string[] = [];

  @texts({ describe: 'Types of partners whose members have to take it, such as `RESELLER`. None: all types, where roles are named.' })
  requiredTypes: string[] = [];

  @int({ describe: 'Months for which its certificate is valid; null: for good.', nullable: true, min: 1, max: 120 })
  validityMonths?: number | null;

  @int({ describe: 'How often its quiz can be tried before it is passed; null: without end.', nullable: true, min: 1, max: 50 })
  attemptsAllowed?: number | null;

  @int({ describe: 'Days in which that many attempts are allowed, counted back from now; null: ever.', nullable: true, min: 1, max: 365 })
  attemptWindowDays?: number | null;

  @int({ describe: 'Hours to wait after an attempt that was not passed.', initial: 0, min: 0, max: 720 })
  retryHours: number = 0;

  @ref(() => CourseVersion, { describe: 'The version that is published.', nullable: true, deferred: true })
  publishedVersion?: CourseVersion | null;

  @dateTime({ describe: 'When its present version was published.', nullable: true })
  publishedAt?: Date | null;

  @computed('boolean', {
    describe: 'Whether the viewer has to take it, as the member of a partner that they are.',
    sql: (row) => `relata.is_required(${row}.audiences, ${row}.required_roles, ${row}.required_types)`,
  })
  required?: boolean;

  @many(() => CourseVersion, 'course', { describe: 'Its versions, the newest first.' })
  versions?: Many<CourseVersion>;

  @many(() => Enrolment, 'course', { describe: 'Who takes it, as far as the viewer may see.' })
  enrolments?: Many<Enrolment>;
}
