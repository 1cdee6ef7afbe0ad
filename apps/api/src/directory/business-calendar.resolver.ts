import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { BusinessCalendar } from './business-calendar.entity.js';
import {
  BusinessCalendarCreateInput,
  BusinessCalendarSetHolidaysInput,
  BusinessCalendarSetHoursInput,
  BusinessCalendarUpdateInput,
} from './business-calendar.inputs.js';
import { createCalendar, setHolidays, setHours, updateCalendar } from './business-calendar.service.js';

@Resolver()
export class BusinessCalendarResolver extends reads(BusinessCalendar, 'businessCalendar', 'businessCalendars') {
  @Mutation(() => payloadOf(BusinessCalendar), { description: 'Makes a calendar with its weekly hours.' })
  businessCalendarCreate(
    @Arg('input', () => BusinessCalendarCreateInput) input: BusinessCalendarCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, BusinessCalendar, input, (tx) => createCalendar(tx, input));
  }

  @Mutation(() => payloadOf(BusinessCalendar), { description: 'Gives a calendar another name.' })
  businessCalendarUpdate(
    @Arg('input', () => BusinessCalendarUpdateInput) input: BusinessCalendarUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, BusinessCalendar, input, (tx) => updateCalendar(tx, input));
  }

  @Mutation(() => payloadOf(BusinessCalendar), { description: 'Sets the weekly hours of a calendar from a day on.' })
  businessCalendarSetHours(
    @Arg('input', () => BusinessCalendarSetHoursInput) input: BusinessCalendarSetHoursInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, BusinessCalendar, input, (tx) => setHours(tx, input));
  }

  @Mutation(() => payloadOf(BusinessCalendar), { description: 'Adds holidays to a calendar and takes some off it.' })
  businessCalendarSetHolidays(
    @Arg('input', () => BusinessCalendarSetHolidaysInput) input: BusinessCalendarSetHolidaysInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, BusinessCalendar, input, (tx) => setHolidays(tx, input));
  }
}
