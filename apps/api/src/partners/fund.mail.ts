import { inLanguage, type Language, type Tx, task, uuidOf, writing } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import type { FundClaim, FundClaimStatus } from './fund-claim.entity.js';
import type { FundRequest, FundRequestStatus } from './fund-request.entity.js';

/** What is told: a state that a request or a claim has entered. The channel manager hears of what waits for them, whoever asked of all else. */
type Told = Exclude<`REQUEST_${FundRequestStatus}` | `CLAIM_${FundClaimStatus}`, 'REQUEST_DRAFT'>;

interface Row {
  /** A uuid that is the same for this state and person, so that the mail arrives once. */
  id: string;
  email: string;
  name: string;
  language: string | null;
  number: string;
  activity: string;
  partner: string;
  amount: string;
  approved: string | null;
  currency: string;
  note: string | null;
}

const TO_MANAGER: Told[] = ['REQUEST_SUBMITTED', 'CLAIM_SUBMITTED'];

const recipient = (table: string, told: Told) =>
  TO_MANAGER.includes(told)
    ? 'join employee e on e.id = p.channel_manager_id join person t on t.id = e.person_id'
    : `join person t on t.id = ${table}.submitted_by_id`;

const rowOf = (told: Told): string => {
  const of = told.startsWith('CLAIM') ? 'c' : 'r';
  const from = of === 'c' ? 'fund_claim c join fund_request r on r.id = c.request_id' : 'fund_request r';
  return `select md5(${of}.id::text || $2 || t.id)::uuid as id, t.email, t.given_name || ' ' || t.family_name as name, t.language, ${of}.number, r.name as activity,
      p.name as partner, ${of}.amount::text, ${of}.approved_amount::text as approved, ${of}.currency, ${of}.decision_note as note
    from ${from} join partner p on p.id = ${of}.partner_id ${recipient(of, told)} where ${of}.id = $1 and t.email is not null`;
};

interface Words {
  subject: Record<Told, string>;
  body: Record<Told, (activity: string, amount: string, partner: string) => string>;
  hello: (name: string) => string;
}

const EN: Words = {
  hello: (name) => `Hello ${name},`,
  subject: {
    REQUEST_SUBMITTED: 'Request for funds to decide:',
    REQUEST_APPROVED: 'Your request for funds is approved:',
    REQUEST_REJECTED: 'Your request for funds is rejected:',
    REQUEST_CANCELLED: 'Request for funds cancelled:',
    CLAIM_SUBMITTED: 'Claim to review:',
    CLAIM_APPROVED: 'Your claim is approved:',
    CLAIM_REJECTED: 'Your claim is rejected:',
    CLAIM_PAID: 'Your claim is paid:',
  },
  body: {
    REQUEST_SUBMITTED: (activity, amount, partner) => `${partner} asks for ${amount} for “${activity}”. Please decide before it begins.`,
    REQUEST_APPROVED: (activity, amount) => `${amount} are set aside for “${activity}”. Claim what it cost afterwards, with invoices and proof.`,
    REQUEST_REJECTED: (activity) => `your request for “${activity}” can’t be approved.`,
    REQUEST_CANCELLED: (activity) => `the request for “${activity}” is cancelled. Nothing is set aside for it any more.`,
    CLAIM_SUBMITTED: (activity, amount, partner) => `${partner} claims ${amount} for “${activity}”. Please review its documents.`,
    CLAIM_APPROVED: (activity, amount) => `${amount} of your claim for “${activity}” are approved and will be paid.`,
    CLAIM_REJECTED: (activity) => `your claim for “${activity}” can’t be approved.`,
    CLAIM_PAID: (activity, amount) => `${amount} for “${activity}” are on their way to you.`,
  },
};

const DE: Words = {
  hello: (name) => `Guten Tag ${name},`,
  subject: {
    REQUEST_SUBMITTED: 'Antrag auf Fördermittel zu entscheiden:',
    REQUEST_APPROVED: 'Ihr Antrag auf Fördermittel ist genehmigt:',
    REQUEST_REJECTED: 'Ihr Antrag auf Fördermittel ist abgelehnt:',
    REQUEST_CANCELLED: 'Antrag auf Fördermittel storniert:',
    CLAIM_SUBMITTED: 'Abrechnung zu prüfen:',
    CLAIM_APPROVED: 'Ihre Abrechnung ist genehmigt:',
    CLAIM_REJECTED: 'Ihre Abrechnung ist abgelehnt:',
    CLAIM_PAID: 'Ihre Abrechnung ist bezahlt:',
  },
  body: {
    REQUEST_SUBMITTED: (activity, amount, partner) => `${partner} bittet um ${amount} für „${activity}“. Bitte entscheiden Sie, bevor es beginnt.`,
    REQUEST_APPROVED: (activity, amount) =>
      `${amount} sind für „${activity}“ zurückgelegt. Rechnen Sie danach ab, was es gekostet hat, mit Rechnungen und Nachweisen.`,
    REQUEST_REJECTED: (activity) => `Ihr Antrag für „${activity}“ kann nicht genehmigt werden.`,
    REQUEST_CANCELLED: (activity) => `der Antrag für „${activity}“ ist storniert. Dafür ist nichts mehr zurückgelegt.`,
    CLAIM_SUBMITTED: (activity, amount, partner) => `${partner} rechnet ${amount} für „${activity}“ ab. Bitte prüfen Sie die Belege.`,
    CLAIM_APPROVED: (activity, amount) => `${amount} Ihrer Abrechnung für „${activity}“ sind genehmigt und werden bezahlt.`,
    CLAIM_REJECTED: (activity) => `Ihre Abrechnung für „${activity}“ kann nicht genehmigt werden.`,
    CLAIM_PAID: (activity, amount) => `${amount} für „${activity}“ sind auf dem Weg zu Ihnen.`,
  },
};
const WORDS: Record<Language, Words> = { en: EN, de: DE };

const tell = (tx: Tx, told: Told, id: string | null) => tx.sql('select relata.enqueue($1, $2)', ['fund.tell', { told, id }]);
export const tellOfRequest = (tx: Tx, { id, status }: FundRequest) => tell(tx, `REQUEST_${status}` as Told, uuidOf('fur', id));
export const tellOfClaim = (tx: Tx, { id, status }: FundClaim) => tell(tx, `CLAIM_${status}`, uuidOf('fuc', id));

task('fund.tell', async ({ told, id }: { told: Told; id: string }, { app, system }) => {
  const { rows } = await system((client) => client.query<Row>(rowOf(told), [id, told]));
  const [row] = rows;
  if (row) await sendMail({ app, system }, { id: row.id, to: row.email, ...letterOf(told, row), transactional: 'WORK' });
});

function letterOf(
  told: Told,
  { name, language, number, activity, partner, amount, approved, currency, note }: Row,
): { subject: string; text: string } {
  const words = inLanguage(language, WORDS);
  const money = writing(language).money({ amount: approved ?? amount, currency });
  const said = words.body[told](activity, money, partner);
  return {
    subject: `${words.subject[told]} ${activity} (${number})`,
    text: `${words.hello(name)}\n\n${said}\n${note ? `\n${note}\n` : ''}`,
  };
}
