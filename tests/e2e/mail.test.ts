import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import { jobServices } from '../../apps/api/src/core/jobs/jobs.js';
import type { Contact } from '../../apps/api/src/directory/index.js';
import { receiveMail } from '../../apps/api/src/service/mail/inbound-mail.service.js';
import { Mailbox } from '../../apps/api/src/service/mail/mailbox.js';
import { Dovecot, hasDovecot } from '../../apps/api/src/testing/dovecot.js';
import { rawOf } from '../../apps/api/src/testing/mailing.js';
import { TestServer } from '../../apps/api/src/testing/server.js';
import { TestSmtp } from '../../apps/api/src/testing/smtp.js';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What a mail program makes of an answer: text, HTML, and a photo. */
const withPhoto = (text: string, html: string): { headers: string[]; text: string } => ({
  headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=m'],
  text: [
    '--m',
    'Content-Type: multipart/alternative; boundary=a',
    '',
    '--a',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--a',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--a--',
    '--m',
    'Content-Type: image/png; name=wheel.png',
    'Content-Disposition: attachment; filename=wheel.png',
    'Content-Transfer-Encoding: base64',
    '',
    PNG,
    '--m--',
    '',
  ].join('\r\n'),
});

(hasDovecot ? describe : describe.skip)('a conversation by mail, over real servers (needs dovecot-imapd)', () => {
  let smtp: TestSmtp;
  let imap: Dovecot;
  let server: TestServer;
  let workers: pg.Pool;
  let services: ReturnType<typeof jobServices>;
  let cookie: string;
  let contact: Contact;
  let address: string;

  beforeAll(async () => {
    [smtp, imap] = await Promise.all([TestSmtp.start(), Dovecot.start()]);
    const env = { SMTP_URL: smtp.url, IMAP_URL: imap.url, SUPPORT_ADDRESS: 'support@us.test', MAIL_FROM: 'Us <support@us.test>' };
    server = await TestServer.start({ env });
    workers = new pg.Pool({ connectionString: loginUrl(server.database.url, server.app.config.secret, 'relata_worker'), max: 2 });
    workers.on('error', () => {});
    workers.on('connect', (client) => client.on('error', () => {}));
    services = jobServices(workers, server.app);
    cookie = await server.signIn((await server.someone(['SUPPORT_MANAGER'])).email);
  });
  afterAll(async () => {
    await services?.[Symbol.asyncDispose]();
    await workers?.end();
    await server?.close();
    await Promise.all([smtp?.stop(), imap?.stop()]);
  });
  beforeEach(async () => {
    contact = await server.build.contact();
    address = contact.person.email as string;
  });

  const mailbox = (receive = receiveMail) =>
    new Mailbox(imap.url, server.app.config, { info() {}, warn() {}, error() {} }, (mail) => receive(services, mail));
  /** Everything that is due: what lies in the mailbox, what that causes, and what was put off. */
  async function work(): Promise<void> {
    await mailbox().readOnce();
    await server.sql('update graphile_worker._private_jobs set run_at = now()');
    await server.runJobs();
  }
  const arrives = async (mail: Parameters<typeof rawOf>[0]) => {
    await imap.deliver(rawOf({ from: address, ...mail }));
    await work();
  };
  const CASES = `query ($contact: ID!) { contact(id: $contact) { cases(first: 3) { nodes { id number status subject reopenedCount
    messages(first: 10) { nodes { text html internal authorKind channel mails(first: 3) { nodes { kind status attempts lastError } } attachments(first: 3) { nodes { name type size url } } } } } } } }`;
  const cases = async () => {
    const { data, errors } = await server.post(CASES, { contact: contact.id }, { cookie });
    expect(errors).toBeUndefined();
    return data.contact.cases.nodes;
  };
  const reply = async (id: string, text: string, status = 'PENDING') => {
    const document = 'mutation ($input: CaseReplyInput!) { caseReply(input: $input) { userErrors { message } } }';
    const { data } = await server.post(document, { input: { id, text, status } }, { cookie });
    expect(data.caseReply.userErrors).toEqual([]);
    await work();
  };

  test('a mail becomes a case, the agent’s answer a mail, and the customer’s answer to it opens the case again', async () => {
    await arrives({
      subject: 'Bent wheel',
      messageId: '<first@x.test>',
      ...withPhoto('It is bent, see the photo.', '<p>It is <b>bent</b>.</p><img src=x onerror=alert(1)>'),
    });
    const [opened] = await cases();
    expect(opened).toMatchObject({ subject: 'Bent wheel', status: 'NEW' });
    expect(opened.messages.nodes).toMatchObject([
      {
        text: 'It is bent, see the photo.',
        html: '<p>It is <b>bent</b>.</p>',
        channel: 'EMAIL',
        attachments: { nodes: [{ name: 'wheel.png', type: 'image/png' }] },
      },
    ]);
    const photo = await server.fetch(opened.messages.nodes[0].attachments.nodes[0].url, { headers: { cookie } });
    expect(Buffer.from(await photo.arrayBuffer()).toString('base64')).toBe(PNG);

    const receipt = smtp.lastTo(address);
    expect(receipt.mail).toMatchObject({ inReplyTo: '<first@x.test>', subject: `Re: Bent wheel [${opened.number}]` });
    expect(receipt.mail.headers.get('auto-submitted')).toBe('auto-replied');

    await reply(opened.id, 'A new one is on its way.', 'RESOLVED');
    const answer = smtp.lastTo(address);
    expect(answer.mail).toMatchObject({ inReplyTo: '<first@x.test>', references: ['<first@x.test>', receipt.mail.messageId] });
    expect(answer.mail.text).toContain('A new one is on its way.');
    expect(answer.mail.html).toContain('<p>A new one is on its way.</p>');
    expect(answer.mail.messageId).not.toBe(receipt.mail.messageId);
    expect(answer.mail.headers.has('auto-submitted')).toBe(false);
    const replyTo = answer.mail.replyTo?.value[0]?.address as string;
    expect(answer.returnTo).toBe(replyTo);

    const quoted = (answer.mail.text as string)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    await arrives({
      to: replyTo,
      subject: `Re: ${answer.mail.subject}`,
      ...withPhoto(
        `Nothing has come.\n\nOn Friday, Us <support@us.test> wrote:\n${quoted}`,
        `<p>Nothing has come.</p><div class="gmail_quote">${answer.mail.html}</div>`,
      ),
    });
    const [again] = await cases();
    expect(again).toMatchObject({ id: opened.id, status: 'OPEN', reopenedCount: 1 });
    expect(again.messages.nodes.at(-1)).toMatchObject({
      text: 'Nothing has come.',
      html: '<p>Nothing has come.</p>',
      attachments: { nodes: [{ name: 'wheel.png' }] },
    });
    expect(await cases()).toHaveLength(1);
    expect(await imap.count('INBOX')).toBe(0);
  });

  test('a server that puts us off gets the same mail again; one that refuses it, no more, and the case says so', async () => {
    await arrives({ subject: 'Deferred' });
    const [opened] = await cases();
    const before = smtp.delivered.length;
    smtp.refusing = { code: 450, message: 'Try again later' };
    await reply(opened.id, 'First');
    const mails = async () =>
      (await cases())[0].messages.nodes
        .flatMap((message: { mails: { nodes: object[] } }) => message.mails.nodes)
        .filter((mail: { kind: string }) => mail.kind === 'ANSWER');
    expect(await mails()).toMatchObject([{ status: 'DEFERRED', attempts: 1, lastError: expect.stringContaining('Try again later') }]);
    smtp.refusing = null;
    await work();
    expect(await mails()).toMatchObject([{ status: 'SENT', attempts: 2, lastError: null }]);
    expect(smtp.delivered.length).toBe(before + 1);
    smtp.refusing = { code: 550, message: 'No such user' };
    await reply(opened.id, 'Second');
    smtp.refusing = null;
    await work();
    expect((await mails()).at(-1)).toMatchObject({ status: 'FAILED', attempts: 1 });
    expect(smtp.delivered.length).toBe(before + 1);
    expect((await cases())[0].messages.nodes.at(-1)).toMatchObject({
      internal: true,
      authorKind: 'SYSTEM',
      text: expect.stringContaining('No such user'),
    });
  });

  test('where the connection breaks after the server has taken it, the mail goes once more as the same', async () => {
    await arrives({ subject: 'Broken' });
    const [opened] = await cases();
    const before = smtp.delivered.length;
    smtp.breaking = true;
    await reply(opened.id, 'Once');
    await work();
    const ids = smtp.delivered.slice(before).map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    await server.sql('select graphile_worker.add_job($1, $2)', ['service.sendMail', JSON.stringify({ mailId: `oml_${ids[0]}` })]);
    await work();
    expect(smtp.delivered.length).toBe(before + 2);
  });

  test('a crash between the record and the mailbox doubles nothing and loses nothing', async () => {
    await imap.deliver(rawOf({ from: address, subject: 'Crash' }));
    const crashing = mailbox(async (with_, mail) => {
      await receiveMail(with_, mail);
      throw new Error('killed');
    });
    expect(await crashing.readOnce()).toBe(0);
    expect(await imap.count('INBOX')).toBe(1);
    await Promise.all([mailbox().readOnce(), mailbox().readOnce()]);
    await server.runJobs();
    expect(await imap.count('INBOX')).toBe(0);
    expect(await cases()).toHaveLength(1);
    const recorded = await server.sql('select outcome from inbound_mail where contact_id = $1', [uuidOf('con', contact.id)]);
    expect(recorded).toEqual([{ outcome: 'CASE_CREATED' }]);
  });

  test('while nothing can be recorded the mail stays in the mailbox', async () => {
    await imap.deliver(rawOf({ from: address, subject: 'Later' }));
    const down = mailbox(async () => {
      throw new Error('no database');
    });
    expect(await down.readOnce()).toBe(0);
    expect(await imap.count('INBOX')).toBe(1);
    await work();
    expect(await cases()).toHaveLength(1);
  });
});
