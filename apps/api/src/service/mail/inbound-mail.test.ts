import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../../core/ids.js';
import { type Contact, ContactPoint } from '../../directory/index.js';
import { type TestBench, testBench } from '../../testing/call.js';
import { type Incoming, mailing, mailsTo, rawOf } from '../../testing/mailing.js';

let bench: TestBench;
let mails: ReturnType<typeof mailing>;
beforeAll(async () => {
  bench = await testBench({ SUPPORT_ADDRESS: 'support@us.test' });
  mails = mailing(bench);
});
afterAll(() => bench.close());

const addressOf = (contact: Contact) => contact.person.email as string;
const from = (contact: Contact, mail: Partial<Incoming> = {}) => mails.receive({ from: addressOf(contact), ...mail });

describe('a mail of a contact', () => {
  test('opens a case of theirs, and they hear its number', async () => {
    const contact = await bench.build.contact();
    const mail = await from(contact, { subject: 'Left wheel', text: 'It is bent.\n\nAda' });
    expect(mail).toMatchObject({ outcome: 'CASE_CREATED', contact: { id: contact.id } });
    const [found] = await mails.cases(contact);
    expect(found).toMatchObject({ subject: 'Left wheel', channel: 'EMAIL', status: 'NEW', text: 'It is bent.\n\nAda', by: addressOf(contact) });
    const [receipt] = await mails.sent(addressOf(contact));
    expect(receipt).toMatchObject({ kind: 'RECEIPT', status: 'SENT' });
    expect(receipt?.eml).toContain(found?.number);
    expect(receipt?.eml).toMatch(/^Auto-Submitted: auto-replied$/m);
    expect(receipt?.eml).toMatch(new RegExp(`^In-Reply-To: ${mail.header}$`, 'm'));
  });

  test('an answer goes to the case, whoever of the two references it: the token or the headers', async () => {
    const contact = await bench.build.contact();
    const first = await from(contact, { subject: 'Bell' });
    const [receipt] = await mails.sent(addressOf(contact));
    const token = /^Reply-To: (\S+)$/m.exec(receipt?.eml ?? '')?.[1] as string;
    expect(token).toMatch(/^support\+\w{46}@us\.test$/);
    const byToken = await from(contact, { to: token, text: 'By token' });
    const byOurs = await from(contact, { headers: [`In-Reply-To: ${receipt?.header}`], text: 'By ours' });
    const byTheirs = await from(contact, { headers: [`References: <unknown@x.test> ${first.header}`], text: 'By theirs' });
    expect([byToken, byOurs, byTheirs].map((mail) => [mail.outcome, mail.case?.id])).toEqual(Array(3).fill(['REPLY_ADDED', first.case?.id]));
    expect(await mails.cases(contact)).toMatchObject([{ messages: 4 }]);
    expect(await mails.sent(addressOf(contact))).toHaveLength(1);
  });

  test('an answer gives the next move to the company, and opens what was resolved', async () => {
    const contact = await bench.build.contact();
    const agent = await bench.build.asEmployee(['SUPPORT_MANAGER']);
    const opened = await from(contact);
    const reply = async (status: string) =>
      bench.call(agent.principal, 'mutation ($input: CaseReplyInput!) { caseReply(input: $input) { userErrors { message } } }', {
        input: { id: opened.case?.id, text: `Please try again (${status})`, status },
      });
    for (const status of ['PENDING', 'RESOLVED']) {
      expect((await reply(status)).data.caseReply.userErrors).toEqual([]);
      await bench.jobs();
      const answer = (await mails.sent(addressOf(contact))).at(-1);
      expect(answer).toMatchObject({ kind: 'ANSWER', status: 'SENT' });
      expect(answer?.eml).toContain(`Please try again (${status})`);
      await from(contact, { headers: [`In-Reply-To: ${answer?.header}`], text: 'It does not work' });
      expect(await mails.cases(contact)).toMatchObject([{ status: 'OPEN' }]);
    }
  });

  test('an answer on a closed case opens another that follows it', async () => {
    const contact = await bench.build.contact();
    const opened = await from(contact);
    await bench.sql(
      `update "case" set status = 'CLOSED', resolved_at = now(), closed_at = now() where contact_id = (select contact_id from inbound_mail where header = $1)`,
      [opened.header],
    );
    expect(await from(contact, { headers: [`In-Reply-To: ${opened.header}`] })).toMatchObject({ outcome: 'CASE_CREATED' });
    expect(await mails.cases(contact)).toHaveLength(2);
  });

  test('the same mail again does nothing more: from the same place, from another, or while the first is under way', async () => {
    const contact = await bench.build.contact();
    const raw = rawOf({ from: addressOf(contact) });
    const source = 'support@mail.test/INBOX;9;1';
    const [one, two] = await Promise.all([mails.receive({ raw, source }), mails.receive({ raw, source })]);
    expect(two.id).toBe(one.id);
    expect((await mails.receive({ raw, source })).id).toBe(one.id);
    const copy = await mails.receive({ raw: Buffer.concat([Buffer.from('Received: by another.test\r\n'), raw]) });
    expect(copy).toMatchObject({ outcome: 'DUPLICATE' });
    expect(await mails.cases(contact)).toHaveLength(1);
    expect(await mails.sent(addressOf(contact))).toHaveLength(1);
  });

  test('another mail under the Message-ID of the first is another mail', async () => {
    const contact = await bench.build.contact();
    const messageId = '<same@x.test>';
    await mails.receive({ from: 'eve@evil.test', messageId });
    expect(await from(contact, { messageId, text: 'One' })).toMatchObject({ outcome: 'CASE_CREATED' });
    expect(await from(contact, { messageId, text: 'Two' })).toMatchObject({ outcome: 'CASE_CREATED' });
  });

  test('what could not be kept of it is told, and the rest is there', async () => {
    const contact = await bench.build.contact();
    const large = Buffer.alloc(21 * 1024 * 1024).toString('base64');
    const text = [
      '--b',
      '',
      'See the film',
      '--b',
      'Content-Type: video/mp4; name=film.mp4',
      'Content-Disposition: attachment; filename=film.mp4',
      'Content-Transfer-Encoding: base64',
      '',
      large,
      '--b--',
    ].join('\r\n');
    const mail = await from(contact, { text, headers: ['Content-Type: multipart/mixed; boundary=b'] });
    expect(mail.outcome).toBe('CASE_CREATED');
    expect((await mails.cases(contact))[0]?.text).toBe('See the film\n\n[Not kept, too large, too many or of a kind that we don’t take: film.mp4]');
    expect((await mails.sent(addressOf(contact)))[0]?.eml).toContain('film.mp4');
  });

  test('the receipt is in the language of the customer, as is the line above which they answer', async () => {
    const contact = await bench.build.contact({ portalRole: 'MEMBER', person: await bench.build.person({ language: 'de' }) });
    await from(contact, { subject: 'Klingel', text: 'Sie fehlt.' });
    await bench.jobs();
    const [receipt] = await mailsTo(bench, addressOf(contact));
    expect(receipt?.text).toMatch(/^-- Bitte schreiben Sie Ihre Antwort über diese Zeile --\s+Ihre Nachricht ist angekommen\. Sie hat die Nummer C-/);
  });
});

