import { createHmac } from 'node:crypto';
import { type App, assign, type Context, find, load, Refused, type Tx, task, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { Survey, type SurveyKind } from './survey.entity.js';
import type { SurveyAnswerInput, SurveyCreateInput, SurveyUpdateInput } from './survey.inputs.js';
import { questionIn, surveyMail } from './survey.mail.js';
import type { SurveyQuestion } from './survey.types.js';
import { SurveyResponse } from './survey-response.entity.js';

/** Key of the purpose to which people consent (`marketing`). Without their consent no survey is mailed. */
const PURPOSE = 'surveys';
export const RANGES: Record<SurveyKind, [low: number, high: number]> = { CSAT: [1, 5], NPS: [0, 10], CES: [1, 7], CHOICE: [0, 0] };

export async function createSurvey(tx: Tx, input: SurveyCreateInput): Promise<Survey> {
  const survey = new Survey();
  await assign(tx, survey, input);
  check(survey);
  tx.em.persist(survey);
  return survey;
}

export async function updateSurvey(tx: Tx, input: SurveyUpdateInput): Promise<Survey> {
  const survey = await load(tx, Survey, input);
  await assign(tx, survey, input);
  check(survey);
  return survey;
}

function check({ kind, event, questions }: Survey): void {
  if (kind === 'CHOICE' && event) throw new Refused(UserErrorCode.INVALID, 'A choice is asked elsewhere; leave the event out.', 'event');
  const fits = ([language, question]: [string, unknown]) => /^[a-z]{2}$/.test(language) && typeof question === 'string' && question.trim() !== '';
  if (questions != null && (Array.isArray(questions) || typeof questions !== 'object' || !Object.entries(questions).every(fits)))
    throw new Refused(UserErrorCode.INVALID, 'Questions are given by language: { "de": "Wie zufrieden sind Sie?" }.', 'questions');
}

/** The database looks whose survey it is, and whether it can still be answered. Guests see nothing of it afterwards. */
export async function answer(tx: Tx, { token, id, score, comment }: SurveyAnswerInput): Promise<SurveyResponse> {
  if ((token == null) === (id == null)) throw new Refused(UserErrorCode.REQUIRED, 'Give the token of the link, or the id.', 'token');
  const said = comment?.trim() || null;
  if (said && said.length > 2000) throw new Refused(UserErrorCode.INVALID, 'A comment has at most 2,000 characters.', 'comment');
  if (id) await find(tx, SurveyResponse, id, 'id');
  const [row] = await tx.sql<{ id: string }>('select relata.answer_survey($1, $2::uuid, $3, $4) as id', [
    token ?? null,
    id ? (uuidOf('srs', id) ?? null) : null,
    score,
    said,
  ]);
  return { id: toTypeId('srs', row?.id as string) } as SurveyResponse;
}

interface Asked {
  kind: SurveyKind;
  question: string;
  questions: Record<string, string> | null;
  expiresAt: string;
  state: SurveyQuestion['state'];
}

/** What a link asks; null: it is not ours. */
export async function questionOf(ctx: Context, token: string, language: string | null): Promise<SurveyQuestion | null> {
  const [row] = await ctx.read.run('select relata.survey_question($1) as asked', [token]);
  const asked = row?.asked as Asked | null;
  if (!asked) return null;
  const { kind, expiresAt, state } = asked;
  const [low, high] = RANGES[kind];
  return { kind, question: questionIn(language, asked), low, high, expiresAt: new Date(expiresAt), state };
}

/** It follows from the id and the secret, so that a mail which is sent again has the same link. */
export const tokenOf = (secret: string, responseId: string): string =>
  createHmac('sha256', secret).update(`survey ${responseId}`).digest('base64url');

interface Due extends Asked {
  email: string | null;
  person_id: string;
  given_name: string;
  language: string | null;
  about: string | null;
}

/** Still to be asked: not answered, not expired, and the case is not open again. */
const DUE = `
update survey_response r set token_hash = relata.token_hash($2), updated_at = now()
from survey s, person p where r.id = $1 and s.id = r.survey_id and p.id = r.person_id and r.answered_at is null and r.sent_at is null and r.expires_at > now()
  and not exists (select from "case" c where c.id = r.case_id and c.status not in ('RESOLVED', 'CLOSED'))
returning s.kind, s.question, s.questions, p.email, r.person_id, p.given_name, p.language,
  coalesce((select c.number || ', ' || c.subject from "case" c where c.id = r.case_id), (select o.number from "order" o where o.id = r.order_id)) as about`;

task('survey.send', async ({ responseId }: { responseId: string }, { app, system }) => {
  const { config } = app as App;
  const token = tokenOf(config.secret, responseId);
  const [due] = await system(async (client) => (await client.query<Due>(DUE, [responseId, token])).rows);
  if (!due?.email) return;
  const url = `${config.publicUrl}/account/survey/${token}`;
  const held = await sendMail({ app, system }, { id: responseId, to: due.email, ...surveyMail(due, url), purpose: PURPOSE, personId: due.person_id });
  if (held) app.log.info({ survey: responseId, held }, 'a survey was not mailed; it can be answered in the portal');
  else await system((client) => client.query('update survey_response set sent_at = now() where id = $1', [responseId]));
});
