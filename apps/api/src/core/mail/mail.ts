import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../../config.js';
import { task } from '../jobs/jobs.js';

export interface Mail {
  /** A uuid. A mail that is sent again has the same, so that it arrives, or lands, once. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

type MailConfig = Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'home'>;

/** Sends a mail by the mail server; without one it lands as a file in `<RELATA_HOME>/mail/`. */
export async function sendMail(config: MailConfig, { id, to, subject, text }: Mail): Promise<void> {
  const message = { from: config.MAIL_FROM, to, subject, text, messageId: `<${id}@relata>` };
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
function mailFile({ id, to, subject }: Omit<Mail, 'text'>): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9.]+/g, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, '')
      .slice(0, 80);
  return `${plain(subject)}-to-${plain(to)}-${plain(id)}.eml`;
}

/** `select relata.enqueue('mail.send', …)` in the transaction that causes the mail. */
task('mail.send', (mail: Mail, { app }) => sendMail(app.config, mail));
