import { inLanguage, task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';

interface Told {
  id: string;
  email: string;
  name: string;
  language: string | null;
  leads: { company: string | null; city: string | null; reason: 'NO_CANDIDATE' | 'OFFERS_USED_UP' }[];
}

// What somebody took, or was offered again, needs nobody any more.
const TOLD = `
select md5(p.id::text || min(u.id::text) || max(u.at))::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language,
  json_agg(json_build_object('company', l.company, 'city', l.city, 'reason', u.reason) order by l.score desc nulls last, l.id) as leads
from unplaced_lead u join lead l on l.id = u.lead_id join employee e on e.id = $1 join person p on p.id = e.person_id and p.email is not null
where u.lead_id = any ($2::uuid[]) and u.closed_at is null group by p.id`;

const WORDS = {
  en: {
    subject: (n: number) => (n === 1 ? 'A lead without a partner' : `${n} leads without a partner`),
    hello: (name: string) => `Hello ${name},`,
    said: 'no partner is left for what follows. Offer it by hand, or give it to somebody of ours, in the portal under «Leads for partners»:',
    somebody: 'a private person',
    reasons: { NO_CANDIDATE: 'no partner fits and has room', OFFERS_USED_UP: 'nobody of those who were asked wanted it' },
    more: (n: number) => `… and ${n} more`,
  },
  de: {
    subject: (n: number) => (n === 1 ? 'Ein Lead ohne Partner' : `${n} Leads ohne Partner`),
    hello: (name: string) => `Guten Tag ${name},`,
    said: 'hierfür ist kein Partner mehr übrig. Bieten Sie es im Portal unter «Leads für Partner» von Hand an, oder geben Sie es jemandem von uns:',
    somebody: 'eine Privatperson',
    reasons: { NO_CANDIDATE: 'kein Partner passt und hat Platz', OFFERS_USED_UP: 'niemand, der gefragt wurde, wollte es' },
    more: (n: number) => `… und ${n} weitere`,
  },
};
const NAMED = 10;

/** Tells who answers for a rule of leads that came back: one mail for all of a run. */
task('distribution.tellUnplaced', async ({ employeeId, leads }: { employeeId: string; leads: string[] }, services) => {
  const { rows } = await services.system((client) => client.query<Told>(TOLD, [employeeId, leads]));
  const [told] = rows;
  if (!told) return;
  const words = inLanguage(told.language, WORDS);
  const named = told.leads.slice(0, NAMED).map(({ company, city, reason }) => {
    const who = [company ?? words.somebody, city].filter(Boolean).join(', ');
    return `- ${who}: ${words.reasons[reason]}\n`;
  });
  const rest = told.leads.length > NAMED ? `${words.more(told.leads.length - NAMED)}\n` : '';
  const text = `${words.hello(told.name)}\n\n${words.said}\n\n${named.join('')}${rest}`;
  await sendMail(services, { id: told.id, to: told.email, subject: words.subject(told.leads.length), text, transactional: 'WORK' });
});
