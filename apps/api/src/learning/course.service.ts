import { assign, load, lock, newId, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee, type Employee } from '../directory/index.js';
import { Course } from './course.entity.js';
import type {
  CourseArchiveInput,
  CourseCreateInput,
  CourseDiscardInput,
  CourseDraftInput,
  CoursePublishInput,
  CourseUpdateInput,
} from './course.inputs.js';
import { copyContent, setLessons, setQuestions } from './course.parts.js';
import { checkAbout, checkContent } from './course.rules.js';
import { CourseVersion } from './course-version.entity.js';

/** A new course with its first draft, which nobody but authors sees until it is published. */
export async function createCourse(tx: Tx, input: CourseCreateInput): Promise<Course> {
  const course = Object.assign(new Course(), { id: newId('crs') });
  await assign(tx, course, input);
  checkAbout(course);
  tx.em.persist(course);
  beginVersion(tx, course, 1);
  return course;
}

export async function updateCourse(tx: Tx, input: CourseUpdateInput): Promise<Course> {
  const course = await load(tx, Course, input);
  await assign(tx, course, input);
  checkAbout(course);
  return course;
}

function beginVersion(tx: Tx, course: Course, number: number, like: Partial<CourseVersion> = {}): CourseVersion {
  const { passMark = 80, questionsDrawn = null, timeLimitMinutes = null } = like;
  const author = currentEmployee(tx) as Employee;
  const version = Object.assign(new CourseVersion(), { id: newId('crv'), course, number, author, passMark, questionsDrawn, timeLimitMinutes });
  tx.em.persist(version);
  return version;
}

/** The course is held, so that of two who would begin its next version at once the second sees the first's. */
async function hold(tx: Tx, input: { id: string; expectedVersion?: number | null }, action?: string): Promise<Course> {
  await lock(tx, Course, input.id);
  return load(tx, Course, input, action);
}

const draftOf = (tx: Tx, course: Course): Promise<CourseVersion | null> => tx.em.findOne(CourseVersion, { course, status: 'DRAFT' });

export async function saveDraft(tx: Tx, input: CourseDraftInput): Promise<Course> {
  const course = await hold(tx, input);
  const draft = (await draftOf(tx, course)) ?? (await nextVersion(tx, course));
  await assign(tx, draft, input);
  await setLessons(tx, draft, input.lessons);
  await setQuestions(tx, draft, input.questions);
  return course;
}

/** It begins with what is published. */
async function nextVersion(tx: Tx, course: Course): Promise<CourseVersion> {
  const [newest] = await tx.em.find(CourseVersion, { course }, { orderBy: { number: 'desc' }, limit: 1 });
  if (!newest) return beginVersion(tx, course, 1);
  const draft = beginVersion(tx, course, newest.number + 1, newest);
  await tx.em.flush();
  await copyContent(tx, newest, draft);
  return draft;
}

export async function discardDraft(tx: Tx, input: CourseDiscardInput): Promise<Course> {
  const course = await hold(tx, input);
  const draft = await draftOf(tx, course);
  if (!draft) throw new Refused(UserErrorCode.WRONG_STATE, 'Nothing is being written.', 'id');
  if (!course.publishedVersion) throw new Refused(UserErrorCode.WRONG_STATE, 'The first version can’t be given up; write it anew.', 'id');
  tx.em.remove(draft);
  return course;
}

/** Those who are at the course go on with the new version (`course.database.ts`). */
export async function publishCourse(tx: Tx, input: CoursePublishInput): Promise<Course> {
  const course = await hold(tx, input, 'publish');
  const draft = await draftOf(tx, course);
  if (!draft && course.status !== 'ARCHIVED') throw new Refused(UserErrorCode.WRONG_STATE, 'Nothing is being written that could be published.', 'id');
  course.status = 'PUBLISHED';
  if (!draft) return course;
  await checkContent(tx, course, draft);
  if (course.publishedVersion) (await tx.em.findOneOrFail(CourseVersion, { id: course.publishedVersion.id })).status = 'ARCHIVED';
  const publishedAt = new Date();
  Object.assign(draft, { status: 'PUBLISHED', publishedAt });
  Object.assign(course, { publishedVersion: draft, publishedAt });
  return course;
}

export async function archiveCourse(tx: Tx, input: CourseArchiveInput): Promise<Course> {
  const course = await hold(tx, input, 'publish');
  if (course.status === 'DRAFT') throw new Refused(UserErrorCode.WRONG_STATE, 'This course was never published.', 'id');
  course.status = 'ARCHIVED';
  return course;
}
