import { randomUUID } from 'node:crypto';
import type { Mail } from '../core/mail/mail.js';

/** A link that sets a password works once, and for as long as its mail says. */
export function passwordMail(publicUrl: string, to: string, token: string): Mail {
  return {
    id: randomUUID(),
    to,
    transactional: 'PASSWORD',
    subject: 'Choose a new password',
    text: `Somebody, probably you, asked for a new password for Relata.

To choose your password, open this link. It works once, for an hour:

${publicUrl}/auth/set-password?token=${token}

If it was not you, ignore this mail: your password stays as it is.
`,
  };
}

/** To somebody who asks for a sign-in and has one. */
export function knownSignInMail(publicUrl: string, to: string): Mail {
  return {
    id: randomUUID(),
    to,
    transactional: 'INVITATION',
    subject: 'You have a sign-in to Relata',
    text: `Somebody, probably you, asked for a sign-in to Relata by one of your orders. You have one already, with this address:

${publicUrl}/account

If you don't know your password any more, ask there for a new one. If it was not you, ignore this mail.
`,
  };
}

export interface Inviter {
  inviter: string;
  /** The partner or the account. */
  place: string | null;
}

export function invitationMail(publicUrl: string, { inviter, place }: Inviter, to: string, token: string, days: number): Mail {
  const who = oneLine(inviter);
  const where = place ? ` for ${oneLine(place)}` : '';
  return {
    id: randomUUID(),
    to,
    transactional: 'INVITATION',
    subject: 'Your sign-in to Relata',
    text: `${who ? `${who} has given you a sign-in to Relata${where}.` : `You have been given a sign-in to Relata${where}.`}

To choose your password, open this link. It works once, for ${days} days:

${publicUrl}/auth/invitation?token=${token}

After that, ask whoever invited you for a new one.
If you do not expect this, ignore this mail.
`,
  };
}

/** What others call themselves stays one line, without what looks like a link of ours. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .replaceAll(/\w+:\/\//g, '')
    .trim()
    .slice(0, 100);