describe('who writes', () => {
  const opened = async () => {
    const contact = await bench.build.contact({ portalRole: 'MEMBER' });
    const mail = await from(contact);
    const [receipt] = await mails.sent(addressOf(contact));
    const token = /^Reply-To: (\S+)$/m.exec(receipt?.eml ?? '')?.[1] as string;
    return { contact, mail, token, receipt };
  };

  test('with the token of somebody else’s case gets in nowhere: a stranger is held, and the case is named to the agent', async () => {
    const { contact, mail, token } = await opened();
    const held = await mails.receive({ from: 'stranger@evil.test', to: token });
    expect(held).toMatchObject({ outcome: 'HELD', reason: 'Nobody is known by its address.', case: { id: mail.case?.id } });
    expect(await mails.cases(contact)).toMatchObject([{ messages: 1 }]);
    expect(await mails.sent('stranger@evil.test')).toEqual([]);
  });

  test('as a colleague with no right to the case is held; as an administrator of the account is in', async () => {
    const { contact, token, receipt } = await opened();
    const { account } = contact;
    const member = await bench.build.contact({ account, portalRole: 'MEMBER' });
    const admin = await bench.build.contact({ account, portalRole: 'ADMIN' });
    const customer = await bench.build.contact({ portalRole: 'ADMIN' });
    const headers = [`In-Reply-To: ${receipt?.header}`];
    for (const stranger of [member, customer]) {
      expect(await from(stranger, { to: token, headers })).toMatchObject({ outcome: 'HELD', reason: 'Its sender may not write on this case.' });
    }
    expect(await from(admin, { to: token })).toMatchObject({ outcome: 'REPLY_ADDED' });
    const authors = await bench.sql<{ email: string }>(
      'select p.email from case_message m join person p on p.id = m.author_id join "case" c on c.id = m.case_id where c.contact_id = $1 order by m.at',
      [uuidOf('con', contact.id)],
    );
    expect(authors.map(({ email }) => email)).toEqual([addressOf(contact), addressOf(admin)]);
  });

  test('with a forged token opens a case of their own and reaches no other', async () => {
    const { contact, token } = await opened();
    const other = await bench.build.contact();
    const forged = token.replace(/.(?=@)/, (char) => (char === '0' ? '1' : '0'));
    expect(await from(other, { to: forged })).toMatchObject({ outcome: 'CASE_CREATED' });
    expect(await mails.cases(contact)).toMatchObject([{ messages: 1 }]);
  });

  test('from a second address of theirs is known by it', async () => {
    const { contact, mail, token } = await opened();
    await bench.build.save(ContactPoint, { person: contact.person, kind: 'EMAIL', value: 'second@home.test' });
    expect(await mails.receive({ from: 'second@home.test', to: token })).toMatchObject({ outcome: 'REPLY_ADDED', case: { id: mail.case?.id } });
  });

  test('is held where nobody, or more than one, is known by the address, and where an employee is', async () => {
    expect(await mails.receive({ from: 'nobody@x.test' })).toMatchObject({ outcome: 'HELD', reason: 'Nobody is known by its address.' });
    const contact = await bench.build.contact();
    await bench.build.contact({ person: contact.person });
    expect(await from(contact)).toMatchObject({ outcome: 'HELD', reason: expect.stringMatching(/several contacts/) });
    const { employee } = await bench.build.asEmployee(['SUPPORT_AGENT']);
    expect(await mails.receive({ from: employee.person.email as string })).toMatchObject({
      outcome: 'HELD',
      reason: expect.stringMatching(/employee/),
    });
  });

  test('is held where our mail server found it forged', async () => {
    const contact = await bench.build.contact();
    const headers = ['Authentication-Results: mx.us.test; spf=fail; dmarc=fail header.from=x.test'];
    expect(await from(contact, { headers })).toMatchObject({ outcome: 'HELD' });
  });
});

