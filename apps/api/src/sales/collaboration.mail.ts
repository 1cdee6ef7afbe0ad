import { inLanguage, type Language, task, toTypeId } from '../core/index.js';
import { type MailServices, sendMail } from '../core/mail/mail.js';

/** What one of those who work on a deal is told, as a statement answers it. */
interface Told {
  /** A uuid that is the same for this event and person, so that the mail arrives once. */
  id: string;
  email: string;
  name: string;
  language: string | null;
  /** The portal in which they work on it. */
  portal: 'partner' | 'employee';
  opportunity_id: string;
  deal: string;
  /** Who said or asked it. */
  who: string | null;
  /** What was said or asked, or why not. */
  words: string | null;
  /** Number of the quote. */
  quote: string | null;
}

const PERSON = `p.email, p.given_name || ' ' || p.family_name as name, p.language`;
const DEAL = 'o.id as opportunity_id, o.name as deal';
const EMPLOYED = `(e.left_on is null or e.left_on > (now() at time zone 'utc')::date)`;
/** The seller on the deal, or where it has none whoever administers the partner. */
const SELLERS = `(p.id = o.partner_seller_id or (o.partner_seller_id is null
  and exists (select from partner_member m where m.person_id = p.id and m.partner_id = o.partner_id and m.role = 'ADMIN' and m.active)))`;

const COMMENT = `
select md5(c.id::text || p.id)::uuid as id, ${PERSON}, ${DEAL}, relata.opportunity_comment_author(c.id) as who, c.text as words, null as quote,
  case c.side when 'PARTNER' then 'employee' else 'partner' end as portal
from opportunity_comment c join opportunity o on o.id = c.opportunity_id and o.partner_id = c.partner_id
left join employee e on e.id = o.owner_id and ${EMPLOYED}
join person p on p.email is not null and p.id <> c.author_id and case c.side when 'PARTNER' then p.id = e.person_id else ${SELLERS} end
where c.id = $1::uuid`;

const REQUESTED = `
select r.id, ${PERSON}, ${DEAL}, relata.quote_requester(r.id) as who, r.note as words, null as quote, 'employee' as portal
from quote_request r join opportunity o on o.id = r.opportunity_id
join employee e on e.id = o.owner_id and ${EMPLOYED} join person p on p.id = e.person_id and p.email is not null
where r.id = $1::uuid and r.status = 'REQUESTED'`;

const OVER = `
select md5(r.id::text || r.status)::uuid as id, ${PERSON}, ${DEAL}, null as who, r.decline_reason as words, q.number as quote, 'partner' as portal
from quote_request r join opportunity o on o.id = r.opportunity_id
join person p on p.id = r.requested_by_id and p.email is not null
join partner_member m on m.person_id = p.id and m.partner_id = r.partner_id and m.active
left join quote q on q.id = r.quote_id
where r.id = $1::uuid`;

type Words = (told: Told) => [subject: string, text: string];

const COMMENTED: Record<Language, Words> = {
  en: ({ deal, who, words }) => [`${who} on ${deal}`, `${who} has written on the deal ${deal}:\n\n${words}`],
  de: ({ deal, who, words }) => [`${who} zu ${deal}`, `${who} hat zum Geschäft ${deal} geschrieben:\n\n${words}`],
};
const ASKED: Record<Language, Words> = {
  en: ({ deal, who, words }) => [`Quote requested: ${deal}`, `${who} asks for a quote on the deal ${deal}:\n\n${words}`],
  de: ({ deal, who, words }) => [`Angebot angefragt: ${deal}`, `${who} bittet um ein Angebot zum Geschäft ${deal}:\n\n${words}`],
};
const ENDED: Record<Language, Words> = {
  en: ({ deal, words, quote }) =>
    quote
      ? [`Your quote for ${deal} is there`, `the quote ${quote} that you asked for on the deal ${deal} is there.`]
      : [`No quote for ${deal}`, `there will be no quote on the deal ${deal}: ${words}`],
  de: ({ deal, words, quote }) =>
    quote
      ? [`Ihr Angebot zu ${deal} liegt vor`, `das Angebot ${quote}, um das Sie zum Geschäft ${deal} gebeten haben, liegt vor.`]
      : [`Kein Angebot zu ${deal}`, `zum Geschäft ${deal} gibt es kein Angebot: ${words}`],
};
const FRAME: Record<Language, (name: string, text: string, link: string) => string> = {
  en: (name, text, link) => `Hello ${name},\n\n${text}\n\n${link}\n`,
  de: (name, text, link) => `Guten Tag ${name},\n\n${text}\n\n${link}\n`,
};

/** Writes to whoever the statement finds, in their language, with the way to the deal in their portal. */
async function tell(services: MailServices, statement: string, id: string, words: Record<Language, Words>): Promise<void> {
  const { rows } = await services.system((client) => client.query<Told>(statement, [id]));
  for (const told of rows) {
    const [subject, said] = inLanguage(told.language, words)(told);
    const link = `${services.app.config.publicUrl}/${told.portal}/opportunities/${toTypeId('opp', told.opportunity_id)}`;
    const text = inLanguage(told.language, FRAME)(told.name, said, link);
    await sendMail(services, { id: told.id, to: told.email, subject, text, transactional: 'WORK' });
  }
}

task('sales.commentMade', ({ commentId }: { commentId: string }, services) => tell(services, COMMENT, commentId, COMMENTED));
task('sales.quoteRequested', ({ requestId }: { requestId: string }, services) => tell(services, REQUESTED, requestId, ASKED));
task('sales.quoteRequestOver', ({ requestId }: { requestId: string }, services) => tell(services, OVER, requestId, ENDED));
