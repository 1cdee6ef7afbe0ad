import { randomUUID } from 'node:crypto';
import { inLanguage, task } from '../core/index.js';
import { type Mail, sendMail } from '../core/mail/mail.js';

/** What somebody is told of changes to their sign-in that come from inside, where their mail can't be asked first. */
export type SignInChange = 'PASSWORD_CHANGED' | 'SECOND_FACTOR_ON' | 'SECOND_FACTOR_OFF';
export const SIGN_IN_CHANGES: ReadonlySet<string> = new Set<SignInChange>(['PASSWORD_CHANGED', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF']);

interface Letter {
  subject: string;
  text: (url: string) => string;
}
interface Words {
  confirm: Letter;
  taken: Letter;
  stop: Letter;
  changed: Record<SignInChange, string>;
  changedText: (what: string, url: string) => string;
}

const EN: Words = {
  confirm: {
    subject: 'Please confirm your new e-mail address',
    text: (url) => `Somebody, probably you, wants to sign in to Relata with this address.

To confirm that it is yours, open this link. It works once, for a day:

${url}

If it was not you, ignore this mail: nothing changes.
`,
  },
  taken: {
    subject: 'You have a sign-in to Relata',
    text: (url) => `Somebody, probably you, wants to sign in to Relata with this address.
There is a sign-in with it already, so nothing changes:

${url}

If it was not you, ignore this mail.
`,
  },
  stop: {
    subject: 'Your e-mail address for Relata is to change',
    text: (url) => `Somebody, probably you, gave your password and asked to sign in to
Relata with another e-mail address. Once that one is confirmed, this one
works no longer.

If it was you, there is nothing to do. If it was not, open this link: your
address stays or comes back, everyone who is signed in as you is signed
out, and you choose a new password. It works for a week, also after the
change.

${url}
`,
  },
  changed: {
    PASSWORD_CHANGED: 'Your password for Relata was changed',
    SECOND_FACTOR_ON: 'The second factor of your sign-in to Relata was turned on',
    SECOND_FACTOR_OFF: 'The second factor of your sign-in to Relata was turned off',
  },
  changedText: (what, url) => `${what}.

If it was you, there is nothing to do. If it was not, ask for a new
password there at once:

${url}
`,
};

const DE: Words = {
  confirm: {
    subject: 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
    text: (url) => `Jemand, vermutlich Sie, möchte sich bei Relata mit dieser Adresse anmelden.

Um zu bestätigen, dass sie Ihre ist, öffnen Sie diesen Link. Er gilt einmal, einen Tag lang:

${url}

Wenn Sie es nicht waren, tun Sie nichts: dann ändert sich nichts.
`,
  },
  taken: {
    subject: 'Sie haben einen Zugang zu Relata',
    text: (
      url,
    ) => `Jemand, vermutlich Sie, möchte sich bei Relata mit dieser Adresse anmelden. Es gibt schon einen Zugang mit ihr, also ändert sich nichts:

${url}

Wenn Sie es nicht waren, tun Sie nichts.
`,
  },
  stop: {
    subject: 'Ihre E-Mail-Adresse für Relata soll sich ändern',
    text: (
      url,
    ) => `Jemand, vermutlich Sie, hat Ihr Passwort angegeben und möchte sich bei Relata mit einer anderen E-Mail-Adresse anmelden. Sobald jene bestätigt ist, gilt diese nicht mehr.

Wenn Sie es waren, ist nichts zu tun. Wenn nicht, öffnen Sie diesen Link: Ihre Adresse bleibt oder kommt zurück, alle, die als Sie angemeldet sind, werden abgemeldet, und Sie wählen ein neues Passwort. Er gilt eine Woche, auch nach der Änderung.

${url}
`,
  },
  changed: {
    PASSWORD_CHANGED: 'Ihr Passwort für Relata wurde geändert',
    SECOND_FACTOR_ON: 'Der zweite Faktor Ihrer Anmeldung bei Relata wurde eingeschaltet',
    SECOND_FACTOR_OFF: 'Der zweite Faktor Ihrer Anmeldung bei Relata wurde ausgeschaltet',
  },
  changedText: (what, url) => `${what}.

Wenn Sie es waren, ist nichts zu tun. Wenn nicht, verlangen Sie dort sofort ein neues Passwort:

${url}
`,
};

export interface To {
  email: string;
  language: string | null;
}
const wordsFor = ({ language }: To): Words => inLanguage(language, { en: EN, de: DE });
const letter = ({ email }: To, subject: string, text: string): Mail => ({
  id: randomUUID(),
  to: email,
  transactional: 'SIGN_IN',
  subject,
  text,
});

/** About another address to sign in with: `confirm` and `stop` with their links; `taken` to who signs in with it already. */
export function emailChangeMail(what: 'confirm' | 'taken' | 'stop', to: To, url: string): Mail {
  const { subject, text } = wordsFor(to)[what];
  return letter(to, subject, text(url));
}

/** What the sign-in says of a change; it doesn't know the person. */
export interface SignInChanged {
  userId: string;
  change: SignInChange;
}

task('signIn.changed', async ({ userId, change }: SignInChanged, { app, system }) => {
  const { rows } = await system((client) =>
    client.query<To>('select u.email, p.language from "user" u join person p on p.id = u.person_id where u.id = $1', [userId]),
  );
  const [to] = rows;
  if (!to) return;
  const { changed, changedText } = wordsFor(to);
  await sendMail({ app, system }, letter(to, changed[change], changedText(changed[change], `${app.config.publicUrl}/sign-in`)));
});
