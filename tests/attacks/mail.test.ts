import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId, uuidOf } from '../../apps/api/src/core/ids.js';
import type { Contact } from '../../apps/api/src/directory/index.js';
import { replyToken } from '../../apps/api/src/service/mail/reply-token.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { type Incoming, mailing, rawOf } from '../../apps/api/src/testing/mailing.js';

/** A mailbox of hostile mail: no crash, no loop, no script in what is stored, and no lost message. */

let bench: TestBench;
let mails: ReturnType<typeof mailing>;
let contact: Contact;
let address: string;
beforeAll(async () => {
  bench = await testBench({ SUPPORT_ADDRESS: 'support@us.test' });
  mails = mailing(bench);
});
afterAll(() => bench.close());
beforeEach(async () => {
  contact = await bench.build.contact();
  address = contact.person.email as string;
});

const send = (mail: Partial<Incoming> = {}) => mails.receive({ from: address, ...mail });
const ENDED = 'CASE_CREATED REPLY_ADDED BOUNCE AUTO_REPLY_IGNORED LOOP_STOPPED DUPLICATE HELD FAILED'.split(' ');

/** What a browser would do something with. */
function expectHarmless(html: string | null): void {
  if (html === null) return;
  expect(html).not.toMatch(
    /<\/?(?!(?:p|br|div|span|hr|h[1-6]|ul|ol|li|dl|dt|dd|b|strong|i|em|u|s|del|ins|sub|sup|small|code|pre|blockquote|a|table|thead|tbody|tfoot|tr|td|th|caption)[\s>/])[a-z!?]/i,
  );
  expect(html).not.toMatch(/<[^>]*\s(?!(?:href|rel|target|colspan|rowspan|start)=)[a-z-]+\s*=/i);
  expect(html).not.toMatch(/href="(?!https?:|mailto:|tel:|")/i);
}
const stored = () => bench.sql<{ html: string | null }>('select html from case_message');

