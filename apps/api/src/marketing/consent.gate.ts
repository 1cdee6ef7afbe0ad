import { type Held, mailGate } from '../core/mail/gate.js';
import { consentWords, unsubscribeUrl } from './consent.mail.js';

interface Asked {
  held: Held | null;
  purpose: string | null;
  name: string | null;
  language: string | null;
}

/**
 * The gate through which every mail goes: with a purpose only with consent at this moment and never to a suppressed address,
 * and then with a way to get no more, for people (a link) and for their mail programs (RFC 8058, one click).
 */
mailGate(async (client, mail, config) => {
  const { rows } = await client.query<Asked>(
    `select relata.mail_held($1, $2, $3) as held, c.id as purpose, relata.purpose_name(c.id, coalesce(p.language, 'en')) as name, p.language
     from (values (1)) one left join consent_purpose c on c.key = $3 left join person p on p.id = $2`,
    [mail.to, mail.personId ?? null, mail.purpose ?? null],
  );
  const [asked] = rows as [Asked];
  if (asked.held) return { held: asked.held };
  if (!mail.personId || !asked.purpose) return {};
  const url = unsubscribeUrl(config, mail.personId, asked.purpose);
  return {
    headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    footer: consentWords(asked.language).footer(asked.name ?? '', url),
  };
});
