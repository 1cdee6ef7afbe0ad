import { describe, expect, test } from '@jest/globals';
import { automatic } from './automatic.js';
import { LIMITS, readMail } from './received-mail.js';

const mail = (headers: string[], body = 'Hello', cut = false) => readMail(Buffer.from([...headers, '', body].join('\r\n')), { cut });
const plain = ['From: Ada Lovelace <Ada@X.test>', 'To: Support <support@us.test>', 'Subject: Wheel', 'Message-ID: <1@x.test>'];
const parts = (...each: string[]) => `${each.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const mixed = [...plain, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'];

describe('reading a mail', () => {
  test('tells who wrote what to whom', async () => {
    const read = await mail([...plain, 'Cc: Bob <BOB@x.test>', 'In-Reply-To: <b@us.test>', 'References: <a@us.test> <b@us.test>']);
    expect(read).toMatchObject({
      from: { address: 'ada@x.test', name: 'Ada Lovelace' },
      to: ['support@us.test', 'bob@x.test'],
      subject: 'Wheel',
      messageId: '<1@x.test>',
      answers: ['<b@us.test>', '<b@us.test>', '<a@us.test>'],
      text: 'Hello',
      problem: null,
    });
  });

  test.each([
    ['utf-8', 'Größe'],
    ['iso-8859-1', 'Größe'],
    ['windows-1252', 'Größe – 5 €'],
    ['koi8-r', 'Привет'],
    ['shift_jis', 'こんにちは'],
    ['gb18030', '你好'],
  ])('in %s is text as it was written', async (charset, text) => {
    const { default: iconv } = (await import('iconv-lite')) as { default: { encode(text: string, charset: string): Buffer } };
    const head = `${[...plain, `Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit'].join('\r\n')}\r\n\r\n`;
    expect((await readMail(Buffer.concat([Buffer.from(head), iconv.encode(text, charset)]))).text).toBe(text);
  });

  test('one that claims a charset which isn’t there, or another than it has, is read as far as it can be', async () => {
    const read = await mail([...plain, 'Content-Type: text/plain; charset=no-such-thing'], 'Hello');
    expect(read.text).toBe('Hello');
    expect(
      (
        await readMail(
          Buffer.concat([
            Buffer.from(`${plain.join('\r\n')}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n`),
            Buffer.from([0xff, 0xfe, 0x00, 0x41]),
          ]),
        )
      ).text,
    ).toContain('A');
  });

  test('HTML alone is told as text as well', async () => {
    const read = await mail([...plain, 'Content-Type: text/html'], '<p>Two <b>wheels</b></p><script>alert(1)</script>');
    expect(read.text).toBe('Two wheels');
    expect(read.html).toContain('<b>wheels</b>');
  });

  test('what is too large is left out by name, and the rest stays', async () => {
    const large = Buffer.alloc(LIMITS.fileBytes + 3).toString('base64');
    const body = parts(
      'Content-Type: text/plain\r\n\r\nSee the pictures',
      `Content-Type: image/png; name=large.png\r\nContent-Disposition: attachment; filename=large.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${large}`,
      'Content-Type: image/png; name=small.png\r\nContent-Disposition: attachment; filename=small.png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA',
    );
    const read = await mail(mixed, body);
    expect(read.text).toBe('See the pictures');
    expect(read.attachments.map(({ name }) => name)).toEqual(['small.png']);
    expect(read.dropped).toEqual(['large.png']);
  });

  test('a name of a file leads into no folder', async () => {
    const read = await mail(
      mixed,
      parts('Content-Type: text/x; name=x\r\nContent-Disposition: attachment; filename="../../etc/pass\twd\u0000"\r\n\r\nx'),
    );
    expect(read.attachments[0]?.name).toMatch(/^\.\.-\.\.-etc-pass ?wd$/);
  });

  test('a picture in the text is an attachment', async () => {
    const related = [...plain, 'MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=b'];
    const body = parts(
      'Content-Type: text/html\r\n\r\n<p>Look</p><img src="cid:p1">',
      'Content-Type: image/png; name=photo.png\r\nContent-ID: <p1>\r\nContent-Disposition: inline; filename=photo.png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA',
    );
    expect((await mail(related, body)).attachments.map(({ name }) => name)).toEqual(['photo.png']);
  });

  test.each([
    ['no sender', ['Subject: x']],
    ['two senders in a header', ['From: a@x.test, b@x.test']],
    ['two headers that name one', ['From: a@x.test', 'From: b@x.test']],
    ['a sender that is no address', ['From: "support@us.test" <not an address>']],
    ['a sender with a line break in it', ['From: =?utf-8?q?a=0d=0aBcc:_eve@x.test?= <>']],
  ])('one with %s is from nobody', async (_what, headers) => {
    expect((await mail(headers)).from).toBeNull();
  });

  test('a subject is one line without control characters, whatever is encoded in it', async () => {
    const { subject } = await mail(['From: a@x.test', 'Subject: =?utf-8?q?Hello=0d=0aBcc:_eve@x.test=00=e2=80=ae?=']);
    expect(subject).toBe('Hello Bcc: eve@x.test');
  });

  test.each([
    ['headers without end', Buffer.from(`From: Ada <a@x.test>\r\nSubject: Wheel\r\nX-Long: ${'x'.repeat(LIMITS.headBytes + 10)}\r\n\r\nHello`)],
    [
      'thousands of parts',
      Buffer.from(
        `${mixed.join('\r\n')}\r\n\r\n${parts(...Array.from({ length: 3000 }, () => 'Content-Type: text/plain\r\n\r\nx'))}`.replaceAll(
          'ada@x.test',
          'a@x.test',
        ),
      ),
    ],
  ])('one with %s tells at least who wrote it and what about', async (_what, raw) => {
    const read = await readMail(raw);
    expect(read.problem).toMatch(/\w/);
    expect(read.from?.address).toMatch(/^(a|ada)@x\.test$/);
    expect(read.subject).toBe('Wheel');
  });

  test.each([
    ['nothing', ''],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)).toString('latin1')],
    ['parts that never end', `${mixed.join('\r\n')}\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n`],
    ['a boundary that is empty', `${plain.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nx\r\n----\r\n`],
    ['base64 that is none', `${plain.join('\r\n')}\r\nContent-Transfer-Encoding: base64\r\n\r\n\u0001!!!==AA`],
  ])('%s is no crash', async (_what, raw) => {
    expect(typeof (await readMail(Buffer.from(raw))).text).toBe('string');
  });

  test('copies of a mail have one fingerprint, whatever servers wrote above them; other mails have another', async () => {
    const one = await mail(['Received: by a.test', ...plain]);
    const copy = await mail(['Delivered-To: x@us.test', 'Received: by b.test', ...plain]);
    expect(copy.fingerprint).toBe(one.fingerprint);
    expect((await mail(plain, 'Something else')).fingerprint).not.toBe(one.fingerprint);
    const foreign = await mail(plain.map((line) => line.replace('Ada@X.test', 'eve@x.test')));
    expect(foreign.fingerprint).not.toBe(one.fingerprint);
  });
});

