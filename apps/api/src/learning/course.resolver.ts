import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { type Context, fieldNeeds, mutate, payloadOf, type Row, reads } from '../core/index.js';
import { htmlOf } from '../core/text/markdown.js';
import { assignCourse } from './course.assign.js';
import { Course } from './course.entity.js';
import {
  CourseArchiveInput,
  CourseAssignInput,
  CourseCreateInput,
  CourseDiscardInput,
  CourseDraftInput,
  CoursePublishInput,
  CourseUpdateInput,
} from './course.inputs.js';
import { archiveCourse, createCourse, discardDraft, publishCourse, saveDraft, updateCourse } from './course.service.js';
import { Lesson } from './lesson.entity.js';

fieldNeeds('Lesson', 'html', ['body']);

@Resolver(() => Lesson)
export class LessonResolver {
  @FieldResolver(() => String, { description: 'Its text as HTML that is safe to show: no scripts, no foreign images.' })
  html(@Root() { body }: Row): string {
    return htmlOf(body as string);
  }
}

@Resolver()
export class CourseResolver extends reads(Course, 'course', 'courses') {
  @Mutation(() => payloadOf(Course), { description: 'Makes a course with its first draft.' })
  courseCreate(@Arg('input', () => CourseCreateInput) input: CourseCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Course, input, (tx) => createCourse(tx, input));
  }

  @Mutation(() => payloadOf(Course), { description: 'Changes what a course is and for whom.' })
  courseUpdate(@Arg('input', () => CourseUpdateInput) input: CourseUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Course, input, (tx) => updateCourse(tx, input));
  }

  @Mutation(() => payloadOf(Course), { description: 'Writes the next version of a course.' })
  courseDraft(@Arg('input', () => CourseDraftInput) input: CourseDraftInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Course, input, (tx) => saveDraft(tx, input));
  }

  @Mutation(() => payloadOf(Course), { description: 'Gives up what is being written.' })
  courseDiscard(@Arg('input', () => CourseDiscardInput) input: CourseDiscardInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Course, input, (tx) => discardDraft(tx, input));
  }

  @Mutation(() => payloadOf(Course), { description: 'Publishes what is being written.' })
  coursePublish(@Arg('input', () => CoursePublishInput) input: CoursePublishInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Course, input, (tx) => publishCourse(tx, input));
  }

  @Mutation(() => payloadOf(Course), { description: 'Closes a course.' })
  courseArchive(@Arg('input', () => CourseArchiveInput) input: CourseArchiveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Course, input, (tx) => archiveCourse(tx, input));
  }

  @Mutation(() => payloadOf(Course), { description: 'Assigns a course to people, who are told by mail. All of them, or nobody.' })
  courseAssign(@Arg('input', () => CourseAssignInput) input: CourseAssignInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Course, input, (tx) => assignCourse(tx, input));
  }
}
