import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Dovecot, hasDovecot } from '../../testing/dovecot.js';
import { Mailbox, type MailSource } from './mailbox.js';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const config = { IMAP_DONE_FOLDER: 'Relata', IMAP_POLL_SECONDS: 60 };
const mail = (subject: string) => `From: ada@x.test\r\nSubject: ${subject}\r\n\r\nHello\r\n`;
const subjectOf = ({ raw }: MailSource) => /^Subject: (.*)$/m.exec(raw.toString())?.[1]?.trim();

(hasDovecot ? describe : describe.skip)('a mailbox (needs dovecot-imapd)', () => {
  let server: Dovecot;
  const running: Mailbox[] = [];
  beforeAll(async () => {
    server = await Dovecot.start();
  });
  afterAll(async () => {
    for (const mailbox of running) await mailbox.stop();
    await server.stop();
  });

  test('each mail is handed over once, oldest first, and then lies in the other folder', async () => {
    const read: (string | undefined)[] = [];
    await server.deliver(mail('one'), mail('two'));
    const mailbox = new Mailbox(server.url, config, log, async (each) => read.push(subjectOf(each)));
    expect(await mailbox.readOnce()).toBe(2);
    expect(await mailbox.readOnce()).toBe(0);
    expect(read).toEqual(['one', 'two']);
    expect(await server.count('INBOX')).toBe(0);
    expect(await server.count('Relata')).toBe(2);
  });

  test('one that can’t be recorded stays, under the same name, and holds up no other', async () => {
    const seen: MailSource[] = [];
    let broken = true;
    await server.deliver(mail('three'), mail('four'));
    const mailbox = new Mailbox(server.url, config, log, async (each) => {
      seen.push(each);
      if (broken && subjectOf(each) === 'three') throw new Error('no database');
    });
    expect(await mailbox.readOnce()).toBe(1);
    broken = false;
    expect(await mailbox.readOnce()).toBe(1);
    expect(seen.map(subjectOf)).toEqual(['three', 'four', 'three']);
    expect(seen[2]?.source).toBe(seen[0]?.source);
    expect(await server.count('INBOX')).toBe(0);
  });

  test('what comes is read at once, not at the next look', async () => {
    let came: (subject: string | undefined) => void = () => {};
    const first = new Promise<string | undefined>((resolve) => {
      came = resolve;
    });
    const mailbox = new Mailbox(server.url, config, log, async (each) => came(subjectOf(each)));
    running.push(mailbox);
    mailbox.start();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const since = Date.now();
    await server.deliver(mail('five'));
    expect(await first).toBe('five');
    expect(Date.now() - since).toBeLessThan(10_000);
  });
});
