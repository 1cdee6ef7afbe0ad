import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Config } from '../../config.js';
import { escaped } from '../http/page.js';
import { task } from '../jobs/jobs.js';
import { type Ground, type Held, verdictOf } from './gate.js';

interface Letter {
  /** A uuid. A mail that is sent again has the same, so that it arrives, or lands, once. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Where answers go, where that isn't the sender. */
  replyTo?: string;
  /** Where mail servers tell that it could not be delivered, where that isn't the sender. */
  returnTo?: string;
  /** Its place in a conversation, each in angle brackets. */
  thread?: { messageId: string; inReplyTo?: string | undefined; references?: string[] };
  attachments?: { filename: string; contentType: string; content: Buffer }[];
  headers?: Record<string, string>;
}

/** A letter, and why it may go: every mail says so (`gate.ts`). */
export type Mail = Letter & Ground;

type MailConfig = Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'home' | 'publicUrl' | 'secret'>;

export interface MailServices {
  app: { config: MailConfig };
  system<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T>;
}

/** Sends a mail if the gate lets it pass at this moment; answers why it was held back, or null. There is no other way out. */
export async function sendMail({ app, system }: MailServices, mail: Mail): Promise<Held | null> {
  const verdict = await system((client) => verdictOf(client, mail, app.config));
  if (verdict.held) return verdict.held;
  const { footer = '' } = verdict;
  const html = mail.html && footer ? { html: `${mail.html}<p>${escaped(footer).replaceAll('\n', '<br>')}</p>` } : {};
  await deliver(app.config, { ...mail, ...html, text: `${mail.text}${footer}`, headers: { ...mail.headers, ...verdict.headers } });
  return null;
}

/** By the mail server; without one it lands as a file in `<RELATA_HOME>/mail/`. */
async function deliver(config: MailConfig, { id, to, subject, returnTo, thread, ...content }: Letter): Promise<void> {
  // With the first mail: what needs none starts without it.
  const { createTransport } = await import('nodemailer');
  const message = {
    ...content,
    from: config.MAIL_FROM,
    to,
    subject,
    messageId: `<${id}@relata>`,
    ...thread,
    ...(returnTo ? { envelope: { from: returnTo, to } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  if (config.SMTP_URL) {
    const transport = createTransport(config.SMTP_URL);
    try {
      await transport.sendMail(message);
    } finally {
      transport.close();
    }
    return;
  }
  const { message: eml } = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(message);
  const folder = join(config.home, 'mail');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, mailFile({ id, to, subject })), eml as Buffer, { mode: 0o600 });
}

/** `choose-a-new-password-to-ada-example.test-3f2a….eml`: to be found by what it is and whom it is for. */
function mailFile({ id, to, subject }: Pick<Letter, 'id' | 'to' | 'subject'>): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9.]+/g, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, '')
      .slice(0, 80);
  return `${plain(subject)}-to-${plain(to)}-${plain(id)}.eml`;
}

/** `select relata.enqueue('mail.send', …)` in the transaction that causes the mail. */
task('mail.send', async (mail: Mail, { app, system }) => {
  const held = await sendMail({ app, system }, mail);
  if (held) app.log.info({ mail: mail.id, held }, 'a mail was held back');
});
