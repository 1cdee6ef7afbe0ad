import { Base, dateTime, entity, ref } from '../core/index.js';
import { CourseVersion } from './course-version.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { Lesson } from './lesson.entity.js';

@entity({
  prefix: 'lpr',
  describe: 'A lesson that somebody has read.',
  orderBy: [{ field: 'doneAt', direction: 'ASC' }],
  indexes: ['enrolment_id, done_at, id', 'enrolment_id, course_version_id', 'lesson_id', 'course_version_id'],
  uniques: [['enrolment_id', 'lesson_id']],
})
export class LessonProgress extends Base {
  @ref(() => Enrolment, { describe: 'Whose.', onDelete: 'cascade' })
  enrolment!: Enrolment;

  @ref(() => Lesson, { describe: 'The lesson.' })
  lesson!: Lesson;

  @ref(() => CourseVersion, { describe: 'The version of the course that it belongs to.' })
  courseVersion!: CourseVersion;

  @dateTime({ describe: 'When.', sort: true })
  doneAt!: Date;
}
