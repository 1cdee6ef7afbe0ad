import { randomUUID } from 'node:crypto';
import { inLanguage, task } from '../core/index.js';
import { type Mail, sendMail } from '../core/mail/mail.js';

export interface Inviter {
  inviter: string;
  /** The partner or the account. */
  place: string | null;
}

interface Words {
  password: { subject: string; text: (url: string) => string };
  known: { subject: string; text: (url: string) => string };
  invitation: { subject: string; text: (who: string, where: string, url: string, days: number) => string };
}

const EN: Words = {
  password: {
    subject: 'Choose a new password',
    text: (url) => `Somebody, probably you, asked for a new password for Relata.

To choose your password, open this link. It works once, for an hour:

${url}

If it was not you, ignore this mail: your password stays as it is.
`,
  },
  known: {
    subject: 'You have a sign-in to Relata',
    text: (url) => `Somebody, probably you, asked for a sign-in to Relata by one of your orders. You have one already, with this address:

${url}

If you don't know your password any more, ask there for a new one. If it was not you, ignore this mail.
`,
  },
  invitation: {
    subject: 'Your sign-in to Relata',
    text: (who, where, url, days) => `${who ? `${who} has given you` : 'You have been given'} a sign-in to Relata${where && ` for ${where}`}.

To choose your password, open this link. It works once, for ${days} days:

${url}

After that, ask whoever invited you for a new one.
If you do not expect this, ignore this mail.
`,
  },
};

const DE: Words = {
  password: {
    subject: 'Wählen Sie ein neues Passwort',
    text: (url) => `Jemand, vermutlich Sie, hat ein neues Passwort für Relata verlangt.

Um Ihr Passwort zu wählen, öffnen Sie diesen Link. Er gilt einmal, eine Stunde lang:

${url}

Wenn Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
`,
  },
  known: {
    subject: 'Sie haben einen Zugang zu Relata',
    text: (
      url,
    ) => `Jemand, vermutlich Sie, hat mit einer Ihrer Bestellungen einen Zugang zu Relata verlangt. Sie haben schon einen, mit dieser Adresse:

${url}

Wenn Sie Ihr Passwort nicht mehr wissen, verlangen Sie dort ein neues. Wenn Sie es nicht waren, tun Sie nichts.
`,
  },
  invitation: {
    subject: 'Ihr Zugang zu Relata',
    text: (
      who,
      where,
      url,
      days,
    ) => `${who ? `${who} hat Ihnen einen Zugang zu Relata gegeben` : 'Sie haben einen Zugang zu Relata bekommen'}${where && ` für ${where}`}.

Um Ihr Passwort zu wählen, öffnen Sie diesen Link. Er gilt einmal, ${days} Tage lang:

${url}

Danach bitten Sie, wer Sie eingeladen hat, um einen neuen.
Wenn Sie das nicht erwarten, tun Sie nichts.
`,
  },
};

/** Whom a mail goes to. */
interface To {
  email: string;
  language: string | null;
}

const wordsFor = ({ language }: To): Words => inLanguage(language, { en: EN, de: DE });

/** What the sign-in says of a mail that it causes; it doesn't know the person. */
export interface PasswordMailed {
  mailId: string;
  userId: string;
  token: string;
}

/** A link that sets a password works once, and for as long as its mail says. */
task('password.mail', async ({ mailId, userId, token }: PasswordMailed, { app, system }) => {
  const { rows } = await system((client) =>
    client.query<To>('select u.email, p.language from "user" u join person p on p.id = u.person_id where u.id = $1', [userId]),
  );
  const [to] = rows;
  if (!to) return;
  const { subject, text } = wordsFor(to).password;
  const url = `${app.config.publicUrl}/auth/set-password?token=${token}`;
  await sendMail({ app, system }, { id: mailId, to: to.email, transactional: 'PASSWORD', subject, text: text(url) });
});

/** To somebody who asks for a sign-in and has one. */
export function knownSignInMail(publicUrl: string, to: To): Mail {
  const { subject, text } = wordsFor(to).known;
  return { id: randomUUID(), to: to.email, transactional: 'INVITATION', subject, text: text(`${publicUrl}/account`) };
}

export function invitationMail(publicUrl: string, { inviter, place }: Inviter, to: To, token: string, days: number): Mail {
  const { subject, text } = wordsFor(to).invitation;
  const url = `${publicUrl}/auth/invitation?token=${token}`;
  return { id: randomUUID(), to: to.email, transactional: 'INVITATION', subject, text: text(oneLine(inviter), oneLine(place ?? ''), url, days) };
}

/** What others call themselves stays one line, without what looks like a link of ours. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .replaceAll(/\w+:\/\//g, '')
    .trim()
    .slice(0, 100);
