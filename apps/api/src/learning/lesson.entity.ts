import { Base, entity, int, longText, ref, text } from '../core/index.js';
import { CourseVersion } from './course-version.entity.js';

@entity({
  prefix: 'les',
  describe: 'A lesson of a course.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['course_version_id, position, id'],
  uniques: [['course_version_id', 'position']],
})
export class Lesson extends Base {
  @ref(() => CourseVersion, { describe: 'The version of the course.', onDelete: 'cascade' })
  courseVersion!: CourseVersion;

  @int({ describe: 'Its place, from 1.', sort: true, min: 1 })
  position!: number;

  @text({ describe: 'Title.', max: 120 })
  title!: string;

  @longText({ describe: 'Its text in Markdown.' })
  body!: string;

  @int({ describe: 'Minutes that it takes to read.', initial: 5, min: 1, max: 600 })
  minutes: number = 5;
}
