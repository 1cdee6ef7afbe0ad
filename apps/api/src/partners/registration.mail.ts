import { inLanguage, type Language, momentIn, ourLanguage, type Tx, task, toTypeId, uuidOf } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import type { RejectionGround } from './registration.status.js';
import { WORDS } from './registration.words.js';

/** What is told of a registration, and whom: the partner's seller, the vendor's side, whoever approves next, the rep of the deal. */
const TOLD = {
  SUBMITTED: 'VENDOR',
  REMINDER: 'VENDOR',
  OVERDUE: 'VENDOR',
  EXTENSION_ASKED: 'VENDOR',
  NEXT_STEP: 'APPROVER',
  OPENED: 'REP',
  RETURNED: 'SELLER',
  APPROVED: 'SELLER',
  REJECTED: 'SELLER',
  EXPIRING: 'SELLER',
  EXPIRED: 'SELLER',
  EXTENDED: 'SELLER',
  NOT_EXTENDED: 'SELLER',
} as const;
export type About = keyof typeof TOLD;

export interface Facts {
  company: string;
  partner: string;
  ground: RejectionGround | null;
  message: string | null;
  due: string | null;
  protectedUntil: string | null;
  blockedUntil: string | null;
}

interface Row {
  id: string;
  registration: string;
  email: string;
  name: string;
  language: string | null;
  time_zone: string | null;
  company: string;
  partner: string;
  ground: RejectionGround | null;
  message: string | null;
  due_at: Date | null;
  protected_until: string | null;
  blocked_until: string | null;
}

const EMPLOYED = `coalesce(e.left_on > (now() at time zone 'utc')::date, true)`;
const withRole = (role: string) => `exists (select from employee_role er where er.employee_id = e.id and er.role = ${role})`;
/** Where nobody looks after the partner, everyone who could decide is told. */
const WHO = {
  SELLER: 'select r.seller_id as person_id',
  VENDOR: `select e.person_id from employee e where ${EMPLOYED} and case when p.channel_manager_id is not null then e.id = p.channel_manager_id else ${withRole(`'CHANNEL_MANAGER'`)} end`,
  APPROVER: `select e.person_id from employee e, (select a.approver_id, a.role from deal_registration_approval a
    where a.registration_id = r.id and a.status = 'PENDING' order by a.round, a.step limit 1) s where ${EMPLOYED} and (e.id = s.approver_id or ${withRole('s.role')})`,
  REP: `select e.person_id from opportunity o join employee e on e.id = o.owner_id where o.id = r.opportunity_id and ${EMPLOYED}`,
};

/** The mail has an id of its own for each round and state of things, so that it arrives once however often the job runs. */
const letters = (about: About): string => `
select md5(r.id::text || '${about}' || r.round || coalesce(r.protected_until::text, '') || person.id)::uuid as id, r.id as registration, person.email,
  person.given_name || ' ' || person.family_name as name, person.language, person.time_zone, r.company, p.name as partner, r.ground,
  ${about === 'EXTENDED' || about === 'NOT_EXTENDED' ? '(select e.message from deal_registration_extension e where e.registration_id = r.id and e.decided_at is not null order by e.decided_at desc limit 1)' : 'r.message'} as message,
  r.due_at, r.protected_until::text, r.blocked_until::text
from deal_registration r join partner p on p.id = r.partner_id cross join lateral (${WHO[TOLD[about]]}) w
join person on person.id = w.person_id and person.email is not null where r.id = $1`;

/** Tells whom it concerns, once the transaction is through. */
export const tell = (tx: Tx, { id }: { id: string }, about: About): Promise<unknown> =>
  tx.sql(`select relata.enqueue('registration.tell', $1)`, [{ id: uuidOf('reg', id), about }]);

task('registration.tell', async ({ id, about }: { id: string; about: About }, { app, system }) => {
  const { rows } = await system((client) => client.query<Row>(letters(about), [id]));
  for (const row of rows) {
    const { subject, body } = inLanguage(row.language, WORDS).letters[about](factsOf(row));
    const { hello, look } = inLanguage(row.language, WORDS);
    const link = new URL(
      `${TOLD[about] === 'SELLER' ? '/partner' : '/employee'}/registrations/${toTypeId('reg', row.registration)}`,
      app.config.publicUrl,
    ).href;
    await sendMail(
      { app, system },
      { id: row.id, to: row.email, subject, text: `${hello(row.name)}\n\n${body}\n\n${look} ${link}\n`, transactional: 'WORK' },
    );
  }
});

function factsOf(row: Row): Facts {
  const language = ourLanguage(row.language);
  return {
    company: row.company,
    partner: row.partner,
    ground: row.ground,
    message: row.message,
    due: row.due_at && momentIn(row.language, row.time_zone, row.due_at),
    protectedUntil: day(row.protected_until, language),
    blockedUntil: day(row.blocked_until, language),
  };
}

const day = (date: string | null, language: Language): string | null =>
  date && new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
