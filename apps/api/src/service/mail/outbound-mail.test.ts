import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../core/policy/principal.js';
import type { Contact } from '../../directory/index.js';
import { type TestBench, testBench } from '../../testing/call.js';
import { mailing } from '../../testing/mailing.js';
import { answerAddress } from './support-address.js';

let bench: TestBench;
let mails: ReturnType<typeof mailing>;
let agent: Principal;
beforeAll(async () => {
  bench = await testBench({ MAIL_FROM: 'Us <support@us.test>', REPLY_TOKEN: 'subject' });
  mails = mailing(bench);
  agent = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
});
afterAll(() => bench.close());

/** Answers the id of the message, once its mail has gone. */
async function say(what: 'Reply' | 'Note', id: string, text: string): Promise<string> {
  const document = `mutation ($input: Case${what}Input!) { done: case${what}(input: $input) { caseMessage { id } userErrors { message } } }`;
  const { data } = await bench.call(agent, document, { input: { id, text } });
  await bench.jobs();
  return data.done.caseMessage.id;
}
async function opened(contact: Contact): Promise<string> {
  const input = { kind: 'QUESTION', subject: 'Re: AW: Wheel', description: 'Bent', contactId: contact.id };
  const document = 'mutation ($input: CaseCreateInput!) { caseCreate(input: $input) { case { id } userErrors { message } } }';
  const { data } = await bench.call(agent, document, { input });
  return data.caseCreate.case.id;
}

describe('what an agent answers', () => {
  test('goes to the contact by mail, with what was said before it, and a way back in the subject', async () => {
    const contact = await bench.build.contact();
    const id = await opened(contact);
    await say('Reply', id, 'First <b>answer</b>\n\nWith lines');
    await say('Reply', id, 'Second');
    const [first, second] = await mails.sent(contact.person.email as string);
    expect(first?.eml).toMatch(/^Subject: Wheel \[C-\d+\] \[#\w{46}\]$/m);
    expect(first?.eml).toMatch(/^Reply-To: support@us\.test$/m);
    expect(first?.eml).toContain('First <b>answer</b>\n\nWith lines');
    expect(first?.eml).toContain('<p>First &#60;b&#62;answer&#60;/b&#62;</p>');
    expect(second?.eml).toMatch(/^Subject: Re: Wheel /m);
    expect(second?.eml).toMatch(new RegExp(`^References: ${first?.header}$`, 'm'));
    const answer = await mails.receive({ from: contact.person.email as string, subject: /^Subject: (.*)$/m.exec(second?.eml ?? '')?.[1] as string });
    expect(answer).toMatchObject({ outcome: 'REPLY_ADDED', case: { id } });
  });

  test('internally goes to nobody', async () => {
    const contact = await bench.build.contact();
    await say('Note', await opened(contact), 'Difficult customer');
    expect(await mails.sent(contact.person.email as string)).toEqual([]);
  });

  test('goes once, however often its jobs run', async () => {
    const contact = await bench.build.contact();
    const messageId = await say('Reply', await opened(contact), 'Once');
    for (let again = 0; again < 2; again += 1) await bench.run('service.mailAnswer', { messageId });
    await bench.jobs();
    expect(await mails.sent(contact.person.email as string)).toMatchObject([{ status: 'SENT', attempts: 1 }]);
  });

  test('goes nowhere where the contact has no address', async () => {
    const person = await bench.build.person({ email: null });
    const id = await say('Reply', await opened(await bench.build.contact({ person })), 'By phone, then');
    const { data } = await bench.call(agent, '{ outboundMails(first: 100) { nodes { message { id } } } }');
    expect(data.outboundMails.nodes).not.toContainEqual({ message: { id } });
  });

  test('is a record for employees who see the case, and for nobody outside', async () => {
    const { contact, principal } = await bench.build.asCustomer('ADMIN');
    await say('Reply', await opened(contact), 'Hello');
    const list = '{ outboundMails { nodes { id to case { number } } } }';
    expect((await bench.call(principal, list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const few = await bench.call(agent, list);
    await say('Reply', await opened(contact), 'Hello again');
    const many = await bench.call(agent, list);
    expect(many.data.outboundMails.nodes.length).toBe(few.data.outboundMails.nodes.length + 1);
    expect(many.statements).toBe(few.statements);
  });
});

test('a token that doesn’t fit into the address goes into the subject', () => {
  const config = { SUPPORT_ADDRESS: 'a-very-long-name-of-a-service-desk@us.test', MAIL_FROM: 'x@us.test', REPLY_TOKEN: 'address' as const };
  expect(answerAddress(config, 'x'.repeat(46))).toEqual({ address: config.SUPPORT_ADDRESS, tagged: false });
});
