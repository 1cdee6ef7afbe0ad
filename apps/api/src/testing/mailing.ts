import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { uuidOf } from '../core/ids.js';
import type { Contact } from '../directory/index.js';
import type { InboundMail, OutboundMail } from '../service/index.js';
import { receiveMail } from '../service/mail/inbound-mail.service.js';
import type { TestBench } from './call.js';

/** A mail as a test writes it. */
export interface Incoming {
  from: string;
  to: string;
  subject: string;
  text: string;
  headers: string[];
  messageId: string;
  /** The place in the mailbox; a new one unless given. */
  source: string;
  /** Instead of all the others. */
  raw: Buffer;
}

let counter = 0;

/** Mails that landed for an address, with their words, whoever sent them. */
export async function mailsTo(bench: TestBench, address: string): Promise<{ subject: string; text: string }[]> {
  const folder = join(bench.app.config.home, 'mail');
  const files = existsSync(folder) ? readdirSync(folder, { encoding: 'utf8' }) : [];
  const mails = await Promise.all(
    files.filter((file) => file.includes(`-to-${address.replace('@', '-')}`)).map((file) => simpleParser(readFileSync(join(folder, file)))),
  );
  return mails.map(({ subject = '', text = '' }) => ({ subject, text }));
}

/** Mails that come in and go out, without servers: what goes out lands as a file. */
export function mailing(bench: TestBench) {
  /** Records a mail, and leaves what follows for later. */
  function take(mail: Partial<Incoming>): Promise<InboundMail> {
    counter += 1;
    const { source = `support@mail.test/INBOX;1;${counter}`, raw = rawOf(mail) } = mail;
    return receiveMail(bench.services, { source, raw, receivedAt: new Date(), cut: false });
  }

  async function receive(mail: Partial<Incoming>): Promise<InboundMail> {
    const made = await take(mail);
    await bench.jobs();
    return made;
  }

  /** Cases of a contact with their first message, oldest first. */
  const cases = (contact: Contact) =>
    bench.sql<{ id: string; number: string; subject: string; status: string; channel: string; text: string; by: string; messages: number }>(
      `select c.*, m.text, p.email as by, (select count(*)::int from case_message x where x.case_id = c.id and not x.internal) as messages
       from "case" c join case_message m on m.case_id = c.id and m.opening left join person p on p.id = m.author_id
       where c.contact_id = $1 order by c.opened_at`,
      [uuidOf('con', contact.id)],
    );

  /** Mails that went to an address, oldest first, each as it landed. */
  async function sent(address: string): Promise<(OutboundMail & { eml: string; uuid: string })[]> {
    const rows = await bench.sql<OutboundMail & { id: string }>(`select *, id::text as uuid from outbound_mail where "to" = $1 order by created_at`, [
      address,
    ]);
    const folder = join(bench.app.config.home, 'mail');
    const files = readdirSync(folder, { encoding: 'utf8' });
    return rows.map((row) => {
      const file = files.find((name) => name.includes(row.id));
      return {
        ...row,
        uuid: row.id,
        eml: file
          ? readFileSync(join(folder, file), 'utf8')
              .replaceAll(/=\n/g, '')
              .replaceAll(/\n[ \t]+/g, ' ')
          : '',
      };
    }) as never;
  }

  return { take, receive, cases, sent };
}

export function rawOf({
  from = 'ada@x.test',
  to = 'support@us.test',
  subject = 'Question',
  text = 'Hello',
  headers = [],
  messageId = `<${crypto.randomUUID()}@x.test>`,
}: Partial<Incoming>): Buffer {
  const date = new Date().toUTCString().replace('GMT', '+0000');
  return Buffer.from(
    [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Message-ID: ${messageId}`, `Date: ${date}`, ...headers, '', text].join('\r\n'),
  );
}