describe('a mailbox of hostile mail', () => {
  test('two machines that answer each other stop at once where they say that they are machines', async () => {
    await send({ subject: 'Help' });
    for (const header of ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Auto-Response-Suppress: All', 'List-Id: <x>', 'Return-Path: <>']) {
      const [receipt] = await mails.sent(address);
      const answer = await send({ headers: [`In-Reply-To: ${receipt?.header}`, header], subject: 'I am away' });
      expect(answer.outcome).toBe('AUTO_REPLY_IGNORED');
    }
    expect(await mails.sent(address)).toHaveLength(1);
  });

  test.each(['in the conversation', 'as a new mail each time'])('and where they don’t, answering %s, they are stopped soon', async (how) => {
    await send({ subject: 'Help' });
    let rounds = 0;
    for (; rounds < 100; rounds += 1) {
      const sent = await mails.sent(address);
      // It answers what it has not answered yet; when nothing comes any more, the loop is over.
      const last = sent.at(-1);
      if (sent.length <= rounds || !last) break;
      const to = /^Reply-To: (\S+)$/m.exec(last.eml)?.[1] as string;
      await send(how === 'in the conversation' ? { to, headers: [`In-Reply-To: ${last.header}`], subject: 'I am away' } : { subject: 'I am away' });
    }
    expect(rounds).toBeLessThanOrEqual(10);
    expect((await mails.cases(contact)).length).toBeLessThanOrEqual(10);
  });

  test('our own mail that comes back goes no further, from whoever it seems to be', async () => {
    await send();
    const [receipt] = await mails.sent(address);
    const back = await mails.receive({ raw: Buffer.from(receipt?.eml as string) });
    expect(back.outcome).toBe('LOOP_STOPPED');
    expect((await send({ messageId: receipt?.header as string, text: 'forwarded' })).outcome).toBe('LOOP_STOPPED');
  });

  test('30 MB of attachments leave the words, and the sender hears of it', async () => {
    const large = Buffer.alloc(30 * 1024 * 1024, 7)
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n');
    const part = `--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${large}`;
    const mail = await send({ headers: ['Content-Type: multipart/mixed; boundary=b'], text: `--b\r\n\r\nThe invoice\r\n${part}\r\n--b--` });
    expect(mail.outcome).toBe('CASE_CREATED');
    expect((await mails.cases(contact))[0]?.text).toMatch(/^The invoice\n\n\[.*a\.pdf/);
    expect((await mails.sent(address))[0]?.eml).toContain('a.pdf');
  });

  test.each([
    ['HELD', 'FORGED', (token: string) => token.replace(/.$/, (char) => (char === '0' ? '1' : '0'))],
    ['HELD', 'of no mail', () => replyToken({ mail: newId('oml'), case: newId('cas'), contact: newId('con') }, 'y'.repeat(32), new Date())],
    ['HELD', 'right, from a stranger', (token: string) => token],
  ])('a stranger with a token that is %s %s reaches no case', async (outcome, _what, made) => {
    await send();
    const token = /support\+(\w+)@/.exec((await mails.sent(address))[0]?.eml ?? '')?.[1] as string;
    const mail = await mails.receive({ from: 'eve@evil.test', to: `support+${made(token)}@us.test`, subject: `[#${made(token)}]` });
    expect(mail.outcome).toBe(outcome);
    expect(await mails.cases(contact)).toMatchObject([{ messages: 1 }]);
  });

  test('an expired token leads nowhere, and its sender is not lost', async () => {
    await send();
    const [receipt] = await mails.sent(address);
    const answered = { mail: receipt?.uuid as string, case: '', contact: contact.id };
    const [row] = await bench.sql<{ mail: string; case: string }>(
      `select relata.type_id('oml', id) as mail, relata.type_id('cas', case_id) as "case" from outbound_mail where id = $1`,
      [answered.mail],
    );
    const old = replyToken(
      { mail: row?.mail as string, case: row?.case as string, contact: contact.id },
      bench.app.config.secret,
      new Date('2020-01-01'),
    );
    expect((await mails.receive({ from: 'eve@evil.test', to: `support+${old}@us.test` })).case ?? null).toBeNull();
    expect(await send({ to: `support+${old}@us.test` })).toMatchObject({ outcome: 'CASE_CREATED' });
    expect(await mails.cases(contact)).toHaveLength(2);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href=javascript:alert(1)>x</a>',
    '<p style="position:fixed;inset:0;background:url(//evil.test)">x</p>',
    '<style>*{display:none}</style>',
    '<iframe src=//evil.test></iframe>',
    '<base href=//evil.test/><form action=x><input></form>',
    '<div onclick=alert(1)>x</div>',
    '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<<script>script>alert(1)</script>',
    '<a href="\u0001java\tscript:alert(1)">x</a>',
  ])('HTML with %s is stored without what it would do', async (html) => {
    const mail = await send({ headers: ['Content-Type: text/html; charset=utf-8'], text: `<p>Hello</p>${html}` });
    expect(mail.outcome).toBe('CASE_CREATED');
    for (const message of await stored()) expectHarmless(message.html);
  });

  test('no header of ours can be made by what somebody writes', async () => {
    const subject = '=?utf-8?q?Hello=0d=0aBcc:_eve@evil.test=0d=0a=0d=0aBody?=';
    expect((await send({ subject })).outcome).toBe('CASE_CREATED');
    expect(ENDED).toContain((await send({ subject, from: `=?utf-8?q?Ada=0d=0aBcc:_eve@evil.test?= <${address}>` })).outcome);
    for (const { eml } of await mails.sent(address)) expect(eml).not.toMatch(/^Bcc:/im);
    const [receipt] = await mails.sent(address);
    expect(receipt?.eml.split('\n\n', 1)[0]).toMatch(/^Subject: .*Hello Bcc: eve@evil\.test Body/m);
  });

  test.each([
    ['headers of a megabyte', () => rawOf({ from: address, headers: [`X-Long: ${'x'.repeat(1_000_000)}`] })],
    ['ten thousand headers', () => rawOf({ from: address, headers: Array.from({ length: 10_000 }, (_, at) => `X-${at}: ${at}`) })],
    [
      'ten thousand references',
      () => rawOf({ from: address, headers: [`References: ${Array.from({ length: 10_000 }, (_, at) => `<${at}@x.test>`).join(' ')}`] }),
    ],
    ['ten thousand recipients', () => rawOf({ from: address, to: Array.from({ length: 10_000 }, (_, at) => `a${at}@x.test`).join(', ') })],
    [
      'five thousand parts',
      () => rawOf({ from: address, headers: ['Content-Type: multipart/mixed; boundary=b'], text: `${'--b\r\n\r\nx\r\n'.repeat(5000)}--b--` }),
    ],
    [
      'parts in parts',
      () =>
        rawOf({
          from: address,
          headers: ['Content-Type: multipart/mixed; boundary=b0'],
          text: Array.from({ length: 1000 }, (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`).join('\r\n'),
        }),
    ],
    ['HTML nested without end', () => rawOf({ from: address, headers: ['Content-Type: text/html'], text: '<div>'.repeat(100_000) })],
    ['a line of a megabyte', () => rawOf({ from: address, text: 'x'.repeat(1_000_000) })],
    ['text that keeps a folding parser busy', () => rawOf({ from: address, text: 'Op schreef\r\n'.repeat(8000) })],
    ['zero bytes', () => rawOf({ from: address, subject: 'a\0b', text: 'a\0b' })],
    [
      'halves of characters',
      () => rawOf({ from: address, headers: ['Content-Type: text/plain; charset=utf-16le', 'Content-Transfer-Encoding: base64'], text: 'AN4A2AAA' }),
    ],
  ])('%s end in one place, in seconds', async (_what, raw) => {
    const since = performance.now();
    const mail = await mails.receive({ raw: raw() });
    expect(ENDED).toContain(mail.outcome);
    expect(performance.now() - since).toBeLessThan(20_000);
  });

  test('a sender who sends under the Message-ID of somebody else’s mail, before it, keeps nothing from us', async () => {
    const messageId = '<coming@x.test>';
    await mails.receive({ from: 'eve@evil.test', messageId, text: 'Mine' });
    expect((await send({ messageId, text: 'The real one' })).outcome).toBe('CASE_CREATED');
    expect((await mails.cases(contact))[0]?.text).toBe('The real one');
  });

  test.each([
    ['two of them', (own: string) => [`From: ${own}`, 'From: eve@evil.test']],
    ['two in one', (own: string) => [`From: ${own}, eve@evil.test`]],
    ['one in the name of another', (own: string) => [`From: "${own}" <eve@evil.test>`]],
    ['one in a comment', (own: string) => [`From: eve@evil.test (${own})`]],
    ['one that our server found forged', (own: string) => ['Authentication-Results: mx; dmarc=fail', `From: ${own}`]],
  ])('a sender that is spoofed by %s is not taken for the customer', async (_how, headers) => {
    const raw = Buffer.from(
      [...headers(address), 'To: support@us.test', 'Subject: x', `Message-ID: <${crypto.randomUUID()}@x.test>`, '', 'x'].join('\r\n'),
    );
    expect(await mails.receive({ raw })).toMatchObject({ outcome: 'HELD' });
    expect(await mails.cases(contact)).toEqual([]);
  });

  test('mails that are broken in any way end in one place, each once, and nothing of them does anything', async () => {
    const html = '<p onclick=x>Hi</p><script>alert(1)</script><svg onload=x><a href="javascript:x">y</a><img src=x onerror=y>';
    const seed = rawOf({
      from: 'fuzz@x.test',
      headers: ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary="b"'],
      text: `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html}\r\n--b--\r\n`,
    });
    await bench.sql(`update person set email = 'fuzz@x.test' where id = $1`, [uuidOf('per', contact.person.id)]);
    const change = fc.record({
      at: fc.nat(seed.length),
      remove: fc.nat(40),
      put: fc.oneof(
        fc.string(),
        fc.constantFrom(
          '\r\n',
          '\r\n\r\n',
          '--b\r\n',
          '--b--\r\n',
          '<script>',
          '=?utf-8?b?PHNjcmlwdD4=?=',
          '\0',
          'Content-Type: text/html\r\n\r\n',
          '"',
          '<',
          '\u202e',
        ),
      ),
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const raw = changes.reduce(
          (mail, { at, remove, put }) => Buffer.concat([mail.subarray(0, at), Buffer.from(put), mail.subarray(at + remove)]),
          seed,
        );
        count += 1;
        const source = `fuzz;1;${count}`;
        const mail = await mails.take({ raw, source });
        expect(ENDED).toContain(mail.outcome);
        expect((await mails.take({ raw, source })).id).toBe(mail.id);
        // How much one sender sends is another promise.
        await bench.sql(`update inbound_mail set created_at = now() - interval '2 hours' where from_address = 'fuzz@x.test'`);
      }),
      { numRuns: 150 },
    );
    const [recorded] = await bench.sql<{ count: number }>(`select count(*)::int from inbound_mail where source like 'fuzz;%'`);
    expect(recorded?.count).toBe(count);
    for (const message of await stored()) expectHarmless(message.html);
  });
});
