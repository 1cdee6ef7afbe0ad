import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, LocalDateScalar, partInput, updateInput } from '../core/index.js';
import { Course } from './course.entity.js';
import { CourseVersion } from './course-version.entity.js';
import { Lesson } from './lesson.entity.js';
import { QuizChoice } from './quiz-choice.entity.js';
import { QuizQuestion } from './quiz-question.entity.js';

const ABOUT = [
  'summary',
  'minutes',
  'requiredRoles',
  'requiredTypes',
  'validityMonths',
  'attemptsAllowed',
  'attemptWindowDays',
  'retryHours',
] as const;

@InputType({ description: 'A new course. It has a first draft, to be written with `courseDraft`.' })
export class CourseCreateInput extends createInput(Course, { required: ['title', 'language', 'audiences'], optional: ABOUT }) {}

@InputType({ description: 'Changes to what a course is and for whom. What is omitted stays; what it teaches and asks is changed by `courseDraft`.' })
export class CourseUpdateInput extends updateInput(Course, ['title', 'language', 'audiences', ...ABOUT]) {}

@InputType({ description: 'A lesson.' })
export class LessonInput extends partInput(Lesson, { required: ['title', 'body'], optional: ['minutes'] }) {}

@InputType({ description: 'A choice of a question.' })
export class QuizChoiceInput extends partInput(QuizChoice, { required: ['text', 'correct'] }) {}

@InputType({ description: 'A question with its choices.' })
export class QuizQuestionInput extends partInput(QuizQuestion, { required: ['kind', 'text'], optional: ['explanation', 'points'] }) {
  @Field(() => [QuizChoiceInput], { description: 'What can be answered: 2 to 10; for TRUE_FALSE two.' })
  choices!: QuizChoiceInput[];
}

@InputType({
  description:
    'Writes the next version of a course; where none is being written it begins with what is published. What is omitted stays; `lessons` and `questions` take the place of those that are there.',
})
export class CourseDraftInput extends updateInput(CourseVersion, ['passMark', 'questionsDrawn', 'timeLimitMinutes']) {
  @Field(() => [LessonInput], { nullable: true, description: 'Its lessons, in order, at most 50.' })
  lessons?: LessonInput[] | null;

  @Field(() => [QuizQuestionInput], { nullable: true, description: 'The questions that attempts draw from, at most 200.' })
  questions?: QuizQuestionInput[] | null;
}

@InputType({ description: 'Giving up what is being written. What is published stays.' })
export class CourseDiscardInput extends actionInput(Course) {}

@InputType({ description: 'Publishing the version that is being written; of an archived course, opening it again.' })
export class CoursePublishInput extends actionInput(Course) {}

@InputType({ description: 'Closing a course: nobody begins it any more. Certificates stay valid.' })
export class CourseArchiveInput extends actionInput(Course) {}

@InputType({ description: 'Assigning a course to people. Who is at it already gets the new day by which it is due.' })
export class CourseAssignInput extends actionInput(Course) {
  @Field(() => [IdScalar], { description: 'The people, 1 to 200.' })
  personIds!: string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day by which they should have passed.' })
  dueOn?: string | null;
}
