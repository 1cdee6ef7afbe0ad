import { randomUUID } from 'node:crypto';
import type { Mail } from '../core/mail/mail.js';

/** A link that sets a password works once, and for as long as its mail says. */
const TEXTS = {
  reset: {
    subject: 'Choose a new password',
    why: 'Somebody, probably you, asked for a new password for Relata.',
    lasts: 'an hour',
    else: 'If it was not you, ignore this mail: your password stays as it is.',
  },
  invite: {
    subject: 'Your sign-in to Relata',
    why: 'You have been given a sign-in to Relata.',
    lasts: 'seven days',
    else: 'After that, ask for a new link on the page where you sign in.',
  },
};

export function passwordMail(publicUrl: string, kind: keyof typeof TEXTS, to: string, token: string): Mail {
  const { subject, why, lasts, else: otherwise } = TEXTS[kind];
  const text = `${why}\n\nTo choose your password, open this link. It works once, for ${lasts}:\n\n${publicUrl}/auth/set-password?token=${token}\n\n${otherwise}\n`;
  return { id: randomUUID(), to, subject, text };
}
