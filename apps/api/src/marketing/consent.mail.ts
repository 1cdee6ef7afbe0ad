import { inLanguage } from '../core/index.js';
import { sign } from '../core/signed.js';

/** What links in mails are for. */
export const CONFIRM = 'consent.confirm';
export const UNSUBSCRIBE = 'consent.unsubscribe';
export const CONFIRM_DAYS = 7;

interface Settings {
  publicUrl: string;
  secret: string;
}

export const confirmUrl = ({ publicUrl, secret }: Settings, event: string, now = new Date()): string =>
  `${publicUrl}/consent/confirm?token=${sign(secret, CONFIRM, [event], new Date(now.getTime() + CONFIRM_DAYS * 86_400_000))}`;

/** It works for as long as the mail is kept. */
export const unsubscribeUrl = ({ publicUrl, secret }: Settings, person: string, purpose: string): string =>
  `${publicUrl}/consent/unsubscribe?token=${sign(secret, UNSUBSCRIBE, [person, purpose])}`;

/** What mails and pages about consent say, by language. */
export interface Words {
  subject: string;
  ask(names: string[], url: string, days: number): string;
  footer(name: string, url: string): string;
  titles: { confirm: string; unsubscribe: string };
  confirm(names: string[]): string;
  confirmButton: string;
  confirmed: string;
  nothingToConfirm: string;
  unsubscribe(name: string): string;
  unsubscribeButton: string;
  unsubscribeAll: string;
  unsubscribed: string;
  /** Leads to the preference centre. */
  preferences: string;
  problems: { INVALID: string; EXPIRED: string };
}

const list = (names: string[]): string => names.map((name) => `- ${name}`).join('\n');

const EN: Words = {
  subject: 'Please confirm that you want our mail',
  ask: (names, url, days) => `Somebody, probably you, asked us to send you:

${list(names)}

If you want that, open this link and confirm. It works for ${days} days:

${url}

If it was not you, ignore this mail: you get nothing.
`,
  footer: (name, url) => `
--
You get this mail because you asked for «${name}». To get no more of them, open:
${url}
`,
  titles: { confirm: 'Confirm', unsubscribe: 'Unsubscribe' },
  confirm: (names) => `Do you want us to send you ${names.join(', ')}?`,
  confirmButton: 'Yes, I want that',
  confirmed: 'Thank you, it is confirmed. You can change your mind at any time.',
  nothingToConfirm: 'There is nothing to confirm any more: it was taken back, or your address has changed since.',
  unsubscribe: (name) => `You get «${name}» from us by mail. Do you want no more of it?`,
  unsubscribeButton: 'No more of this',
  unsubscribeAll: 'No more of anything like it',
  unsubscribed: 'You are unsubscribed, from now on.',
  preferences: 'All that you agreed to, in the portal',
  problems: {
    INVALID: 'This link is not complete. Copy the whole of it from the mail.',
    EXPIRED: 'This link has expired. Say in your preferences once more what you want; a new mail then comes.',
  },
};

const DE: Words = {
  subject: 'Bitte bestätigen Sie, dass Sie unsere Post möchten',
  ask: (names, url, days) => `Jemand, vermutlich Sie, hat uns gebeten, Ihnen zu senden:

${list(names)}

Wenn Sie das möchten, öffnen Sie diesen Link und bestätigen Sie es. Er gilt ${days} Tage:

${url}

Wenn Sie es nicht waren, tun Sie nichts: dann bekommen Sie nichts.
`,
  footer: (name, url) => `
--
Sie bekommen diese Mail, weil Sie «${name}» bestellt haben. Um keine mehr zu bekommen, öffnen Sie:
${url}
`,
  titles: { confirm: 'Bestätigen', unsubscribe: 'Abbestellen' },
  confirm: (names) => `Dürfen wir Ihnen senden: ${names.join(', ')}?`,
  confirmButton: 'Ja, das möchte ich',
  confirmed: 'Danke, es ist bestätigt. Sie können es jederzeit widerrufen.',
  nothingToConfirm: 'Es gibt nichts mehr zu bestätigen: es wurde widerrufen, oder Ihre Adresse hat sich seither geändert.',
  unsubscribe: (name) => `Sie bekommen «${name}» von uns per Mail. Möchten Sie nichts mehr davon?`,
  unsubscribeButton: 'Nichts mehr davon',
  unsubscribeAll: 'Nichts mehr dieser Art',
  unsubscribed: 'Sie sind ab sofort abgemeldet.',
  preferences: 'Alles, worin Sie eingewilligt haben, im Portal',
  problems: {
    INVALID: 'Dieser Link ist nicht vollständig. Kopieren Sie ihn ganz aus der Mail.',
    EXPIRED: 'Dieser Link ist abgelaufen. Sagen Sie in Ihren Einstellungen noch einmal, was Sie möchten; dann kommt eine neue Mail.',
  },
};

export const consentWords = (language: string | null | undefined): Words => inLanguage(language, { en: EN, de: DE });
