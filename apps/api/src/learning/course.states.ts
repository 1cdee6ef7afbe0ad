import { graphEnum } from '../core/index.js';

export const CourseStatus = graphEnum(
  { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' },
  'CourseStatus',
  'How far a course, or a version of it, has come.',
  {
    PUBLISHED: 'Its audiences take it. The course stays so while its next version is being written.',
    ARCHIVED: 'Of a version: another took its place. Of a course: nobody begins it any more; certificates stay valid.',
  },
);
export type CourseStatus = keyof typeof CourseStatus;

/** For whom courses are, as `audiences` names them. */
export const COURSE_AUDIENCES = ['PARTNER', 'EMPLOYEE', 'CUSTOMER'] as const;

export const QuestionKind = graphEnum(
  { SINGLE: 'SINGLE', MULTIPLE: 'MULTIPLE', TRUE_FALSE: 'TRUE_FALSE' },
  'QuestionKind',
  'How a question is answered.',
  {
    SINGLE: 'One choice is right.',
    MULTIPLE: 'Any number of choices is right; all of them and no others make the answer right.',
    TRUE_FALSE: 'Two choices, in their order.',
  },
);
export type QuestionKind = keyof typeof QuestionKind;
