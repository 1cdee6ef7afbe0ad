import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toTypeId, uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import type { Person } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { confirmUrl } from './consent.mail.js';
import { ConsentEvent, ConsentPurpose, ConsentWording } from './index.js';

const UPDATE = `mutation ($input: ConsentUpdateInput!) { consentUpdate(input: $input) {
  person { consents { nodes { channel state source purpose { key } wording { revision language } } } } userErrors { code field message } } }`;
const CONSENTS = '{ viewer { person { consents { nodes { channel state purpose { key } } } } } }';
const EVENTS = `query ($person: ID!) { consentEvents(where: { person: { id: { eq: $person } } }, first: 50) {
  nodes { kind source note ipAddress userAgent by { name } } } }`;
const MAKE = `mutation ($input: ConsentPurposeCreateInput!) { consentPurposeCreate(input: $input) {
  consentPurpose { id key wordings { nodes { language revision name } } } userErrors { code field } } }`;
const CHANGE = `mutation ($input: ConsentPurposeUpdateInput!) { consentPurposeUpdate(input: $input) {
  consentPurpose { active wordings { nodes { language revision text } } } userErrors { code field } } }`;

describe('consent', () => {
  let bench: TestBench;
  let news: ConsentPurpose;
  let offers: ConsentPurpose;
  beforeAll(async () => {
    bench = await testBench();
    news = await bench.build.save(ConsentPurpose, { key: 'newsletter', name: 'Newsletter', channels: ['EMAIL', 'POST'] });
    offers = await bench.build.save(ConsentPurpose, { key: 'offers', name: 'Offers', channels: ['EMAIL', 'PHONE', 'SMS'] });
    for (const [purpose, language] of [
      [news, 'en'],
      [news, 'de'],
      [offers, 'en'],
    ] as const)
      await bench.build.save(ConsentWording, { purpose, language, revision: 1, name: `${purpose.name} ${language}`, text: 'Yes, send me that.' });
  });
  afterAll(() => bench.close());

  const say = async (as: Principal, changes: object[], more: object = {}) =>
    (await bench.call(as, UPDATE, { input: { changes, ...more } })).data.consentUpdate;
  const yes = (purpose: ConsentPurpose, channel = 'EMAIL') => ({ purposeId: purpose.id, channel, granted: true });
  const no = (purpose: ConsentPurpose, channel = 'EMAIL') => ({ purposeId: purpose.id, channel, granted: false });
  const states = async (as: Principal) => {
    const { nodes } = (await bench.call(as, CONSENTS)).data.viewer.person.consents;
    return Object.fromEntries(
      nodes.map((each: { purpose: { key: string }; channel: string; state: string }) => [`${each.purpose.key} ${each.channel}`, each.state]),
    );
  };
  /** The last consent by mail that was asked about. */
  const asked = async (person: Person) => {
    const [row] = await bench.sql<{ id: string }>(
      `select id from consent_event where person_id = $1 and channel = 'EMAIL' and kind = 'GRANTED' order by at desc, id desc limit 1`,
      [uuidOf('per', person.id)],
    );
    return row?.id as string;
  };
  const confirm = async (event: string) =>
    (await bench.sql<{ n: number }>(`select relata.confirm_consents($1, '192.0.2.1', 'Mozilla') as n`, [event]))[0]?.n;

  test('several are given and withdrawn at once; by mail they wait for the link, and what stands so already is not said again', async () => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    expect((await say(principal, [yes(news), yes(offers), yes(offers, 'PHONE')])).userErrors).toEqual([]);
    expect(await states(principal)).toEqual({ 'newsletter EMAIL': 'PENDING', 'offers EMAIL': 'PENDING', 'offers PHONE': 'GRANTED' });
    expect(await confirm(await asked(contact.person))).toBe(2);
    await say(principal, [no(offers, 'PHONE'), yes(news), no(news, 'POST')]);
    expect(await states(principal)).toEqual({ 'newsletter EMAIL': 'GRANTED', 'offers EMAIL': 'GRANTED', 'offers PHONE': 'WITHDRAWN' });
    const [{ n }] = (await bench.sql('select count(*)::int as n from consent_event where person_id = $1', [uuidOf('per', contact.person.id)])) as [
      { n: number },
    ];
    expect(n).toBe(6);
  });

  test('one mail asks about all that waits, in the language of the person', async () => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    await bench.sql(`update person set language = 'de-AT' where id = $1`, [uuidOf('per', contact.person.id)]);
    const answer = await say(principal, [yes(news), yes(offers)]);
    expect(answer.person.consents.nodes.find((each: { purpose: { key: string } }) => each.purpose.key === 'newsletter').wording.language).toBe('de');
    const jobs = await bench.sql(
      `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'consent.ask' and j.payload ->> 'person' = $1`,
      [uuidOf('per', contact.person.id)],
    );
    expect(jobs).toHaveLength(1);
  });

  test('a link that is used after a withdrawal, or once the address is another one, confirms nothing', async () => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    await say(principal, [yes(news)]);
    const first = await asked(contact.person);
    await say(principal, [no(news)]);
    expect(await confirm(first)).toBe(0);
    await say(principal, [yes(news)]);
    const second = await asked(contact.person);
    expect(await confirm(first)).toBe(0);
    await bench.sql(`update person set email = 'another@example.test' where id = $1`, [uuidOf('per', contact.person.id)]);
    expect(await confirm(second)).toBe(0);
    expect(await states(principal)).toEqual({ 'newsletter EMAIL': 'PENDING' });
  });

  test('evidence is kept of what people say themselves, and only marketing and administrators read it', async () => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    await say(principal, [yes(news)]);
    await confirm(await asked(contact.person));
    const marketer = (await bench.build.asEmployee(['MARKETER'])).principal;
    const { data } = await bench.call(marketer, EVENTS, { person: contact.person.id });
    expect(data.consentEvents.nodes.map(({ kind, source, ipAddress }: Record<string, string>) => [kind, source, ipAddress])).toEqual([
      ['CONFIRMED', 'LINK', '192.0.2.1'],
      ['GRANTED', 'PORTAL', null],
    ]);
    const agent = await bench.call((await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, EVENTS, { person: contact.person.id });
    expect(agent.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('agents note it for others and say how they were told; for suppressed addresses they don’t', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SUPPORT_AGENT']);
    const person = await bench.build.person();
    const told = { personId: person.id, source: 'PHONE', note: 'On the hotline' };
    expect((await say(principal, [yes(offers, 'SMS')], { personId: person.id })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['source'] }]);
    expect((await say(principal, [yes(offers, 'SMS')], { ...told, source: 'PORTAL' })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['source'] },
    ]);
    expect((await say(principal, [yes(offers, 'SMS')], told)).userErrors).toEqual([]);
    const admin = (await bench.build.asEmployee(['ADMIN'])).principal;
    const { data } = await bench.call(admin, EVENTS, { person: person.id });
    expect(data.consentEvents.nodes).toEqual([
      {
        kind: 'GRANTED',
        source: 'PHONE',
        note: 'On the hotline',
        ipAddress: null,
        userAgent: null,
        by: { name: `${employee.person.givenName} ${employee.person.familyName}` },
      },
    ]);
    await bench.sql(`select relata.suppress($1, 'COMPLAINED')`, [person.email]);
    expect((await say(principal, [yes(offers)], told)).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['changes', '0', 'channel'] }]);
  });

  test.each([
    ['nothing', [], 'INVALID', ['changes']],
    ['the same twice', ['yes', 'yes'], 'INVALID', ['changes', '1']],
    ['a channel that the purpose has not', ['sms'], 'INVALID', ['changes', '0', 'channel']],
    ['a purpose that isn’t there', ['missing'], 'NOT_FOUND', ['changes', '0', 'purposeId']],
    ['a wording of another purpose', ['wording'], 'NOT_FOUND', ['changes', '0', 'wordingId']],
  ])('%s is refused, and nothing is written', async (_what, changes, code, field) => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    const [wording] = await bench.sql<{ id: string }>('select id from consent_wording where purpose_id = $1', [uuidOf('cpu', offers.id)]);
    const made: Record<string, object> = {
      yes: yes(news),
      sms: yes(news, 'SMS'),
      missing: { ...yes(news), purposeId: 'cpu_01h00000000000000000000000' },
      wording: { ...yes(news), wordingId: toTypeId('cwo', wording?.id as string) },
    };
    const answer = await say(
      principal,
      changes.map((each) => made[each] as object),
    );
    expect(answer.userErrors).toMatchObject([{ code, field }]);
    expect(await bench.sql('select 1 from consent_event where person_id = $1', [uuidOf('per', contact.person.id)])).toEqual([]);
  });

  test('nobody says it for others unless their role may, and nobody in particular says nothing', async () => {
    const { person } = (await bench.build.asCustomer('MEMBER')).contact;
    const input = { personId: person.id, source: 'PHONE', changes: [yes(news)] };
    const code = async (as: Principal | null) => {
      const { data, errors } = await bench.call(as, UPDATE, { input });
      return errors?.[0]?.extensions.code ?? data.consentUpdate.userErrors[0]?.code;
    };
    expect(await code((await bench.build.asEmployee(['SALES_REP'])).principal)).toBe('FORBIDDEN');
    expect(await code((await bench.build.asEmployee(['ADMIN'])).principal)).toBe('FORBIDDEN');
    expect(await code((await bench.build.asCustomer('ADMIN')).principal)).toBe('NOT_FOUND');
    expect(await code(null)).toBe('UNAUTHENTICATED');
  });

  test('a wording never changes: other words are the next revision, and consents keep theirs', async () => {
    const marketer = (await bench.build.asEmployee(['MARKETER'])).principal;
    const wordings = [{ language: 'EN', name: 'Product news', text: 'News of our products.' }];
    const made = (await bench.call(marketer, MAKE, { input: { key: 'product-news', name: 'Product news', channels: ['EMAIL'], wordings } })).data
      .consentPurposeCreate;
    expect(made).toEqual({
      consentPurpose: { id: expect.any(String), key: 'product-news', wordings: { nodes: [{ language: 'en', revision: 1, name: 'Product news' }] } },
      userErrors: [],
    });
    const input = { id: made.consentPurpose.id, wordings: [{ ...wordings[0], text: 'News of our products, monthly.' }] };
    for (let n = 0; n < 2; n += 1) {
      const { data } = await bench.call(marketer, CHANGE, { input });
      expect(data.consentPurposeUpdate.consentPurpose.wordings.nodes.map(({ revision }: { revision: number }) => revision)).toEqual([2, 1]);
    }
    await expect(bench.sql(`update consent_wording set text = 'x'`)).rejects.toThrow('append-only');
    for (const [values, field] of [
      [{ key: 'Not a key' }, ['key']],
      [{ key: 'newsletter' }, ['key']],
      [{ channels: ['PIGEON'] }, ['channels']],
      [{ wordings: [] }, ['wordings']],
      [{ wordings: [{ language: '??', name: 'x', text: 'x' }] }, ['wordings', '0', 'language']],
    ] as const) {
      const { data } = await bench.call(marketer, MAKE, { input: { key: 'other', name: 'x', channels: ['EMAIL'], wordings, ...values } });
      expect(data.consentPurposeCreate.userErrors).toMatchObject([{ field }]);
    }
    const rep = await bench.call((await bench.build.asEmployee(['SALES_REP'])).principal, CHANGE, { input });
    expect(rep.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the statements don’t grow with what is said or what is read', async () => {
    const { contact, principal } = await bench.build.asCustomer('MEMBER');
    const input = (changes: object[]) => ({ input: { changes } });
    const one = await bench.call(principal, UPDATE, input([yes(news)]));
    const many = await bench.call(principal, UPDATE, input([no(news), yes(offers), yes(offers, 'PHONE'), yes(offers, 'SMS'), yes(news, 'POST')]));
    expect(many.statements).toBeLessThanOrEqual(one.statements);
    expect((await bench.call(principal, CONSENTS)).statements).toBe(1);
    const admin = (await bench.build.asEmployee(['ADMIN'])).principal;
    expect((await bench.call(admin, EVENTS, { person: contact.person.id })).statements).toBe(1);
    expect((await bench.call(principal, '{ consentPurposes { nodes { key wordings { nodes { text } } } } }')).statements).toBe(1);
  });

  test('how a consent stands is looked up by an index, however many there are', async () => {
    await bench.sql(
      `insert into person (given_name, family_name, email) select 'Bulk', n::text, 'bulk' || n || '@example.test' from generate_series(1, 3000) n`,
    );
    await bench.sql(
      `insert into consent_event (person_id, purpose_id, channel, kind, at, source) select id, $1, 'PHONE', 'GRANTED', now(), 'IMPORT' from person where given_name = 'Bulk'`,
      [uuidOf('cpu', offers.id)],
    );
    await bench.sql('analyze consent_event');
    const plan = await bench.sql<{ 'QUERY PLAN': string }>(
      `explain select * from consent where person_id = (select id from person where email = 'bulk77@example.test')`,
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('consent_event_state_index');
    expect(text).not.toContain('Seq Scan on consent_event');
  });

  test('events are never changed, and each says in the graph what it was', async () => {
    await expect(bench.sql('delete from consent_event')).rejects.toThrow('append-only');
    expect(confirmUrl({ publicUrl: 'http://x.test', secret: 's' }, '0193d0a2-0000-7000-8000-000000000001')).toMatch(
      /^http:\/\/x\.test\/consent\/confirm\?token=/,
    );
    expect(
      await bench.build.save(ConsentEvent, {
        person: await bench.build.person(),
        purpose: news,
        channel: 'POST',
        kind: 'GRANTED',
        at: new Date(),
        source: 'PAPER',
      }),
    ).toBeInstanceOf(ConsentEvent);
  });
});
