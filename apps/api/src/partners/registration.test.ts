import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import { Certificate, Course, CourseVersion } from '../learning/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { inDays, type Registered, registering } from '../testing/registering.js';

type Kit = Awaited<ReturnType<typeof registering>>;
const codes = ({ errors, userErrors }: Registered) => [
  ...(errors ?? []).map(({ extensions }) => extensions.code),
  ...userErrors.map(({ code }) => code),
];
const HISTORY = 'query ($id: ID!) { dealRegistration(id: $id) { status changes { nodes { from to message note by { id } } } } }';
const PARTNERS_HISTORY = 'query ($id: ID!) { dealRegistration(id: $id) { changes { nodes { from to message } } } }';

describe('deal registrations', () => {
  let bench: TestBench;
  let kit: Kit;
  let channel: Principal;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    kit = await registering(bench);
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
  });
  afterAll(() => bench.close());

  test('a draft is its seller’s, need not be complete, and is told all that it lacks when it is sent in', async () => {
    const seller = await kit.seller();
    const { id, status } = await kit.done(seller.principal, 'dealRegistrationCreate', { company: 'Lean', domain: 'https://www.Lean.com/shop' });
    expect(status).toBe('DRAFT');
    const refused = await kit.run(seller.principal, 'dealRegistrationSubmit', { id });
    expect(refused.userErrors.map(({ field }) => field)).toEqual([['country'], ['amount'], ['closeDate'], ['items'], ['contacts']]);
    const { items, contacts, ...rest } = kit.deal('Lean');
    await kit.done(seller.principal, 'dealRegistrationUpdate', { id, ...rest, items, contacts });
    expect(await kit.done(seller.principal, 'dealRegistrationSubmit', { id })).toMatchObject({ status: 'SUBMITTED', round: 1 });
    expect(codes(await kit.run(seller.principal, 'dealRegistrationUpdate', { id, company: 'Other' }))).toEqual(['WRONG_STATE']);
    const { data } = await bench.call(seller.principal, '{ dealRegistrations(where: { domain: { eq: "lean.com" } }) { nodes { id } } }');
    expect(data.dealRegistrations.nodes).toEqual([{ id }]);
  });

  test('a retry with the same key registers once', async () => {
    const seller = await kit.seller();
    const input = { ...kit.deal('Twice'), idempotencyKey: 'one' };
    const [first, second] = [
      await kit.done(seller.principal, 'dealRegistrationCreate', input),
      await kit.done(seller.principal, 'dealRegistrationCreate', input),
    ];
    expect(second.id).toBe(first.id);
    const { data } = await bench.call(seller.principal, '{ dealRegistrations { totalCount } }');
    expect(data.dealRegistrations.totalCount).toBe(1);
  });

  test('it is returned, completed and sent in again, keeps its first moment, and every state is kept with who and why', async () => {
    const seller = await kit.seller();
    const { id, submittedAt } = await kit.submitted(seller, 'Returned');
    expect(await kit.done(channel, 'dealRegistrationStartReview', { id })).toMatchObject({ status: 'UNDER_REVIEW', dueAt: expect.any(String) });
    const returned = await kit.done(channel, 'dealRegistrationReturn', { id, message: 'Which bikes?', note: 'Looks fine' });
    expect(returned).toMatchObject({ status: 'RETURNED', message: 'Which bikes?', dueAt: null });
    expect(codes(await kit.run(channel, 'dealRegistrationApprove', { id }))).toEqual(['WRONG_STATE']);
    await kit.done(seller.principal, 'dealRegistrationUpdate', { id, need: 'Mountain bikes' });
    const again = await kit.done(seller.principal, 'dealRegistrationSubmit', { id });
    expect(again).toMatchObject({ status: 'SUBMITTED', round: 2, submittedAt, message: null });
    await kit.done(seller.principal, 'dealRegistrationWithdraw', { id, message: 'They went elsewhere' });
    const { data } = await bench.call(channel, HISTORY, { id });
    expect(data.dealRegistration).toMatchObject({
      status: 'WITHDRAWN',
      changes: {
        nodes: [
          { from: null, to: 'DRAFT', by: { id: seller.person.id } },
          { from: 'DRAFT', to: 'SUBMITTED', message: null },
          { from: 'SUBMITTED', to: 'UNDER_REVIEW' },
          { from: 'UNDER_REVIEW', to: 'RETURNED', message: 'Which bikes?', note: 'Looks fine' },
          { from: 'RETURNED', to: 'SUBMITTED', message: null, note: null },
          { from: 'SUBMITTED', to: 'WITHDRAWN', message: 'They went elsewhere' },
        ],
      },
    });
    const partners = await bench.call(seller.principal, PARTNERS_HISTORY, { id });
    expect(partners.data.dealRegistration.changes.nodes).toHaveLength(6);
    const note = await bench.call(seller.principal, HISTORY, { id });
    expect(note.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the decision is due by the business hours of the programme; who is late is reminded once and told once', async () => {
    const seller = await kit.seller();
    const { id, dueAt, submittedAt } = await kit.submitted(seller, 'Clocked');
    expect(Date.parse(dueAt) - Date.parse(submittedAt)).toBe(16 * 3_600_000);
    const told = async () =>
      (
        await bench.sql<{ about: string }>(
          `select payload ->> 'about' as about from graphile_worker._private_jobs j where payload ->> 'id' = (select id::text from deal_registration where company = 'Clocked') order by j.id`,
        )
      ).map(({ about }) => about);
    const remind = () => Promise.all([bench.run('registration.remind'), bench.run('registration.remind')]);
    await bench.sql(`update deal_registration set remind_at = now() - interval '1 hour' where company = 'Clocked'`);
    await remind();
    expect(await told()).toEqual(['SUBMITTED', 'REMINDER']);
    await bench.sql(`update deal_registration set due_at = now() - interval '1 minute' where company = 'Clocked'`);
    await remind();
    expect(await told()).toEqual(['SUBMITTED', 'REMINDER', 'OVERDUE']);
    const { data } = await bench.call(channel, 'query ($id: ID!) { dealRegistration(id: $id) { overdue } }', { id });
    expect(data.dealRegistration.overdue).toBe(true);
    await bench.jobs();
  });

  test('what the programme asks for is asked for: an active partner, rules, an amount, a day', async () => {
    const attempt = async (more: object, who = kit.seller()) => {
      const seller = await who;
      const { id } = await kit.draft(seller, 'Terms', more);
      return kit.run(seller.principal, 'dealRegistrationSubmit', { id });
    };
    await bench.sql(`update registration_policy set min_amount = 1000, currency = 'USD', max_close_days = 180`);
    const small = await attempt({ amount: { amount: '999.99', currency: 'USD' } });
    expect(small.userErrors).toMatchObject([{ code: 'INVALID', field: ['amount'], message: 'Deals are registered from 1000 USD on.' }]);
    expect((await attempt({ closeDate: inDays(200) })).userErrors).toMatchObject([{ code: 'INVALID', field: ['closeDate'] }]);
    expect((await attempt({ closeDate: inDays(-2) })).userErrors).toMatchObject([{ code: 'INVALID', field: ['closeDate'] }]);
    await bench.sql(`update registration_policy set min_amount = null, currency = null, max_close_days = null`);
    expect((await attempt({}, bench.build.asPartner('SELLER'))).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['id'] }]);
    const suspended = await bench.build.partner({ programme: kit.programme, status: 'SUSPENDED' });
    expect((await attempt({}, kit.seller(suspended))).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('certified people are asked for to register, and for the extra discount', async () => {
    const seller = await kit.seller();
    const { id } = await kit.draft(seller, 'Certified');
    const course = await bench.build.save(Course, { title: 'Selling', language: 'en', audiences: ['PARTNER'] } as never);
    const author = await bench.build.employee();
    const courseVersion = await bench.build.save(CourseVersion, { course, number: 1, author, passMark: 80 } as never);
    await bench.sql('update registration_policy set course_id = $1, certified_to_register = 1, certified_for_discount = 2', [
      uuidOf('crs', course.id),
    ]);
    const submit = () => kit.run(seller.principal, 'dealRegistrationSubmit', { id });
    expect((await submit()).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: ['id'] }]);
    const passed = {
      number: 'C-1',
      code: 'x',
      title: 'Selling',
      course,
      courseVersion,
      person: seller.person,
      issuedAt: new Date(Date.now() - 1000),
    };
    await bench.build.save(Certificate, passed as never);
    expect((await submit()).record).toMatchObject({ status: 'SUBMITTED' });
    expect(await kit.done(channel, 'dealRegistrationApprove', { id })).toMatchObject({ status: 'APPROVED', discount: '0.0000' });
    await bench.sql('update registration_policy set course_id = null, certified_to_register = 0, certified_for_discount = 0');
  });

  test('an approval protects the deal by the programme’s days and discount, and the protection ends by itself', async () => {
    const seller = await kit.seller();
    const registration = await kit.approved(seller, channel, 'Protected');
    expect(registration).toMatchObject({ status: 'APPROVED', protectedUntil: inDays(89), daysLeft: 90, discount: '0.0500', dueAt: null });
    await bench.sql(`update deal_registration set protected_until = current_date - 1 where company = 'Protected'`);
    const read = () => bench.call(seller.principal, 'query ($id: ID!) { dealRegistration(id: $id) { status daysLeft } }', { id: registration.id });
    expect((await read()).data.dealRegistration).toEqual({ status: 'EXPIRED', daysLeft: null });
    expect(codes(await kit.run(seller.principal, 'dealRegistrationWithdraw', { id: registration.id }))).toEqual(['WRONG_STATE']);
    await bench.run('registration.expire');
    const { data } = await bench.call(channel, HISTORY, { id: registration.id });
    expect(data.dealRegistration.changes.nodes.at(-1)).toMatchObject({ from: 'APPROVED', to: 'EXPIRED', by: null });
  });

  test('the partner is reminded once before the protection ends, and again after an extension', async () => {
    const seller = await kit.seller();
    await kit.approved(seller, channel, 'Reminded');
    const told = async () => {
      await bench.run('registration.expire');
      const [row] = await bench.sql<{ n: number }>(
        `select count(*)::int as n from graphile_worker._private_jobs where payload ->> 'about' = 'EXPIRING' and payload ->> 'id' = (select id::text from deal_registration where company = 'Reminded')`,
      );
      return row?.n;
    };
    expect(await told()).toBe(0);
    await bench.sql(`update deal_registration set protected_until = current_date + 14 where company = 'Reminded'`);
    expect([await told(), await told()]).toEqual([1, 1]);
  });

  test('no one decides on a registration but channel managers and administrators', async () => {
    const seller = await kit.seller();
    const admin = await bench.build.asPartner('ADMIN', seller.partner);
    const { id } = await kit.submitted(seller, 'Guarded');
    const others = [
      seller.principal,
      admin.principal,
      (await bench.build.asEmployee(['SALES_REP'])).principal,
      (await bench.build.asEmployee(['ANALYST'])).principal,
      (await bench.build.asEmployee(['FINANCE'])).principal,
    ];
    const decisions = {
      StartReview: {},
      Check: {},
      Return: { message: 'x' },
      Approve: {},
      Reject: { ground: 'NOT_PROTECTABLE' },
    };
    for (const principal of others)
      for (const [decision, input] of Object.entries(decisions))
        expect(codes(await kit.run(principal, `dealRegistration${decision}`, { id, ...input }))).toEqual(['FORBIDDEN']);
    expect(codes(await kit.run(null, 'dealRegistrationApprove', { id }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await kit.run(channel, 'dealRegistrationCreate', kit.deal('Own')))).toEqual(['FORBIDDEN']);
    const stranger = await kit.seller();
    for (const mutation of ['dealRegistrationSubmit', 'dealRegistrationWithdraw'])
      expect(codes(await kit.run(stranger.principal, mutation, { id }))).toEqual(['NOT_FOUND']);
    // By whatever way: the database itself lets a partner enter no state that is the vendor's.
    await expect(
      bench.sql(`begin; set local relata.partner_id = '${crypto.randomUUID()}'; update deal_registration set status = 'REJECTED'`),
    ).rejects.toThrow(/does not decide/);
    await bench.sql('rollback');
  });

  test('a colleague’s registration is the administrator’s to see, and nobody else’s', async () => {
    const seller = await kit.seller();
    const { id } = await kit.submitted(seller, 'Colleagues');
    const read = async ({ principal }: { principal: Principal }) =>
      (await bench.call(principal, 'query ($id: ID!) { dealRegistration(id: $id) { id } }', { id })).data.dealRegistration;
    expect(await read(await bench.build.asPartner('ADMIN', seller.partner))).toEqual({ id });
    expect(await read(await bench.build.asPartner('SELLER', seller.partner))).toBeNull();
  });

  test('lists and what hangs on them take one statement, however many there are', async () => {
    const seller = await kit.seller();
    for (const company of ['One', 'Two', 'Three']) await kit.submitted(seller, company);
    const parts = 'items { nodes { product { name } } } contacts { nodes { email } } changes { nodes { to } } extensions { nodes { status } }';
    const mine = await bench.call(seller.principal, `{ dealRegistrations { nodes { company daysLeft ${parts} } } }`);
    expect(mine.statements).toBe(1);
    const theirs = await bench.call(
      channel,
      `{ dealRegistrations { nodes { company partner { name } ${parts} conflicts { nodes { reasons } } approvals { nodes { step } } } } }`,
    );
    expect(theirs.errors).toBeUndefined();
    expect(theirs.statements).toBe(1);
  });
});
