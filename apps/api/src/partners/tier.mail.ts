import { inLanguage, task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import type { MeasuredRequirement } from './partner-change.entity.js';

interface Told {
  id: string;
  email: string;
  name: string;
  language: string | null;
  kind: 'TIER' | 'GRACE_STARTED';
  from: string | null;
  to: string | null;
  up: boolean;
  until: string | null;
  facts: MeasuredRequirement[] | null;
}

const WORDS = {
  en: {
    kinds: {
      REVENUE: 'Revenue',
      REGISTRATIONS: 'Approved registrations',
      WON_DEALS: 'Won deals',
      CERTIFIED_PEOPLE: 'Certified people',
      SATISFACTION: 'Satisfaction',
    },
    hello: (name: string) => `Hello ${name},`,
    grace: (tier: string, until: string) => ({
      subject: `Your tier ${tier}: please act until ${until}`,
      text: `your company no longer fulfils what the tier ${tier} asks for. It stays there until ${until}; by then it has to be fulfilled again:`,
    }),
    up: (tier: string) => ({
      subject: `Your company is ${tier} now`,
      text: `your company has come into the tier ${tier}. Thank you for working with us. What decided:`,
    }),
    down: (tier: string) => ({
      subject: `Your tier is ${tier} now`,
      text: `the time of grace is over, and your company’s tier is ${tier} now. What was missing:`,
    }),
    none: 'none',
    of: (measured: string, needed: string) => `${measured} of ${needed}`,
  },
  de: {
    kinds: {
      REVENUE: 'Umsatz',
      REGISTRATIONS: 'Genehmigte Registrierungen',
      WON_DEALS: 'Gewonnene Projekte',
      CERTIFIED_PEOPLE: 'Zertifizierte Personen',
      SATISFACTION: 'Zufriedenheit',
    },
    hello: (name: string) => `Guten Tag ${name},`,
    grace: (tier: string, until: string) => ({
      subject: `Ihre Stufe ${tier}: bitte handeln Sie bis ${until}`,
      text: `Ihr Unternehmen erfüllt nicht mehr, was die Stufe ${tier} verlangt. Es bleibt bis ${until} darin; bis dahin muss es wieder erfüllt sein:`,
    }),
    up: (tier: string) => ({
      subject: `Ihr Unternehmen ist jetzt ${tier}`,
      text: `Ihr Unternehmen ist in die Stufe ${tier} gekommen. Danke für die Zusammenarbeit. Das gab den Ausschlag:`,
    }),
    down: (tier: string) => ({
      subject: `Ihre Stufe ist jetzt ${tier}`,
      text: `die Frist ist vorbei, und die Stufe Ihres Unternehmens ist jetzt ${tier}. Das hat gefehlt:`,
    }),
    none: 'keine',
    of: (measured: string, needed: string) => `${measured} von ${needed}`,
  },
};

// To those who run the partner's organisation and to who looks after it.
const TOLD = `
select md5(c.id::text || p.id)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language, c.kind, f.name as "from", t.name as "to",
  coalesce(t.rank, 0) > coalesce(f.rank, 0) as up, c.grace_until::text as until, c.facts
from partner_change c left join partner_tier f on f.id = c.from_tier_id left join partner_tier t on t.id = c.to_tier_id
join partner o on o.id = c.partner_id
join person p on p.email is not null and (p.id in (select m.person_id from partner_member m where m.partner_id = o.id and m.role = 'ADMIN' and m.active)
  or p.id = (select e.person_id from employee e where e.id = o.channel_manager_id))
where c.id = $1`;

/** That a partner's tier or grace changed, in a run. */
task('partners.tellChange', async ({ changeId }: { changeId: string }, { app, system }) => {
  const { rows } = await system((client) => client.query<Told>(TOLD, [changeId]));
  for (const told of rows) await sendMail({ app, system }, { id: told.id, to: told.email, ...letterOf(told), transactional: 'WORK' });
});

function letterOf(told: Told): { subject: string; text: string } {
  const words = inLanguage(told.language, WORDS);
  const said =
    told.kind === 'GRACE_STARTED'
      ? words.grace(told.from ?? words.none, told.until ?? '')
      : told.up
        ? words.up(told.to ?? words.none)
        : words.down(told.to ?? words.none);
  const facts = (told.facts ?? []).map(
    ({ kind, courseTitle, currency, measured, needed }) =>
      `- ${words.kinds[kind]}${courseTitle ? ` (${courseTitle})` : ''}: ${words.of(plain(measured ?? '?'), plain(needed))}${currency ? ` ${currency}` : ''}\n`,
  );
  return { subject: said.subject, text: `${words.hello(told.name)}\n\n${said.text}\n\n${facts.join('')}` };
}

/** `12500.0000` → `12500`. */
const plain = (number: string): string => (number.includes('.') ? number.replace(/\.?0+$/, '') : number);
