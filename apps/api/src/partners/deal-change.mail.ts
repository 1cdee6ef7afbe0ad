import { inLanguage, task, toTypeId } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import type { RequestStatus } from './registration-extension.entity.js';

/** That a partner asks for a change, to the owner of the deal; and how it was answered, to who asked. */
interface Row {
  id: string;
  email: string;
  name: string;
  language: string | null;
  status: RequestStatus;
  deal: string;
  opportunity: string;
  partner: string | null;
  reason: string;
  message: string | null;
}

const TOLD = `
select md5(r.id::text || r.status)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language, r.status, o.name as deal, o.id as opportunity,
  a.name as partner, r.reason, r.message
from deal_change_request r join opportunity o on o.id = r.opportunity_id left join partner a on a.id = r.partner_id
join employee e on e.id = o.owner_id join person p on p.id = case r.status when 'PENDING' then e.person_id else r.requested_by_id end and p.email is not null
where r.id = $1 and r.status <> 'WITHDRAWN'`;

interface Words {
  hello: (name: string) => string;
  asked: (partner: string, deal: string, reason: string) => [subject: string, text: string];
  answered: (accepted: boolean, deal: string) => [subject: string, text: string];
  look: string;
}

const EN: Words = {
  hello: (name) => `Hello ${name},`,
  asked: (partner, deal, reason) => [`Change asked for: ${deal}`, `${partner} asks you to change the deal ${deal}:\n\n${reason}`],
  answered: (accepted, deal) =>
    accepted ? [`Changed: ${deal}`, `the deal ${deal} was changed as you asked.`] : [`Not changed: ${deal}`, `the deal ${deal} stays as it is.`],
  look: 'Have a look:',
};
const DE: Words = {
  hello: (name) => `Guten Tag ${name},`,
  asked: (partner, deal, reason) => [`Änderung erbeten: ${deal}`, `${partner} bittet Sie, das Geschäft ${deal} zu ändern:\n\n${reason}`],
  answered: (accepted, deal) =>
    accepted
      ? [`Geändert: ${deal}`, `das Geschäft ${deal} wurde wie erbeten geändert.`]
      : [`Nicht geändert: ${deal}`, `das Geschäft ${deal} bleibt, wie es ist.`],
  look: 'Hier steht mehr:',
};

task('dealChange.tell', async ({ id }: { id: string }, { app, system }) => {
  const { rows } = await system((client) => client.query<Row>(TOLD, [id]));
  const [row] = rows;
  if (!row) return;
  const words = inLanguage(row.language, { en: EN, de: DE });
  const pending = row.status === 'PENDING';
  const [subject, text] = pending ? words.asked(row.partner ?? '', row.deal, row.reason) : words.answered(row.status === 'ACCEPTED', row.deal);
  const link = new URL(`${pending ? '/employee' : '/partner'}/opportunities/${toTypeId('opp', row.opportunity)}`, app.config.publicUrl).href;
  const body = [words.hello(row.name), text, ...(row.message ? [row.message] : []), `${words.look} ${link}`].join('\n\n');
  await sendMail({ app, system }, { id: row.id, to: row.email, subject, text: `${body}\n`, transactional: 'WORK' });
});
