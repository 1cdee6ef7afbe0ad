import { randomUUID } from 'node:crypto';
import type { Mail } from '../core/mail/mail.js';

const letter = (to: string, subject: string, text: string): Mail => ({ id: randomUUID(), to, transactional: 'SIGN_IN', subject, text });

/** To the new address: the link that makes it the one to sign in with. */
export const confirmEmailMail = (publicUrl: string, to: string, token: string): Mail =>
  letter(
    to,
    'Please confirm your new e-mail address',
    `Somebody, probably you, wants to sign in to Relata with this address.

To confirm that it is yours, open this link. It works once, for a day:

${publicUrl}/auth/email/confirm?token=${token}

If it was not you, ignore this mail: nothing changes.
`,
  );

/** To an address with which somebody signs in already; who asked is told nothing of it. */
export const takenEmailMail = (publicUrl: string, to: string): Mail =>
  letter(
    to,
    'You have a sign-in to Relata',
    `Somebody, probably you, wants to sign in to Relata with this address.
There is a sign-in with it already, so nothing changes:

${publicUrl}/account

If it was not you, ignore this mail.
`,
  );

/** To the address until now, whatever comes of it. */
export const stopEmailMail = (publicUrl: string, to: string, token: string): Mail =>
  letter(
    to,
    'Your e-mail address for Relata is to change',
    `Somebody, probably you, gave your password and asked to sign in to
Relata with another e-mail address. Once that one is confirmed, this one
works no longer.

If it was you, there is nothing to do. If it was not, open this link: your
address stays or comes back, everyone who is signed in as you is signed
out, and you choose a new password. It works for a week, also after the
change.

${publicUrl}/auth/email/stop?token=${token}
`,
  );