describe('a machine', () => {
  test.each([
    ['AUTO_REPLY', 'Auto-Submitted: auto-replied (vacation)'],
    ['AUTO_REPLY', 'Auto-Submitted: auto-generated'],
    ['AUTO_REPLY', 'Precedence: bulk'],
    ['AUTO_REPLY', 'Precedence: auto_reply'],
    ['AUTO_REPLY', 'X-Auto-Response-Suppress: All'],
    ['AUTO_REPLY', 'X-Auto-Response-Suppress: DR, OOF'],
    ['AUTO_REPLY', 'List-Id: <news.x.test>'],
    ['AUTO_REPLY', 'List-Unsubscribe: <https://x.test>'],
    ['AUTO_REPLY', 'Return-Path: <>'],
  ])('is known as %s by %s', async (kind, header) => {
    expect(automatic(await mail([header, ...plain]), ['support@us.test'])).toMatchObject({ kind });
  });

  test('is known by its name, and our own by our address', async () => {
    const from = async (address: string) => automatic(await mail([`From: ${address}`]), ['support@us.test'])?.kind;
    expect(await from('MAILER-DAEMON@x.test')).toBe('AUTO_REPLY');
    expect(await from('no-reply@x.test')).toBe('AUTO_REPLY');
    expect(await from('Support <support+tag@us.test>')).toBe('LOOP');
    expect(await from('noreplyson@x.test')).toBeUndefined();
  });

  test('is no person who says so', async () => {
    expect(automatic(await mail(['Auto-Submitted: no', 'X-Auto-Response-Suppress: None', 'Return-Path: <ada@x.test>', ...plain]), [])).toBeNull();
  });

  test('that could not deliver tells what and why', async () => {
    const report = ['From: Mail Delivery <mailer-daemon@x.test>', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'];
    const body = parts(
      'Content-Type: text/plain\r\n\r\nIt could not be delivered.',
      'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x.test\r\n\r\nFinal-Recipient: rfc822; ada@x.test\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n No such user',
      'Content-Type: message/rfc822\r\n\r\nFrom: support@us.test\r\nMessage-ID: <ours@us.test>\r\nSubject: x\r\n\r\nHello',
    );
    const read = await mail(report, body);
    expect(read.report).toEqual({ action: 'failed', reason: 'smtp; 550 5.1.1 No such user', about: ['<ours@us.test>'] });
    expect(automatic(read, [])?.kind).toBe('BOUNCE');
  });
});
