import { inLanguage, task, writing } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import type { EarningsDisputeStatus } from './earnings-dispute.entity.js';

/** To a partner's administrators: a statement is there to be looked at. To who opened a dispute: how it was decided. */
interface Addressee {
  /** A uuid that is the same for this matter and person, so that the mail arrives once. */
  id: string;
  email: string;
  name: string;
  language: string | null;
}

interface StatementTold extends Addressee {
  number: string;
  starts_on: string;
  ends_on: string;
  review_until: string;
  balance: string;
  currency: string;
}

const STATEMENT = `
select md5(s.id::text || p.id)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language, s.number, s.starts_on::text, s.ends_on::text, s.review_until::text, s.currency,
  (select coalesce(sum(e.amount), 0)::text from earnings_entry e where e.partner_id = s.partner_id and e.currency = s.currency and e.booked_on <= s.ends_on) as balance
from earnings_statement s join partner_member m on m.partner_id = s.partner_id and m.role = 'ADMIN' and m.active
  join person p on p.id = m.person_id and p.email is not null
where s.id = $1::uuid and s.status = 'OPEN'`;

const STATEMENT_WORDS = {
  en: (told: StatementTold, { money, date }: ReturnType<typeof writing>) => ({
    subject: `Statement ${told.number} of your earnings`,
    text: `Hello ${told.name},\n\nyour statement from ${date(told.starts_on)} to ${date(told.ends_on)} is ready. Its balance is ${money({ amount: told.balance, currency: told.currency })}.\nIf something on it is wrong, tell us by ${date(told.review_until)}; then it closes.\n`,
  }),
  de: (told: StatementTold, { money, date }: ReturnType<typeof writing>) => ({
    subject: `Abrechnung ${told.number} Ihrer Vergütung`,
    text: `Guten Tag ${told.name},\n\nIhre Abrechnung vom ${date(told.starts_on)} bis ${date(told.ends_on)} liegt bereit. Der Saldo ist ${money({ amount: told.balance, currency: told.currency })}.\nWenn etwas daran nicht stimmt, sagen Sie es uns bis zum ${date(told.review_until)}; dann wird sie geschlossen.\n`,
  }),
};

task('earnings.statementMail', async ({ statementId }: { statementId: string }, { app, system }) => {
  const { rows } = await system((client) => client.query<StatementTold>(STATEMENT, [statementId]));
  for (const told of rows) {
    const { subject, text } = inLanguage(told.language, STATEMENT_WORDS)(told, writing(told.language));
    const held = await sendMail({ app, system }, { id: told.id, to: told.email, subject, text, transactional: 'WORK' });
    if (held) app.log.info({ mail: told.id, held }, 'a mail was held back');
  }
});

interface DisputeTold extends Addressee {
  status: EarningsDisputeStatus;
  answer: string;
  amount: string | null;
  currency: string | null;
}

const DISPUTE = `
select md5(d.id::text || d.closed_at || p.id)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language, d.status, d.answer, j.amount::text, j.currency
from earnings_dispute d join person p on p.id = d.opened_by_id and p.email is not null left join earnings_adjustment j on j.id = d.adjustment_id
where d.id = $1::uuid and d.status in ('ADJUSTED', 'EXPLAINED')`;

const DISPUTE_WORDS = {
  en: ({ name, answer }: DisputeTold, amount: string | null) => ({
    subject: 'Your dispute has been decided',
    text: `Hello ${name},\n\n${amount ? `your earnings were corrected by ${amount}.` : 'the entry that you disputed stays as it is.'}\nThe answer: ${answer}\n`,
  }),
  de: ({ name, answer }: DisputeTold, amount: string | null) => ({
    subject: 'Über Ihren Einspruch ist entschieden',
    text: `Guten Tag ${name},\n\n${amount ? `Ihre Vergütung wurde um ${amount} korrigiert.` : 'der Posten, gegen den Sie Einspruch erhoben haben, bleibt, wie er ist.'}\nDie Antwort: ${answer}\n`,
  }),
};

task('earnings.disputeMail', async ({ disputeId }: { disputeId: string }, { app, system }) => {
  const { rows } = await system((client) => client.query<DisputeTold>(DISPUTE, [disputeId]));
  for (const told of rows) {
    const { amount, currency } = told;
    const corrected = amount && currency ? writing(told.language).money({ amount, currency }) : null;
    const { subject, text } = inLanguage(told.language, DISPUTE_WORDS)(told, corrected);
    const held = await sendMail({ app, system }, { id: told.id, to: told.email, subject, text, transactional: 'WORK' });
    if (held) app.log.info({ mail: told.id, held }, 'a mail was held back');
  }
});
