import type { Partner, Person } from '../directory/index.js';
import { Certificate, Course, CourseVersion, Enrolment, Lesson, LessonProgress, QuizAttempt, QuizChoice, QuizQuestion } from '../learning/index.js';
import type { Company } from './company.js';
import { COURSES, type DemoCourse } from './course-texts.js';

interface Published {
  course: Course;
  version: CourseVersion;
  lessons: Lesson[];
  /** How many an attempt asks. */
  questions: number;
}

/** How somebody stands: passed so many days ago, or so many lessons read, or assigned and due in so many days. */
type Standing = { passed: number } | { read: number } | { due: number };

/** By course, in their order, and role; of the first partner, then of the second. Nothing: not enrolled. */
const STANDINGS: Partial<Record<string, Standing>>[][] = [
  [
    { SELLER: { passed: 345 }, TECHNICIAN: { read: 1 }, ADMIN: { passed: 120 } },
    { TECHNICIAN: { passed: 400 } },
    { SELLER: { passed: 200 }, MARKETER: { read: 2 } },
    { ADMIN: { passed: 330 }, SELLER: { due: 12 }, MARKETER: { passed: 400 } },
  ],
  [{ SELLER: { passed: 60 } }, { TECHNICIAN: { passed: 680 } }, { SELLER: { read: 1 } }, { ADMIN: { passed: 360 }, SELLER: { passed: 20 } }],
];

/** Four courses, and how the people of two partners stand with them: some certificates end soon, one has ended. */
export function learning(company: Company): void {
  const published = COURSES.map((each, at) => publish(company, each, at));
  let number = 5001;
  for (const [at, byCourse] of STANDINGS.entries()) {
    const partner = company.partners[at] as Partner;
    for (const [nth, byRole] of byCourse.entries())
      for (const [role, standing] of Object.entries(byRole)) {
        const person = company.members.get(partner)?.get(role) as Person;
        if (standing) take(company, published[nth] as Published, person, company.partnerAdmins.get(partner) as Person, standing, `C-${number++}`);
      }
  }
}

function publish(company: Company, { lessons, questions, ...each }: DemoCourse, at: number): Published {
  const { world } = company;
  const publishedAt = world.day(-720 + at);
  const { passMark, questionsDrawn, timeLimitMinutes, ...about } = each;
  const course = world.add(Course, {
    ...about,
    requiredTypes: [],
    language: 'en',
    audiences: ['PARTNER'],
    status: 'PUBLISHED',
    attemptsAllowed: 3,
    attemptWindowDays: 30,
    retryHours: 0,
    publishedAt,
    createdAt: publishedAt,
  });
  const rules = { passMark, questionsDrawn, timeLimitMinutes };
  const author = company.employee('CHANNEL_MANAGER');
  const version = world.add(CourseVersion, { course, number: 1, status: 'PUBLISHED', ...rules, author, publishedAt, createdAt: publishedAt });
  course.publishedVersion = version;
  const made = lessons.map(([title, minutes, body], n) => world.add(Lesson, { courseVersion: version, position: n + 1, title, minutes, body }));
  for (const [n, [text, explanation, ...choices]] of questions.entries()) {
    const right = choices.filter((choice) => choice.startsWith('*')).length;
    const kind = right > 1 ? 'MULTIPLE' : choices.length === 2 ? 'TRUE_FALSE' : 'SINGLE';
    const question = world.add(QuizQuestion, { courseVersion: version, position: n + 1, kind, text, explanation, points: 1 });
    for (const [place, choice] of choices.entries())
      world.add(QuizChoice, { question, position: place + 1, text: choice.replace('*', ''), correct: choice.startsWith('*') });
  }
  return { course, version, lessons: made, questions: questionsDrawn ?? questions.length };
}

/** An enrolment, and what there is of lessons, attempt and certificate. */
function take(company: Company, of: Published, person: Person, admin: Person, standing: Standing, number: string): void {
  const { world } = company;
  const { course, version } = of;
  const began = 'passed' in standing ? world.day(-standing.passed - 4) : 'read' in standing ? world.day(-6) : null;
  const passedAt = 'passed' in standing ? world.day(-standing.passed) : null;
  const read = 'read' in standing ? standing.read : passedAt ? of.lessons.length : 0;
  const enrolment = world.add(Enrolment, {
    person,
    course,
    courseVersion: version,
    status: passedAt ? 'PASSED' : began ? 'IN_PROGRESS' : 'ENROLLED',
    assignedBy: 'due' in standing ? admin : null,
    dueOn: 'due' in standing ? world.date(standing.due) : null,
    enrolledAt: began ?? world.day(-3),
    startedAt: began,
    passedAt,
    score: passedAt && '100',
    createdAt: began ?? world.day(-3),
  });
  for (const lesson of of.lessons.slice(0, read))
    world.add(LessonProgress, { enrolment, lesson, courseVersion: version, doneAt: began as Date, createdAt: began as Date });
  if (!passedAt) return;
  const attempt = world.add(QuizAttempt, {
    enrolment,
    person,
    courseVersion: version,
    number: 1,
    status: 'PASSED',
    startedAt: new Date(passedAt.getTime() - 600_000),
    submittedAt: passedAt,
    points: of.questions,
    maxPoints: of.questions,
    score: '100',
    createdAt: passedAt,
  });
  world.add(Certificate, {
    number,
    code: [1, 2, 3, 4].map(() => world.between(0x1000, 0xffff).toString(16).toUpperCase()).join('-'),
    person,
    course,
    courseVersion: version,
    attempt,
    title: course.title,
    issuedAt: passedAt,
    expiresAt: course.validityMonths ? monthsAfter(passedAt, course.validityMonths) : null,
    createdAt: passedAt,
  });
}

function monthsAfter(moment: Date, months: number): Date {
  const later = new Date(moment);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}
