import { Base, entity, flag, graphEnum, int, json, oneOf, text } from '../core/index.js';

export const SurveyKind = graphEnum({ CSAT: 'CSAT', NPS: 'NPS', CES: 'CES', CHOICE: 'CHOICE' }, 'SurveyKind', 'What a survey measures.', {
  CSAT: 'Satisfaction, 1 (very unsatisfied) to 5 (very satisfied).',
  NPS: 'Whether they would recommend us, 0 (not at all) to 10 (extremely likely).',
  CES: 'Whether it was easy, 1 (strongly disagree) to 7 (strongly agree).',
  CHOICE: 'Which of several they chose; such surveys come from elsewhere.',
});
export type SurveyKind = keyof typeof SurveyKind;

export const SurveyEvent = graphEnum(
  { CASE_RESOLVED: 'CASE_RESOLVED', ORDER_DELIVERED: 'ORDER_DELIVERED' },
  'SurveyEvent',
  'After what customers are asked.',
);
export type SurveyEvent = keyof typeof SurveyEvent;

@entity({
  prefix: 'srv',
  describe: 'A question that customers are asked after an event, at most once for each case or order.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', { name: 'survey_event_unique', expression: '(event) where active', unique: true }],
  checks: { chosen_elsewhere: "kind <> 'CHOICE' or event is null" },
})
export class Survey extends Base {
  @text({ describe: 'Name, for employees.', sort: true, max: 120 })
  name!: string;

  @oneOf(SurveyKind, { describe: 'What it measures.' })
  kind!: SurveyKind;

  @oneOf(SurveyEvent, {
    describe: 'After what it is sent; one survey in use for each. Null: after nothing, its answers come by import.',
    nullable: true,
  })
  event?: SurveyEvent | null;

  @text({ describe: 'The question, in English.', max: 300 })
  question!: string;

  @json({ describe: 'The question in other languages: `{ "de": "Wie zufrieden sind Sie?" }`.', nullable: true })
  questions?: Record<string, string> | null;

  @flag({ describe: 'It is in use.', initial: true })
  active: boolean = true;

  @int({ describe: 'Hours between the event and the mail.', initial: 24, min: 0, max: 720 })
  delayHours: number = 24;

  @int({ describe: 'Days for which it can be answered.', initial: 30, min: 1, max: 365 })
  validDays: number = 30;

  @int({ describe: 'Days for which somebody who was asked, by this or another survey, is not asked again.', initial: 30, min: 0, max: 365 })
  quietDays: number = 30;
}
