import { inLanguage, momentIn, task } from '../core/index.js';
import type { JobServices } from '../core/jobs/jobs.js';
import { sendMail } from '../core/mail/mail.js';
import { afterHours, RULE_HOURS, type RuleHours } from './distribution.service.js';

export type OfferMail = 'OFFERED' | 'REMINDER' | 'ASSIGNED' | 'PULLED_BACK';

interface Told {
  /** A uuid that is the same for these offers and person, so that the mail arrives once. */
  id: string;
  email: string;
  name: string;
  language: string | null;
  time_zone: string | null;
  leads: { company: string | null; city: string | null; respond_until: string }[];
}

/** Everybody who can accept, while the offer is open; and the seller of what was accepted. */
const TO_PARTNER = `exists (select from partner_member m where m.partner_id = o.partner_id and m.person_id = p.id and m.active and m.role in ('SELLER', 'ADMIN'))
  and o.state = 'OFFERED'`;
const TO: Record<OfferMail, string> = {
  OFFERED: TO_PARTNER,
  REMINDER: TO_PARTNER,
  ASSIGNED: `p.id = o.seller_id and o.state = 'ACCEPTED' and o.seller_id <> o.answered_by_id`,
  PULLED_BACK: `p.id = o.seller_id`,
};

const TOLD = (kind: OfferMail) => `
select md5($2 || min(o.id::text) || p.id)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language, p.time_zone,
  json_agg(json_build_object('company', o.company, 'city', o.city, 'respond_until', o.respond_until) order by o.respond_until, o.id) as leads
from lead_offer o join person p on ${TO[kind]}
where o.id = any ($1::uuid[]) and p.email is not null group by p.id`;

interface Words {
  subject: Record<OfferMail, (count: number) => string>;
  said: Record<OfferMail, (count: number) => string>;
  hello: (name: string) => string;
  somebody: string;
  until: (moment: string) => string;
  more: (count: number) => string;
}

const EN: Words = {
  subject: {
    OFFERED: (n) => (n === 1 ? 'A lead for you' : `${n} leads for you`),
    REMINDER: (n) => (n === 1 ? 'A lead still waits for your answer' : `${n} leads still wait for your answer`),
    ASSIGNED: (n) => (n === 1 ? 'A lead was given to you' : `${n} leads were given to you`),
    PULLED_BACK: (n) => (n === 1 ? 'A lead was taken back' : `${n} leads were taken back`),
  },
  said: {
    OFFERED: (n) => `we offer you ${n === 1 ? 'a lead' : `${n} leads`}. Accept in the partner portal, under «Leads», while there is time:`,
    REMINDER: () => 'the time to accept is soon over. Accept or decline in the partner portal, under «Leads»:',
    ASSIGNED: () => 'your company accepted it for you. Please get in touch with the customer soon:',
    PULLED_BACK: () => 'you need not work on this any more:',
  },
  hello: (name) => `Hello ${name},`,
  somebody: 'a private person',
  until: (moment) => `until ${moment}`,
  more: (n) => `… and ${n} more`,
};

const DE: Words = {
  subject: {
    OFFERED: (n) => (n === 1 ? 'Ein Lead für Sie' : `${n} Leads für Sie`),
    REMINDER: (n) => (n === 1 ? 'Ein Lead wartet noch auf Ihre Antwort' : `${n} Leads warten noch auf Ihre Antwort`),
    ASSIGNED: (n) => (n === 1 ? 'Ihnen wurde ein Lead zugeteilt' : `Ihnen wurden ${n} Leads zugeteilt`),
    PULLED_BACK: (n) => (n === 1 ? 'Ein Lead wurde zurückgenommen' : `${n} Leads wurden zurückgenommen`),
  },
  said: {
    OFFERED: (n) => `wir bieten Ihnen ${n === 1 ? 'einen Lead' : `${n} Leads`} an. Nehmen Sie im Partnerportal unter «Leads» an, solange Zeit ist:`,
    REMINDER: () => 'die Zeit zum Annehmen ist bald vorbei. Nehmen Sie im Partnerportal unter «Leads» an oder lehnen Sie ab:',
    ASSIGNED: () => 'Ihr Unternehmen hat ihn für Sie angenommen. Bitte melden Sie sich bald beim Kunden:',
    PULLED_BACK: () => 'darum müssen Sie sich nicht mehr kümmern:',
  },
  hello: (name) => `Guten Tag ${name},`,
  somebody: 'eine Privatperson',
  until: (moment) => `bis ${moment}`,
  more: (n) => `… und ${n} weitere`,
};

/** So many leads are named in a mail; the portal has them all. */
const NAMED = 10;

/** Tells a partner's people of what was offered or happened to it: one mail for each of them, however many leads there are. */
task('leadOffer.tell', async ({ kind, offers }: { kind: OfferMail; offers: string[] }, services) => {
  const { rows } = await services.system((client) => client.query<Told>(TOLD(kind), [offers, kind]));
  for (const told of rows) await sendMail(services, { id: told.id, to: told.email, ...letterOf(kind, told), transactional: 'WORK' });
});

function letterOf(kind: OfferMail, { name, language, time_zone: zone, leads }: Told): { subject: string; text: string } {
  const { subject, said, hello, somebody, until, more } = inLanguage(language, { en: EN, de: DE });
  const lines = leads.slice(0, NAMED).map(({ company, city, respond_until: by }) => {
    const who = [company ?? somebody, city].filter(Boolean).join(', ');
    return `- ${who}${kind === 'OFFERED' || kind === 'REMINDER' ? `, ${until(momentIn(language, zone, new Date(by)))}` : ''}\n`;
  });
  const rest = leads.length > NAMED ? `${more(leads.length - NAMED)}\n` : '';
  return { subject: subject[kind](leads.length), text: `${hello(name)}\n\n${said[kind](leads.length)}\n\n${lines.join('')}${rest}` };
}

/** Once for each offer, when a good part of the time is over. */
task(
  'leadOffer.remind',
  (_payload: unknown, { system }) =>
    system(
      async (client) =>
        void (await client.query(
          `with due as (
             update lead_offer set reminded_at = now(), version = version + 1, updated_at = now()
             where state = 'OFFERED' and remind_at <= now() and respond_until > now() and reminded_at is null returning id, partner_id)
           select relata.enqueue('leadOffer.tell', json_build_object('kind', 'REMINDER', 'offers', json_agg(id))) from due group by partner_id`,
        )),
    ),
  '* * * * *',
);

/** From acceptance on time runs for the partner to begin, by the hours of the rule. */
task('leadOffer.accepted', async ({ offerId }: { offerId: string }, { system }: JobServices) => {
  await system(async (client) => {
    const { rows } = await client.query<RuleHours & { answered_at: Date }>(
      `select h.*, o.answered_at from lead_offer o join (${RULE_HOURS}) h on h.id = coalesce(o.rule_id,
         (select r.id from distribution_rule r where r.state = 'ACTIVE' order by r.position, r.id limit 1))
       where o.id = $1 and o.state = 'ACCEPTED'`,
      [offerId],
    );
    const [found] = rows;
    if (found)
      await client.query('update lead_offer set touch_until = $2, version = version + 1, updated_at = now() where id = $1 and touch_until is null', [
        offerId,
        afterHours(found, found.answered_at.getTime(), found.touch_hours),
      ]);
    await client.query(`select relata.enqueue('leadOffer.tell', json_build_object('kind', 'ASSIGNED', 'offers', json_build_array($1::text)))`, [
      offerId,
    ]);
  });
});
