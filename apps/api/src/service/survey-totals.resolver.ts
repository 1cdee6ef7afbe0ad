import { Resolver } from 'type-graphql';
import { timeDimensions, totals } from '../core/index.js';
import { Account, Employee } from '../directory/index.js';
import { Queue } from './queue.entity.js';
import { Survey } from './survey.entity.js';
import { SurveyResponse } from './survey-response.entity.js';

/** A value of the answers to surveys of a kind; none of others, and none of who did not answer. */
const of = (kind: string, value: string) => (row: string) =>
  `case when ${row}.score is not null and exists (select 1 from survey s where s.id = ${row}.survey_id and s.kind = '${kind}') then ${value.replaceAll('{score}', `${row}.score`)} end`;

@Resolver()
export class SurveyTotalsResolver extends totals({
  root: 'surveyTotals',
  name: 'SurveyTotals',
  describe: 'How satisfied customers are: surveys that the viewer may see, with CSAT, NPS and CES. Periods are those of the events.',
  of: SurveyResponse,
  counts: 'people were asked',
  dimensions: {
    ...timeDimensions('askedAt'),
    SURVEY: { kind: 'record', field: 'survey', target: () => Survey, name: 'survey', describe: 'The survey.' },
    AGENT: {
      kind: 'record',
      field: 'agent',
      target: () => Employee,
      name: 'agent',
      describe: 'The agent who resolved the case, or who sold the order.',
    },
    QUEUE: { kind: 'beyond', field: 'case', onward: 'queue', target: () => Queue, name: 'queue', describe: 'The queue in which the case is.' },
    ACCOUNT: { kind: 'record', field: 'account', target: () => Account, name: 'account', describe: 'The account.' },
  },
  measures: [
    {
      kind: 'distinct',
      name: 'answered',
      describe: 'How many of them answered.',
      of: (row) => `case when ${row}.answered_at is not null then ${row}.id end`,
    },
    {
      kind: 'mean',
      name: 'responseRate',
      describe: 'Answered divided by asked, as a fraction.',
      of: (row) => `(${row}.answered_at is not null)::int`,
    },
    {
      kind: 'mean',
      name: 'csat',
      describe: 'CSAT: the share of answers 4 and 5 of 5 (top two boxes), as a fraction.',
      of: of('CSAT', '({score} >= 4)::int'),
    },
    {
      kind: 'mean',
      name: 'nps',
      describe:
        'Net promoter score, -100 to 100: the percentage of answers 9 and 10 less that of 0 to 6 (Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003).',
      of: of('NPS', 'case when {score} >= 9 then 100 when {score} <= 6 then -100 else 0 end'),
    },
    {
      kind: 'mean',
      name: 'ces',
      describe: 'Customer effort score, 1 to 7: the mean of the answers to “was it easy” (CES 2.0, CEB 2013).',
      of: of('CES', '{score}'),
    },
  ],
}) {}
