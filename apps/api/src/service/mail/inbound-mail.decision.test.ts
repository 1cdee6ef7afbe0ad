import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../core/policy/principal.js';
import { type TestBench, testBench } from '../../testing/call.js';
import { mailing } from '../../testing/mailing.js';

let bench: TestBench;
let mails: ReturnType<typeof mailing>;
let agent: Principal;
let manager: Principal;
beforeAll(async () => {
  bench = await testBench({ SUPPORT_ADDRESS: 'support@us.test' });
  mails = mailing(bench);
  agent = (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal;
  manager = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
});
afterAll(() => bench.close());

const MAIL = 'inboundMail { outcome decidedAt decidedBy { id } case { id assignee { id } messages { nodes { text author { email } } } } }';
async function decide(who: Principal, what: 'Accept' | 'Dismiss', input: object) {
  const { data, errors } = await bench.call(
    who,
    `mutation ($input: InboundMail${what}Input!) { done: inboundMail${what}(input: $input) { ${MAIL} userErrors { code field } } }`,
    { input },
  );
  await bench.jobs();
  return {
    mail: data?.done?.inboundMail,
    codes: data?.done?.userErrors?.map(({ code }: { code: string }) => code) ?? errors?.map((error) => error.extensions.code),
  };
}
const held = (text = 'Hello') => mails.receive({ from: 'stranger@x.test', text });

describe('a mail that is held', () => {
  test('becomes a case of the contact whom an agent names, and theirs to work', async () => {
    const contact = await bench.build.contact();
    const { id } = await held('It is bent');
    const { mail, codes } = await decide(agent, 'Accept', { id, contactId: contact.id });
    expect(codes).toEqual([]);
    expect(mail).toMatchObject({
      outcome: 'CASE_CREATED',
      case: { messages: { nodes: [{ text: 'It is bent', author: { email: contact.person.email } }] } },
    });
    expect(mail.case.assignee.id).toBe(mail.decidedBy.id);
    expect(await mails.sent(contact.person.email as string)).toMatchObject([{ kind: 'RECEIPT' }]);
  });

  test('becomes an answer on the case that a manager names', async () => {
    const contact = await bench.build.contact();
    const opened = await mails.receive({ from: contact.person.email as string });
    const { id } = await held('From my other address');
    const { mail } = await decide(manager, 'Accept', { id, caseId: opened.case?.id, contactId: contact.id });
    expect(mail).toMatchObject({ outcome: 'REPLY_ADDED', case: { id: opened.case?.id } });
    expect(mail.case.messages.nodes.at(-1)).toMatchObject({ text: 'From my other address', author: { email: contact.person.email } });
  });

  test('needs somebody whose it is', async () => {
    expect((await decide(agent, 'Accept', { id: (await held()).id })).codes).toEqual(['REQUIRED']);
  });

  test('is decided once, by one of two who do it at once', async () => {
    const contact = await bench.build.contact();
    const { id } = await held();
    const both = await Promise.all([decide(agent, 'Accept', { id, contactId: contact.id }), decide(manager, 'Dismiss', { id })]);
    expect(both.map(({ codes }) => codes[0] ?? 'done').sort()).toEqual(['WRONG_STATE', 'done']);
  });

  test('can be dismissed, and so can what a machine wrote; what became a case can’t', async () => {
    const machine = await mails.receive({ from: 'robot@x.test', headers: ['Precedence: bulk'] });
    for (const { id } of [await held(), machine]) expect((await decide(manager, 'Dismiss', { id })).mail).toMatchObject({ outcome: 'DISMISSED' });
    const contact = await bench.build.contact();
    const { id } = await mails.receive({ from: contact.person.email as string });
    expect((await decide(manager, 'Dismiss', { id })).codes).toEqual(['WRONG_STATE']);
  });

  test('what goes wrong here with a mail is kept, and goes on when it is accepted', async () => {
    const contact = await bench.build.contact();
    await bench.sql(`create function public.broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
      create trigger broken before insert on case_message for each row execute function public.broken()`);
    const mail = await mails.receive({ from: contact.person.email as string, text: 'Kept' });
    await bench.sql('drop function public.broken() cascade');
    expect(mail).toMatchObject({ outcome: 'FAILED' });
    expect(await mails.cases(contact)).toEqual([]);
    expect((await decide(agent, 'Accept', { id: mail.id })).mail).toMatchObject({
      outcome: 'CASE_CREATED',
      case: { messages: { nodes: [{ text: 'Kept' }] } },
    });
  });

  test('is nobody’s but of those who work in service', async () => {
    const { id } = await held();
    for (const who of [(await bench.build.asEmployee(['SALES_MANAGER'])).principal, (await bench.build.asCustomer('ADMIN')).principal]) {
      expect((await decide(who, 'Dismiss', { id })).codes).toEqual(['FORBIDDEN']);
      expect((await bench.call(who, '{ inboundMails { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('is listed with what it says in as many statements however many there are', async () => {
    const list =
      '{ inboundMails(where: { outcome: { in: [HELD, DISMISSED] } }) { nodes { subject case { number } contact { id } message { mails { nodes { status } } } } } }';
    const few = await bench.call(manager, list);
    for (let more = 0; more < 3; more += 1) await held(`More ${more}`);
    const many = await bench.call(manager, list);
    expect(many.errors).toBeUndefined();
    expect(many.data.inboundMails.nodes.length).toBeGreaterThan(few.data.inboundMails.nodes.length);
    expect(many.statements).toBe(few.statements);
  });
});
