import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { toTypeId, uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import { ConsentEvent, ConsentPurpose } from '../marketing/index.js';
import { Case, CaseMessage } from '../service/index.js';
import { Importing } from '../testing/importing.js';
import { TEST_PASSWORD, TestServer } from '../testing/server.js';

const NAME = { givenName: 'Zenobia', familyName: 'Quarrington' };
const EMAIL = 'zenobia.quarrington@mail.test';
const PHONE = '+43 660 7654321';
/** What nothing of ours may find any more: name, address and number, as people write them. */
const TRACES = /zenobia\s+quarrington|quarrington,?\s+zenobia|zenobia\.quarrington|660[ -]?765[ -]?43[ -]?21/i;

const MAPPING = `
source: shop
files:
  people: { path: people.csv }
entities:
  persons:
    entity: Person
    file: people
    key: id
    fields: { givenName: given, familyName: family, email: mail, phone: phone }
  accounts:
    entity: Account
    file: people
    key: id
    fields: { name: name, kind: { constant: INDIVIDUAL }, phone: phone }
  contacts:
    entity: Contact
    file: people
    key: id
    fields: { person: { ref: persons, key: id }, account: { ref: accounts, key: id } }
`;
const PEOPLE = `id,given,family,mail,phone,name
17,Zenobia,Quarrington,${EMAIL},${PHONE},Zenobia Quarrington
18,Ben,Other,ben@mail.test,+43 1 555,Ben Other
`;
const REQUEST = `mutation ($input: PrivacyRequestCreateInput!) { privacyRequestCreate(input: $input) { privacyRequest { id status dueAt archiveUrl } userErrors { code message } } }`;

describe('an erasure', () => {
  let server: TestServer;
  let importing: Importing;
  let person: string;
  let admin: string;
  const logged: string[] = [];
  beforeAll(async () => {
    server = await TestServer.start({ env: { LOG_LEVEL: 'trace' } });
    (server.app.log as unknown as Record<symbol, unknown>)[pino.symbols.streamSym] = { write: (line: string) => void logged.push(line) };
    importing = new Importing(server.database);
    await importing.run(MAPPING, { 'people.csv': PEOPLE });
    const [row] = await server.sql(`select id from person where email = $1`, [EMAIL]);
    person = row?.id as string;
    admin = await server.signIn((await server.someone(['ADMIN'])).email);
    await leaveTraces();
  }, 120_000);
  afterAll(async () => {
    importing.close();
    await server.close();
  });

  /** Everything that a customer leaves behind, and what others write about them. */
  async function leaveTraces(): Promise<void> {
    const { build } = server;
    const id = toTypeId('per', person);
    const [contact] = await server.sql('select id, account_id from contact where person_id = $1', [person]);
    const own = { contact: toTypeId('con', contact?.id as string), account: toTypeId('acc', contact?.account_id as string) };
    await server.sql(`update contact set portal_role = 'MEMBER' where id = $1`, [contact?.id]);
    await server.post(
      `mutation { personUpdate(input: { id: "${id}", title: "Dr", middleName: "Ix" }) { userErrors { code } } }`,
      {},
      { cookie: admin },
    );
    await server.post(
      `mutation { contactPointAdd(input: { id: "${id}", kind: EMAIL, value: "zenobia.quarrington@home.test" }) { userErrors { code } } }`,
      {},
      { cookie: admin },
    );
    await server.post(
      `mutation { addressSet(input: { accountId: "${own.account}", kind: SHIPPING, line1: "Zenobia Quarrington", city: "Graz", country: "AT" }) { userErrors { code } } }`,
      {},
      { cookie: admin },
    );
    const twin = await build.person({ ...NAME, email: 'zenobia.quarrington@old.test' });
    await server.post(
      `mutation { personMerge(input: { id: "${id}", goneId: "${twin.id}" }) { userErrors { code message } } }`,
      {},
      { cookie: admin },
    );
    const business = await build.account({ notes: 'Once spoke with Zenobia Quarrington (+43-660-765-43-21).' });
    await build.lead({ ...NAME, email: EMAIL, phone: PHONE, notes: 'Met Zenobia Quarrington at the fair.' });
    await build.activity({ account: business, subject: 'Call about Quarrington, Zenobia', body: `Write to ${EMAIL.toUpperCase()}` });
    const order = await build.order({
      account: own.account as never,
      contact: own.contact as never,
      status: 'DELIVERED',
      purchaseOrder: 'Zenobia Quarrington 1',
    });
    const found = await build.save(Case, {
      number: 'C-1',
      kind: 'QUESTION',
      subject: 'Zenobia Quarrington asks',
      channel: 'EMAIL',
      account: own.account,
      contact: own.contact,
      order,
      openedAt: new Date(),
    });
    await build.save(CaseMessage, {
      case: found,
      authorKind: 'CUSTOMER',
      author: id,
      channel: 'EMAIL',
      at: new Date(),
      text: `Hello, this is Zenobia Quarrington, ${PHONE}`,
    });
    const purpose = await build.save(ConsentPurpose, { key: 'newsletter', name: 'Newsletter', channels: ['EMAIL'] });
    await build.save(ConsentEvent, {
      person: id,
      purpose,
      channel: 'EMAIL',
      kind: 'GRANTED',
      at: new Date(),
      source: 'PAPER',
      note: 'Zenobia Quarrington, at the fair',
      ipAddress: '203.0.113.9',
    });
    await server.user({ id }, EMAIL);
    const mail = { id: randomUUID(), to: EMAIL, subject: 'x', text: 'Dear Zenobia Quarrington', transactional: 'ORDER' };
    await server.sql(`select graphile_worker.add_job('mail.send', $1, run_at => now() + interval '1 day')`, [JSON.stringify(mail)]);
    mkdirSync(join(server.app.config.home, 'mail'), { recursive: true });
    writeFileSync(join(server.app.config.home, 'mail', 'order-to-zenobia.eml'), `To: ${EMAIL}\n\nDear Zenobia Quarrington`);
  }

  /** Every text, JSON and list of texts in every table of every schema of ours. */
  async function traces(): Promise<string[]> {
    const columns =
      await server.sql(`select a.attrelid::regclass::text as name, a.attname::text as col from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'relata', 'auth', 'graphile_worker') and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and (select t.typcategory from pg_type t where t.oid = a.atttypid) in ('S', 'U', 'A')`);
    expect(columns.length).toBeGreaterThan(300);
    const asked = columns
      .map(({ name, col }) => `select '${name}.${col}' as at, count(*)::int as n from ${name} t where t."${col}"::text ~* $1`)
      .join(' union all ');
    return (await server.sql(`select at from (${asked}) found where n > 0 order by at`, [TRACES.source])).map(({ at }) => at as string);
  }

  test('shows first what goes, what stays and why', async () => {
    const cookie = await server.signIn(EMAIL);
    const { data } = await server.post('{ privacyErasurePreview { obstacles lines { kind count effect why } } }', {}, { cookie });
    expect(data.privacyErasurePreview.obstacles).toEqual([]);
    const lines = Object.fromEntries(data.privacyErasurePreview.lines.map((line: { kind: string }) => [line.kind, line]));
    expect(lines).toMatchObject({
      Person: { count: 1, effect: 'CHANGED' },
      Address: { count: 1, effect: 'GOES', why: null },
      ContactPoint: { count: 2, effect: 'GOES' },
      Order: { count: 1, effect: 'CHANGED', why: expect.stringContaining('ten years') },
      Lead: { count: 1, effect: 'CHANGED' },
      User: { count: 1, effect: 'GOES' },
    });
    const other = await server.post(`{ privacyErasurePreview(personId: "${toTypeId('per', randomUUID())}") { obstacles } }`, {}, { cookie });
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('afterwards no table, no query, no mail, no sign-in and no log knows them, and doing it again changes nothing', async () => {
    expect((await traces()).length).toBeGreaterThan(12);
    const cookie = await server.signIn(EMAIL);
    const { data } = await server.post(REQUEST, { input: { kind: 'ERASURE' } }, { cookie });
    expect(data.privacyRequestCreate).toMatchObject({ userErrors: [], privacyRequest: { status: 'IN_PROGRESS' } });
    await server.runJobs();
    expect(await server.sql('select last_error from graphile_worker._private_jobs where last_error is not null')).toEqual([]);
    expect(await traces()).toEqual([]);
    const [request] = await server.sql('select status, closed_at is not null as closed, result from privacy_request');
    expect(request).toMatchObject({ status: 'DONE', closed: true, result: { Person: 1, ContactPoint: 2, User: 1, Lead: 1, Order: 1 } });
    expect((await server.post('{ viewer { kind } }', {}, { cookie })).data?.viewer ?? null).toBeNull();
    expect((await server.auth('sign-in/email', { email: EMAIL, password: TEST_PASSWORD })).status).toBe(401);
    const mails = readdirSync(join(server.app.config.home, 'mail')).map((file) => readFileSync(join(server.app.config.home, 'mail', file), 'utf8'));
    expect(mails.filter((text) => TRACES.test(text))).toEqual([]);
    expect(logged.filter((line) => TRACES.test(line))).toEqual([]);

    const before = await server.sql('select * from person where id = $1', [person]);
    const [{ id }] = (await server.sql('select id from privacy_request')) as [{ id: string }];
    expect(await server.sql(`select relata.erase_person($1) as again`, [id])).toEqual([{ again: null }]);
    expect(await server.sql('select * from person where id = $1', [person])).toEqual(before);
  }, 120_000);

  test('leaves what the law wants kept, under a pseudonym, and a trace of itself in the audit', async () => {
    const [order] = await server.sql(
      `select o.number, o.total::text, p.given_name, p.family_name, p.email, p.birthday, p.erased_at is not null as erased from "order" o join contact c on c.id = o.contact_id join person p on p.id = c.person_id`,
    );
    expect(order).toMatchObject({
      total: '100.0000',
      given_name: 'Erased',
      family_name: expect.stringMatching(/^P-[0-9A-F]{8}$/),
      email: null,
      birthday: null,
      erased: true,
    });
    const entries = await server.sql(`select actor_kind, record_type from audit_entry where action = 'REDACT'`);
    expect(entries).toEqual([{ actor_kind: 'system', record_type: 'PrivacyRequest' }]);
    // That something was changed, when and by whom stays; what it was is gone.
    const [changed] = await server.sql(`select changes from audit_entry where record_id = $1 and changes ? 'middle_name' order by at limit 1`, [
      person,
    ]);
    expect(changed?.changes).toMatchObject({ middle_name: null, title: null });
    const [consent] = await server.sql('select kind, note, ip_address from consent_event where person_id = $1', [person]);
    expect(consent).toEqual({ kind: 'GRANTED', note: null, ip_address: null });
  });

  test('is not undone by a merge that could be taken back, nor by anyone who asks as whatever role', async () => {
    const undo = await server.sql('select undoable_until <= now() as over, gone_name from merge');
    expect(undo).toEqual([{ over: true, gone_name: 'Erased' }]);
    const people: Principal[] = await Promise.all(
      (['ADMIN', 'MARKETER', 'SUPPORT_MANAGER', 'SALES_MANAGER', 'HR', 'ANALYST'] as const).map(
        async (role) => (await server.build.asEmployee([role])).principal,
      ),
    );
    people.push((await server.build.asCustomer('ADMIN')).principal, (await server.build.asPartner('ADMIN')).principal);
    const { Context } = await import('../core/context.js');
    const { operationRunner } = await import('../core/executor.js');
    const { graph } = await import('../graph.js');
    const { parse } = await import('graphql');
    const run = operationRunner(graph().guarded);
    const source = `{ people(first: 100) { nodes { id name email phone contactPoints { nodes { value } } } } leads(first: 100) { nodes { givenName familyName email notes } }
      accounts(first: 100) { nodes { name notes addresses { nodes { line1 } } } } activities(first: 100) { nodes { subject body } } merges(first: 100) { nodes { goneName } }
      cases(first: 100) { nodes { subject messages { nodes { text } } } } auditEntries(first: 100) { nodes { changes } } users { nodes { email } }
      byName: people(where: { familyName: { contains: "Quarrington" } }) { totalCount } byMail: people(where: { email: { eq: "${EMAIL}" } }) { totalCount } }`;
    for (const principal of people) {
      const ctx = new Context(server.app, principal, randomUUID());
      const answer = await run(source, parse(source), undefined, {}, ctx);
      await ctx.end();
      expect({ roles: principal.roles, found: TRACES.test(JSON.stringify(answer.data)) }).toEqual({ roles: principal.roles, found: false });
      const { byName, byMail } = answer.data as unknown as Record<string, { totalCount: number } | null>;
      expect([byName?.totalCount ?? 0, byMail?.totalCount ?? 0]).toEqual([0, 0]);
    }
  });

  test('holds against an import of the same file: the rejects say why, and others come in as before', async () => {
    const again = await importing.run(MAPPING);
    expect(again.counts.persons).toMatchObject({ inserted: 0, unchanged: 1, rejected: 1 });
    expect(again.counts.contacts).toMatchObject({ inserted: 0, rejected: 1 });
    expect(again.rejects[0]).toMatchObject({ entity: 'persons', reason: 'erased: whoever this was has asked to be forgotten', value: '' });
    // From another system, which knows them by an id of its own.
    const elsewhere = await importing.run(MAPPING.replace('source: shop', 'source: fair'), {
      'people.csv': PEOPLE.replaceAll('\n17,', '\n917,').replaceAll('\n18,', '\n918,').replaceAll('ben@', 'bea@'),
    });
    expect(elsewhere.counts.persons).toMatchObject({ inserted: 1, rejected: 1 });
    expect(elsewhere.rejects[0]?.reason).toContain('erased');
    expect(await server.sql('select 1 from person where email = $1', [EMAIL])).toEqual([]);
  });

  test('sends nothing more, whatever the ground', async () => {
    const [row] = await server.sql(`select relata.mail_held($1, null, null) as business, relata.mail_held($1, $2, 'newsletter') as news`, [
      EMAIL,
      person,
    ]);
    expect(row).toEqual({ business: 'ERASED', news: 'SUPPRESSED' });
  });

  test('leaves alone what is somebody else’s: a namesake, a shared address, a company’s number', async () => {
    const { build } = server;
    const [first, namesake] = [
      await build.person({ givenName: 'Anna', familyName: 'Doppel', email: 'anna@one.test', phone: '+43 1 7777777' }),
      await build.person({ givenName: 'Anna', familyName: 'Doppel', email: 'anna@two.test' }),
    ];
    const company = await build.account({ phone: '+43 1 7777777', notes: 'Ask for Anna Doppel, or write to anna@two.test, not anna@one.test.' });
    const request = toTypeId('prq', randomUUID());
    await server.sql(`insert into privacy_request (id, person_id, kind, status, due_at) values ($1, $2, 'ERASURE', 'IN_PROGRESS', now())`, [
      uuidOf('prq', request),
      uuidOf('per', first.id),
    ]);
    await server.sql('select relata.erase_person($1)', [uuidOf('prq', request)]);
    const [kept] = await server.sql('select phone, notes from account where id = $1', [uuidOf('acc', company.id)]);
    expect(kept).toEqual({ phone: '+43 1 7777777', notes: 'Ask for Anna Doppel, or write to anna@two.test, not [erased].' });
    expect(await server.sql('select family_name, email from person where id = $1', [uuidOf('per', namesake.id)])).toEqual([
      { family_name: 'Doppel', email: 'anna@two.test' },
    ]);
  });
});
