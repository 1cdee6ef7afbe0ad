import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import { allModels } from '../core/model/registry.js';
import { User } from '../platform/user.entity.js';
import { type Opportunity, OpportunityContact, OpportunityStageChange } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { Address, ContactPoint, Duplicate, PartnerMember, type Person } from './index.js';

const MERGE = 'merge { id goneId goneName undoableUntil undoneAt person { id } account { id } } userErrors { code field message }';
const PERSONS = `mutation ($input: PersonMergeInput!) { personMerge(input: $input) { ${MERGE} } }`;
const ACCOUNTS = `mutation ($input: AccountMergeInput!) { accountMerge(input: $input) { ${MERGE} } }`;
const UNDO = `mutation ($input: MergeUndoInput!) { mergeUndo(input: $input) { ${MERGE} } }`;

/** The likeness search runs after a merge and is compared apart; a merge and its audit are kept for ever. */
const APART = ['audit_entry', 'merge', 'account_change'];

describe('merges', () => {
  let bench: TestBench;
  let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>['principal'];
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
  });
  afterAll(() => bench.close());

  /** Every row of every table, without the counters of its changes. */
  async function everything(): Promise<Record<string, unknown>> {
    const tables = allModels().filter((model) => !model.view && !APART.includes(model.table));
    const rows = await Promise.all(
      tables.map(async ({ table }) => [
        table,
        (await bench.sql(`select to_jsonb(t) - 'updated_at' - 'version' as row from "${table}" t order by id`)).map(({ row }) => row),
      ]),
    );
    return Object.fromEntries(rows);
  }

  const ask = async (document: string, input: object, as = admin) => {
    const { data, errors } = await bench.call(as, document, { input });
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as { merge: Record<string, never> & { id: string }; userErrors: { code: string; message: string }[] };
  };

  /** Two persons with everything that can point to a person, part of it there twice. */
  async function twoPersons(): Promise<{ stays: Person; goes: Person }> {
    const { build } = bench;
    const stays = await build.person({ givenName: 'Ada', familyName: 'King', email: 'ada@one.test', title: null });
    const goes = await build.person({
      givenName: 'Ada',
      familyName: 'Lovelace',
      email: 'ada@two.test',
      title: 'Countess',
      phone: '+44 20 7946 0000',
    });
    const [shared, other] = [await build.account(), await build.account()];
    const kept = await build.contact({ account: shared, person: stays });
    const twice = await build.contact({ account: shared, person: goes, title: 'Analyst', isPrimary: true });
    await build.contact({ account: other, person: goes });
    const opportunity = await build.opportunity({ account: shared });
    await build.save(OpportunityContact, { opportunity, contact: kept, role: null });
    await build.save(OpportunityContact, { opportunity, contact: twice, role: 'INFLUENCER' });
    await build.order({ account: shared, contact: twice });
    await build.activity({ account: shared, contact: twice });
    await build.save(ContactPoint, { person: stays, kind: 'EMAIL', value: 'both@example.test' });
    await build.save(ContactPoint, { person: goes, kind: 'EMAIL', value: 'both@example.test' });
    await build.save(ContactPoint, { person: goes, kind: 'PHONE', value: '+44 20 7946 0001' });
    await build.save(PartnerMember, { partner: await build.partner(), person: goes, role: 'SELLER' });
    return { stays, goes };
  }

  test('what points to the person that goes moves, once, and the old id finds the one that stays', async () => {
    const { stays, goes } = await twoPersons();
    const { merge } = await ask(PERSONS, { id: stays.id, goneId: goes.id, take: ['FAMILY_NAME'] });
    expect(merge).toMatchObject({ goneId: goes.id, goneName: 'Ada Lovelace', undoneAt: null, person: { id: stays.id } });
    const READ = `query ($id: ID!, $ids: [ID!]!) {
      person(id: $id) { id title familyName email phone contactPoints { nodes { kind value } } contacts { nodes { title isPrimary account { name } } } }
      node(id: $id) { id }
      nodes(ids: $ids) { id } }`;
    const { data, statements } = await bench.call(admin, READ, { id: goes.id, ids: [goes.id, stays.id] });
    expect(data.person).toMatchObject({ id: stays.id, title: 'Countess', familyName: 'Lovelace', email: 'ada@one.test', phone: '+44 20 7946 0000' });
    expect(data.person.contactPoints.nodes.map(({ value }: { value: string }) => value).sort()).toEqual([
      '+44 20 7946 0001',
      'ada@two.test',
      'both@example.test',
    ]);
    expect(data.person.contacts.nodes).toHaveLength(2);
    expect(data.person.contacts.nodes).toContainEqual(expect.objectContaining({ title: 'Analyst', isPrimary: true }));
    expect(data.node).toEqual({ id: stays.id });
    expect(data.nodes).toEqual([{ id: stays.id }, { id: stays.id }]);
    // One statement finds nothing, one asks where it went, one reads that: for each of the three, nothing for what is found.
    expect(statements).toBe(9);
    const [row] = await bench.sql<{ n: number }>('select count(*)::int as n from opportunity_contact where role is not null');
    expect(row?.n).toBe(1);
  });

  test.each(['persons', 'accounts'])('after a merge of %s and its undoing everything is as it was', async (what) => {
    const { build } = bench;
    const { stays, goes } = await twoPersons();
    const parent = await build.account();
    const one = await build.account({ tags: ['A'], revenue: null, parent, name: 'One' });
    const two = await build.account({ tags: ['B', 'A'], revenue: '12.5', currency: 'EUR', parent: one, name: 'Two', domain: 'two.test' });
    await build.account({ parent: two });
    for (const account of [one, two]) {
      await build.contact({ account, person: stays, isPrimary: true });
      const opportunity = await build.opportunity({ account });
      await build.save(OpportunityStageChange, { opportunity, from: null, to: await build.stage('Qualify'), at: new Date() });
      await build.order({ account });
      await build.save(Address, { account, kind: 'OFFICE', line1: '1', city: 'Linz', country: 'AT', isDefault: true });
    }
    for (const [first, second] of [
      [stays, goes],
      [goes, await build.person()],
    ] as const)
      await build.save(Duplicate, { kind: 'PERSON', firstPerson: first, secondPerson: second, reasons: ['SAME_NAME'], score: 50 });
    const before = await everything();
    const [document, input] =
      what === 'persons'
        ? [PERSONS, { id: stays.id, goneId: goes.id, take: ['EMAIL', 'PHONE', 'GIVEN_NAME'] }]
        : [ACCOUNTS, { id: one.id, goneId: two.id, take: ['NAME', 'DOMAIN'] }];
    const { merge, userErrors } = await ask(document, input);
    expect(userErrors).toEqual([]);
    expect(await everything()).not.toEqual(before);
    const undone = await ask(UNDO, { id: merge.id });
    expect(undone).toMatchObject({ userErrors: [], merge: { undoneAt: expect.any(String) } });
    expect(await everything()).toEqual(before);
    expect(
      await bench.sql('select record_id from relata.merged_record where merge_id = (select id from merge order by created_at desc limit 1)'),
    ).toEqual([]);
    const again = await ask(UNDO, { id: merge.id });
    expect(again.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('an account below the one that goes takes its place, and amounts come with their currency', async () => {
    const { build } = bench;
    const top = await build.account();
    const goes = await build.account({ parent: top, revenue: '5', currency: 'CHF' });
    const middle = await build.account({ parent: goes });
    const stays = await build.account({ parent: middle, currency: 'USD' });
    await ask(ACCOUNTS, { id: stays.id, goneId: goes.id });
    const READ = 'query ($id: ID!) { account(id: $id) { id revenue { amount currency } parent { id } children { nodes { id } } } }';
    const { data } = await bench.call(admin, READ, { id: goes.id });
    expect(data.account).toEqual({
      id: stays.id,
      revenue: { amount: '5.00', currency: 'CHF' },
      parent: { id: top.id },
      children: { nodes: [{ id: middle.id }] },
    });
  });

  test('a chain of merges leads to the last, and is undone from its end', async () => {
    const [a, b, c] = [await bench.build.account(), await bench.build.account(), await bench.build.account()];
    const order = await bench.build.order({ account: a });
    const first = await ask(ACCOUNTS, { id: b.id, goneId: a.id });
    const second = await ask(ACCOUNTS, { id: c.id, goneId: b.id });
    const find = async () =>
      (await bench.call(admin, 'query ($id: ID!, $o: ID!) { account(id: $id) { id } order(id: $o) { account { id } } }', { id: a.id, o: order.id }))
        .data;
    expect(await find()).toEqual({ account: { id: c.id }, order: { account: { id: c.id } } });
    expect((await ask(UNDO, { id: first.merge.id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await ask(UNDO, { id: second.merge.id })).userErrors).toEqual([]);
    expect((await ask(UNDO, { id: first.merge.id })).userErrors).toEqual([]);
    expect(await find()).toEqual({ account: { id: a.id }, order: { account: { id: a.id } } });
  });

  test('an undo is refused after 30 days, and where what was merged has changed since', async () => {
    const make = async () => {
      const [stays, goes] = [await bench.build.account({ name: 'Stays' }), await bench.build.account({ name: 'Goes', domain: 'goes.test' })];
      const deal = await bench.build.opportunity({ account: goes });
      const { merge } = await ask(ACCOUNTS, { id: stays.id, goneId: goes.id });
      return { stays, deal, merge };
    };
    const refusal = async (id: string) => (await ask(UNDO, { id })).userErrors;
    const old = await make();
    await bench.sql(
      `update merge set undoable_until = now() - interval '1 minute' where id = (select id from merge order by created_at desc limit 1)`,
    );
    expect(await refusal(old.merge.id)).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('30 days') }]);
    const changed = await make();
    await bench.sql(
      `update account set domain = 'other.test' where domain = 'goes.test' and name = 'Stays' and id = (select account_id from merge order by created_at desc limit 1)`,
    );
    expect(await refusal(changed.merge.id)).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('domain') }]);
    const moved = await make();
    const elsewhere = await bench.build.account();
    const MOVE = 'mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { userErrors { code } } }';
    await bench.call(admin, MOVE, { input: { id: moved.deal.id, accountId: elsewhere.id } });
    expect(await refusal(moved.merge.id)).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('opportunity') }]);
  });

  test('what came after the merge stays with the one that stays', async () => {
    const [stays, goes] = [await bench.build.account(), await bench.build.account()];
    const { merge } = await ask(ACCOUNTS, { id: stays.id, goneId: goes.id });
    const later = await bench.build.order({ account: stays });
    await ask(UNDO, { id: merge.id });
    const { data } = await bench.call(admin, 'query ($id: ID!) { order(id: $id) { account { id } } }', { id: later.id });
    expect(data.order.account).toEqual({ id: stays.id });
  });

  test('two employees are two persons, and persons who sign in are merged by administrators alone', async () => {
    const [one, two] = [await bench.build.employee(), await bench.build.employee()];
    const both = await ask(PERSONS, { id: one.person.id, goneId: two.person.id });
    expect(both.userErrors).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('employee') }]);
    const { principal } = await bench.build.asEmployee(['MARKETER']);
    const { contact } = await bench.build.asCustomer('MEMBER');
    const plain = await bench.build.person();
    for (const input of [
      { id: one.person.id, goneId: plain.id },
      { id: plain.id, goneId: contact.person.id },
    ]) {
      const { errors } = await bench.call(principal, PERSONS, { input });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await ask(PERSONS, { id: plain.id, goneId: (await bench.build.person()).id }, principal)).userErrors).toEqual([]);
  });

  test('a sign-in goes along to the person that stays, and two sign-ins are not made one', async () => {
    const [stays, goes] = [await bench.build.person(), await bench.build.person()];
    await bench.build.save(User, { person: goes, email: 'goes@example.test' });
    const signIn = () => bench.sql('select person_id from auth."user" where email = $1', ['goes@example.test']);
    const { merge, userErrors } = await ask(PERSONS, { id: stays.id, goneId: goes.id });
    expect(userErrors).toEqual([]);
    expect(await signIn()).toEqual([{ person_id: uuidOf('per', stays.id) }]);
    expect((await ask(UNDO, { id: merge.id })).userErrors).toEqual([]);
    expect(await signIn()).toEqual([{ person_id: uuidOf('per', goes.id) }]);
    await bench.build.save(User, { person: stays, email: 'stays@example.test' });
    const both = await ask(PERSONS, { id: stays.id, goneId: goes.id });
    expect(both.userErrors).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('user') }]);
  });

  test('a merge is audited with who did it, and history keeps who acted', async () => {
    const { person } = await bench.build.asPartner('ADMIN');
    const stays = await bench.build.person({ familyName: 'Stayer' });
    await bench.sql(
      `insert into audit_entry (at, actor_kind, person_id, record_type, action) select now(), 'partner', p.id, 'Probe', 'TEST' from person p where p.email = $1`,
      [person.email],
    );
    await ask(PERSONS, { id: stays.id, goneId: person.id });
    const { data } = await bench.call(
      admin,
      `{ auditEntries(where: { recordType: { eq: "Person" }, action: { eq: "DELETE" } }) { nodes { person { id } } }
         probe: auditEntries(where: { recordType: { eq: "Probe" } }) { nodes { person { id } } } }`,
    );
    expect(data.auditEntries.nodes[0].person.id).toMatch(/^per_/);
    expect(data.probe.nodes).toEqual([{ person: { id: stays.id } }]);
  });

  test('a manager merges the accounts of their team only, and nobody a record with itself', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const mine = await bench.build.account({ owner: manager.employee });
    const foreign = await bench.build.account();
    const merge = (id: string, goneId: string) => bench.call(manager.principal, ACCOUNTS, { input: { id, goneId } });
    for (const [a, b] of [
      [mine, foreign],
      [foreign, mine],
    ] as const)
      expect((await merge(a.id, b.id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await merge(mine.id, mine.id)).data.accountMerge.userErrors).toMatchObject([{ code: 'INVALID', field: ['goneId'] }]);
    const team = await bench.build.account({ owner: await bench.build.employee({ manager: manager.employee }) });
    const done = await merge(mine.id, team.id);
    expect(done.data.accountMerge.userErrors).toEqual([]);
    const other = await bench.build.asEmployee(['SALES_MANAGER']);
    const undo = await bench.call(other.principal, UNDO, { input: { id: done.data.accountMerge.merge.id } });
    expect(undo.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    ['personMerge', 'PersonMergeInput', { goneId: 'per_01h455vb4pex5vsknk084sn02q', id: 'per_01h455vb4pex5vsknk084sn02r' }],
    ['accountMerge', 'AccountMergeInput', { goneId: 'acc_01h455vb4pex5vsknk084sn02q', id: 'acc_01h455vb4pex5vsknk084sn02r' }],
    ['mergeUndo', 'MergeUndoInput', { id: 'mrg_01h455vb4pex5vsknk084sn02q' }],
  ])('%s is refused to a rep and to nobody in particular, and finds nothing where nothing is', async (field, type, input) => {
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const rep = await bench.call((await bench.build.asEmployee(['SALES_REP'])).principal, document, { input });
    expect(rep.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await bench.call(admin, document, { input })).data[field].userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await bench.call((await bench.build.asCustomer('ADMIN')).principal, '{ merges { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('the account that stays is known by the external ids and has the deals of both, until the merge is undone', async () => {
    const [stays, goes] = [await bench.build.account(), await bench.build.account()];
    await bench.sql(
      `insert into relata.external_id (record_type, source, external_id, record_id) values ('acc', 'shop', 'A1', $1), ('acc', 'shop', 'A2', $2)`,
      [uuidOf('acc', stays.id), uuidOf('acc', goes.id)],
    );
    const deals = [await bench.build.opportunity({ account: goes }), await bench.build.opportunity({ account: stays })];
    const READ = 'query ($id: ID!) { account(id: $id) { externalIds } opportunities(where: { account: { id: { eq: $id } } }) { nodes { id } } }';
    const known = async (id: string) => {
      const { data } = await bench.call(admin, READ, { id });
      return [data.account.externalIds, data.opportunities.nodes.map((deal: Opportunity) => deal.id).sort()];
    };
    const { merge } = await ask(ACCOUNTS, { id: stays.id, goneId: goes.id });
    expect(await known(stays.id)).toEqual([['shop:A1', 'shop:A2'], deals.map(({ id }) => id).sort()]);
    await ask(UNDO, { id: merge.id });
    expect(await known(goes.id)).toEqual([['shop:A2'], [deals[0]?.id]]);
  });
});