describe('what a machine writes', () => {
  test('opens no case, gets no answer, and is there to be looked up', async () => {
    const contact = await bench.build.contact();
    const mail = await from(contact, { headers: ['Auto-Submitted: auto-replied'] });
    expect(mail).toMatchObject({ outcome: 'AUTO_REPLY_IGNORED', reason: 'Auto-Submitted: auto-replied' });
    expect(await mails.cases(contact)).toEqual([]);
    expect(await mails.sent(addressOf(contact))).toEqual([]);
  });

  test('is stopped where it is ours', async () => {
    const contact = await bench.build.contact();
    await from(contact);
    const [receipt] = await mails.sent(addressOf(contact));
    expect(await from(contact, { messageId: receipt?.header as string })).toMatchObject({ outcome: 'LOOP_STOPPED' });
    expect(await mails.receive({ from: 'support@us.test' })).toMatchObject({ outcome: 'LOOP_STOPPED' });
  });

  test('without saying that it is one is stopped by how much it writes', async () => {
    const contact = await bench.build.contact();
    const outcomes: string[] = [];
    for (let round = 0; round < 12; round += 1) outcomes.push((await from(contact)).outcome);
    expect(outcomes).toEqual([...Array(10).fill('CASE_CREATED'), 'LOOP_STOPPED', 'LOOP_STOPPED']);
  });
});

describe('a mail of ours that is not delivered', () => {
  const bounce = (about: string, to: string, action = 'failed') =>
    mails.receive({
      from: 'mailer-daemon@x.test',
      to,
      headers: ['Return-Path: <>', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
      text: [
        '--b',
        '',
        'Sorry',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; x.test',
        '',
        `Action: ${action}`,
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 No such user',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${about}`,
        '--b--',
      ].join('\r\n'),
    });

  test('is told by its record and noted on the case, once, whether by address or by header', async () => {
    for (const by of ['address', 'header']) {
      const contact = await bench.build.contact();
      await from(contact);
      const [receipt] = await mails.sent(addressOf(contact));
      const to = by === 'address' ? (/^Reply-To: (\S+)$/m.exec(receipt?.eml ?? '')?.[1] as string) : 'support@us.test';
      const about = by === 'header' ? (receipt?.header as string) : '<lost@x.test>';
      expect(await bounce(about, to, 'delayed')).toMatchObject({ outcome: 'BOUNCE' });
      expect(await mails.sent(addressOf(contact))).toMatchObject([{ status: 'DEFERRED' }]);
      for (const _again of [1, 2]) expect(await bounce(about, to)).toMatchObject({ outcome: 'BOUNCE', reason: 'smtp; 550 No such user' });
      expect(await mails.sent(addressOf(contact))).toMatchObject([{ status: 'BOUNCED', last_error: 'smtp; 550 No such user' }]);
      const notes = await bench.sql('select m.text from case_message m join "case" c on c.id = m.case_id where c.contact_id = $1 and m.internal', [
        uuidOf('con', contact.id),
      ]);
      expect(notes).toEqual([{ text: `The mail to ${addressOf(contact)} could not be delivered: smtp; 550 No such user` }]);
    }
  });

  test('that we know nothing of changes nothing', async () => {
    expect(await bounce('<foreign@x.test>', 'support@us.test')).toMatchObject({ outcome: 'BOUNCE' });
  });
});
