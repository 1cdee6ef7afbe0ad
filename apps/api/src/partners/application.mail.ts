import type { App } from '../core/index.js';
import { inLanguage, task } from '../core/index.js';
import { sendMail } from '../core/mail/mail.js';
import { tokenOf } from './application.service.js';

/** Mails about applications. To an address that is not confirmed goes nothing that a stranger has written. */
const WORDS = {
  en: {
    confirm: {
      subject: 'Please confirm your application as a partner',
      text: (url: string) =>
        `Somebody, probably you, applied to become our partner with this address.\n\nTo confirm that it is yours, open this link. It works for a week:\n\n${url}\n\nIf it was not you, ignore this mail: nothing follows.\n`,
    },
    rejected: {
      subject: 'Your application as a partner',
      text: (name: string, reason: string) =>
        `Dear ${name},\n\nthank you for your interest in working with us. We have decided not to take your company into our programme:\n\n${reason}\n`,
    },
    waiting: {
      subject: (organisation: string) => `A company applies as a partner: ${organisation}`,
      text: (name: string, organisation: string, url: string) =>
        `Hello ${name},\n\n${organisation} applies to become a partner. Decide here:\n${url}\n`,
    },
  },
  de: {
    confirm: {
      subject: 'Bitte bestätigen Sie Ihre Bewerbung als Partner',
      text: (url: string) =>
        `Jemand, vermutlich Sie, hat sich mit dieser Adresse als Partner bei uns beworben.\n\nUm zu bestätigen, dass es Ihre ist, öffnen Sie diesen Link. Er gilt eine Woche:\n\n${url}\n\nWaren Sie es nicht, ist nichts zu tun: Es geschieht nichts weiter.\n`,
    },
    rejected: {
      subject: 'Ihre Bewerbung als Partner',
      text: (name: string, reason: string) =>
        `Guten Tag ${name},\n\nvielen Dank für Ihr Interesse an einer Zusammenarbeit. Wir haben uns entschieden, Ihr Unternehmen nicht in unser Programm aufzunehmen:\n\n${reason}\n`,
    },
    waiting: {
      subject: (organisation: string) => `Ein Unternehmen bewirbt sich als Partner: ${organisation}`,
      text: (name: string, organisation: string, url: string) =>
        `Guten Tag ${name},\n\n${organisation} bewirbt sich als Partner. Hier entscheiden Sie:\n${url}\n`,
    },
  },
};

interface Applied {
  applicationId: string;
}

task('partners.askToConfirm', async ({ applicationId }: Applied, { app, system }) => {
  const { config } = app as App;
  const token = tokenOf(config, applicationId);
  const [to] = await system(
    async (client) =>
      (
        await client.query<{ email: string; language: string | null }>(
          `update partner_application set token_hash = relata.token_hash($2), updated_at = now() where id = $1 and status = 'UNCONFIRMED' returning email, language`,
          [applicationId, token],
        )
      ).rows,
  );
  if (!to) return;
  const { subject, text } = inLanguage(to.language, WORDS).confirm;
  const url = `${config.publicUrl}/partner/apply/${token}`;
  await sendMail({ app, system }, { id: applicationId, to: to.email, subject, text: text(url), transactional: 'APPLICATION' });
});

/** Everyone who decides on applications hears of one. */
task('partners.tellApplication', async ({ applicationId }: Applied, { app, system }) => {
  const { config } = app as App;
  const { rows } = await system((client) =>
    client.query<{ id: string; email: string; name: string; language: string | null; organisation: string }>(
      `select md5(a.id::text || e.id)::uuid as id, p.email, p.given_name || ' ' || p.family_name as name, p.language, a.organisation
       from partner_application a cross join employee_role r join employee e on e.id = r.employee_id and (e.left_on is null or e.left_on > current_date)
       join person p on p.id = e.person_id and p.email is not null
       where a.id = $1 and a.status = 'WAITING' and r.role = 'CHANNEL_MANAGER'`,
      [applicationId],
    ),
  );
  for (const { id, email, name, language, organisation } of rows) {
    const { subject, text } = inLanguage(language, WORDS).waiting;
    const url = `${config.publicUrl}/employee/applications`;
    await sendMail({ app, system }, { id, to: email, subject: subject(organisation), text: text(name, organisation, url), transactional: 'WORK' });
  }
});

task('partners.tellRejected', async ({ applicationId }: Applied, { app, system }) => {
  const { rows } = await system((client) =>
    client.query<{ id: string; email: string; name: string; language: string | null; reject_reason: string }>(
      `select md5('rejected ' || id::text)::uuid as id, email, given_name || ' ' || family_name as name, language, reject_reason
       from partner_application where id = $1 and status = 'REJECTED'`,
      [applicationId],
    ),
  );
  const [to] = rows;
  if (!to) return;
  const { subject, text } = inLanguage(to.language, WORDS).rejected;
  await sendMail({ app, system }, { id: to.id, to: to.email, subject, text: text(to.name, to.reject_reason), transactional: 'APPLICATION' });
});
