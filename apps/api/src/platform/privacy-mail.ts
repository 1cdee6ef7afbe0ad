import { inLanguage } from '../core/index.js';
import { sign } from '../core/signed.js';
import type { PrivacyRequestKind } from './privacy-request.entity.js';

/** What the link of a confirmation is for. */
export const CONFIRM_PRIVACY = 'privacy.confirm';
export const PRIVACY_DAYS = 7;

export const privacyUrl = ({ publicUrl, secret }: { publicUrl: string; secret: string }, request: string, now = new Date()): string =>
  `${publicUrl}/privacy/confirm?token=${sign(secret, CONFIRM_PRIVACY, [request], new Date(now.getTime() + PRIVACY_DAYS * 86_400_000))}`;

/** What mails and pages about privacy requests say, by language. */
export interface PrivacyWords {
  kinds: Record<PrivacyRequestKind, string>;
  ask: [subject: string, text: (what: string, url: string) => string];
  done: [subject: string, text: (url: string, until: string) => string];
  begun: [subject: string, text: string];
  rejected: [subject: string, text: (what: string, why: string) => string];
  extended: [subject: string, text: (what: string, until: string, why: string) => string];
  title: string;
  question: (what: string) => string;
  button: string;
  confirmed: string;
  nothing: string;
  problems: { INVALID: string; EXPIRED: string };
}

const EN: PrivacyWords = {
  kinds: { EXPORT: 'all that we have about you', ERASURE: 'to be erased' },
  ask: [
    'Please confirm your privacy request',
    (what, url) => `You asked for ${what}. To confirm that it was you, open this link. It works for ${PRIVACY_DAYS} days:

${url}

If it was not you, ignore this mail: nothing happens.
`,
  ],
  done: [
    'Your data is ready',
    (url, until) => `All that we have about you is ready to be downloaded, until ${until}. Sign in and open:

${url}
`,
  ],
  begun: [
    'You are being erased',
    `What we have about you is being erased now, but for what the law wants kept, as you were shown. This is the last mail that
you get from us.
`,
  ],
  rejected: ['Your privacy request', (what, why) => `You asked for ${what}. We can’t do that: ${why}\n`],
  extended: ['Your privacy request takes longer', (what, until, why) => `You asked for ${what}. It takes us longer, until ${until}: ${why}\n`],
  title: 'Privacy request',
  question: (what) => `Did you ask for ${what}?`,
  button: 'Yes, that was me',
  confirmed: 'Thank you. We have begun, or tell you what stands in the way.',
  nothing: 'There is nothing to confirm any more.',
  problems: {
    INVALID: 'This link is not complete. Copy the whole of it from the mail.',
    EXPIRED: 'This link has expired. Sign in and ask once more.',
  },
};

const DE: PrivacyWords = {
  kinds: { EXPORT: 'alles, was wir über Sie haben', ERASURE: 'Ihre Löschung' },
  ask: [
    'Bitte bestätigen Sie Ihre Anfrage zum Datenschutz',
    (what, url) => `Sie haben uns gebeten um: ${what}. Um zu bestätigen, dass Sie es waren, öffnen Sie diesen Link. Er gilt ${PRIVACY_DAYS} Tage:

${url}

Wenn Sie es nicht waren, tun Sie nichts: dann geschieht nichts.
`,
  ],
  done: [
    'Ihre Daten liegen bereit',
    (url, until) => `Alles, was wir über Sie haben, liegt bis ${until} zum Herunterladen bereit. Melden Sie sich an und öffnen Sie:

${url}
`,
  ],
  begun: [
    'Sie werden gelöscht',
    `Was wir über Sie haben, wird jetzt gelöscht, bis auf das, was das Gesetz aufzubewahren verlangt. Dies ist die letzte Mail,
die Sie von uns bekommen.
`,
  ],
  rejected: ['Ihre Anfrage zum Datenschutz', (what, why) => `Sie haben uns gebeten um: ${what}. Das ist nicht möglich: ${why}\n`],
  extended: ['Ihre Anfrage dauert länger', (what, until, why) => `Sie haben uns gebeten um: ${what}. Es dauert länger, bis ${until}: ${why}\n`],
  title: 'Anfrage zum Datenschutz',
  question: (what) => `Haben Sie uns gebeten um: ${what}?`,
  button: 'Ja, das war ich',
  confirmed: 'Danke. Wir haben begonnen oder sagen Ihnen, was dem entgegensteht.',
  nothing: 'Es gibt nichts mehr zu bestätigen.',
  problems: {
    INVALID: 'Dieser Link ist nicht vollständig. Kopieren Sie ihn ganz aus der Mail.',
    EXPIRED: 'Dieser Link ist abgelaufen. Melden Sie sich an und fragen Sie noch einmal.',
  },
};

export const privacyWords = (language: string | null | undefined): PrivacyWords => inLanguage(language, { en: EN, de: DE });
