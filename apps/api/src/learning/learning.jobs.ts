import { type App, task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { isLatest } from './certificate.entity.js';
import { tellCertificatesEnded } from './certified.js';
import { learningMail, type Occasion, type Told } from './learning.mail.js';

/** Days before the end of a certificate on which people are reminded, each once; 0: that it has ended. And of what is due. */
const CERTIFICATE_DAYS = [60, 30, 7, 0];
const DUE_DAYS = [7, -1];

/** The last of these days that has come for a moment, as SQL. */
const stageOf = (days: number[], until: string): string =>
  `(select min(d) from unnest(array[${days.join(', ')}]) d where ${until} <= now() + d * interval '1 day')`;

/** Attempts whose time is over count with what was answered by then. */
task(
  'quiz.time',
  (_payload: unknown, { system }) =>
    system(
      async (client) =>
        void (await client.query(`select relata.grade_attempt(id) from quiz_attempt where status = 'IN_PROGRESS' and ends_at <= now() order by id`)),
    ),
  '*/5 * * * *',
);

/**
 * Of certificates that end: the person and the administrators of their partner are told, and once one has ended, those who build
 * on it. Who has renewed it hears nothing. What was told stands in the row, in the transaction that enqueues the mails.
 */
task(
  'certificate.watch',
  (_payload: unknown, { system }) =>
    system(async (client) => {
      await client.query(
        `with due as (
           update certificate c set reminded_days = s.stage, version = c.version + 1, updated_at = now()
           from (select id, ${stageOf(CERTIFICATE_DAYS, 'expires_at')} as stage from certificate
             where expires_at <= now() + interval '60 days' and expires_at > now() - interval '60 days' and revoked_at is null) s
           where s.id = c.id and (c.reminded_days is null or c.reminded_days > s.stage) and ${isLatest('c')}
           returning c.id, c.person_id, c.reminded_days),
         told as (
           select id, person_id, person_id as to_id, reminded_days from due
           union select due.id, due.person_id, admin.person_id, due.reminded_days from due
             join partner_member m on m.person_id = due.person_id and m.active
             join partner_member admin on admin.partner_id = m.partner_id and admin.role = 'ADMIN' and admin.active)
         select relata.enqueue('learning.tell', json_build_object('occasion', case when reminded_days = 0 then 'ended' else 'ending' end,
           'recordId', id, 'personId', to_id, 'stage', reminded_days)) from told`,
      );
      const { rows } = await client.query<{ id: string }>(
        'update certificate set expiry_told_at = now() where expires_at <= now() and expiry_told_at is null and revoked_at is null returning id',
      );
      await tellCertificatesEnded(
        async (text, params) => (await client.query(text, params)).rows,
        rows.map(({ id }) => id),
      );
    }),
  '20 * * * *',
);

/** Of courses that are due within a week, and of those that were. */
task(
  'enrolment.watch',
  (_payload: unknown, { system }) =>
    system(
      async (client) =>
        void (await client.query(
          `with due as (
             update enrolment e set reminded_days = s.stage, version = e.version + 1, updated_at = now()
             from (select id, ${stageOf(DUE_DAYS, 'due_on')} as stage from enrolment
               where due_on <= now() + interval '7 days' and due_on > now() - interval '30 days' and status not in ('PASSED', 'WITHDRAWN')) s
             where s.id = e.id and (e.reminded_days is null or e.reminded_days > s.stage) returning e.id, e.person_id, e.reminded_days)
           select relata.enqueue('learning.tell', json_build_object('occasion', case when reminded_days < 0 then 'overdue' else 'due' end,
             'recordId', id, 'personId', person_id, 'stage', reminded_days)) from due`,
        )),
    ),
  '40 5 * * *',
);

task('enrolment.assigned', ({ enrolmentId }: { enrolmentId: string }, { system }) =>
  system(
    async (client) =>
      void (await client.query(
        `select relata.enqueue('learning.tell', json_build_object('occasion', 'assigned', 'recordId', id, 'personId', person_id, 'stage', due_on))
         from enrolment where id = $1 and assigned_by_id <> person_id and status <> 'WITHDRAWN'`,
        [enrolmentId],
      )),
  ),
);

const COLUMNS = `md5($1::text || $2 || $3)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language`;
/** By what the record is. What has been renewed, passed or taken back by now is told of no more. */
const OF_CERTIFICATE = `select ${COLUMNS}, c.title as course, c.expires_at::date::text as day,
    case when c.person_id <> p.id then w.given_name || ' ' || w.family_name end as whose
  from certificate c join person w on w.id = c.person_id join person p on p.id = $2::uuid and p.email is not null
  where c.id = $1::uuid and c.revoked_at is null and ${isLatest('c')}`;
const OF_ENROLMENT = `select ${COLUMNS}, c.title as course, e.due_on::text as day, null as whose
  from enrolment e join course c on c.id = e.course_id join person p on p.id = $2::uuid and p.email is not null
  where e.id = $1::uuid and e.status not in ('PASSED', 'WITHDRAWN')`;

interface Telling {
  occasion: Occasion;
  recordId: string;
  personId: string;
  stage: number | string | null;
}

/** Tells one person of one thing, in their language. */
task('learning.tell', async ({ occasion, recordId, personId, stage }: Telling, { app, system }) => {
  const { config } = app as App;
  const question = occasion === 'ending' || occasion === 'ended' ? OF_CERTIFICATE : OF_ENROLMENT;
  const { rows } = await system((client) => client.query<Told>(question, [recordId, personId, `${occasion} ${stage}`]));
  const [told] = rows;
  if (!told) return;
  await sendMail(
    { app, system },
    { id: told.id, to: told.email, ...learningMail(told, occasion, `${config.publicUrl}/partner/learning`), transactional: 'WORK' },
  );
});
