import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../testing/call.js';
import { withAdmin } from '../../testing/database.js';
import { newId } from '../ids.js';
import type { Principal } from '../policy/principal.js';

const ACCOUNTS = 'query ($where: AccountFilter) { accounts(where: $where, first: 100) { nodes { name } } }';
const OPPORTUNITIES = 'query ($where: OpportunityFilter) { opportunities(where: $where, first: 100, orderBy: [{ field: NAME }]) { nodes { name } } }';

describe('filters', () => {
  let bench: TestBench;
  let admin: Principal;
  let rep: Principal;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    bench = await testBench();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
    const seller = await bench.build.asEmployee(['SALES_REP']);
    rep = seller.principal;
    const owner = seller.employee;
    const alpha = await bench.build.account({
      name: 'Alpha 100%',
      employees: 10,
      revenue: '1000.50',
      industry: 'Energy',
      tags: ['big', 'key'],
      owner,
    });
    const beta = await bench.build.account({
      name: 'Beta_Co',
      kind: 'INDIVIDUAL',
      employees: 20,
      revenue: '2000',
      lifecycle: 'CUSTOMER',
      parent: alpha,
    });
    const gamma = await bench.build.account({ name: 'Gamma', industry: 'Retail', tags: ['key'], createdAt: new Date('2020-01-01T10:00:00Z') });
    Object.assign(ids, { alpha: alpha.id, beta: beta.id, gamma: gamma.id, owner: owner.id });
    await bench.build.opportunity({ name: 'A', account: alpha, owner, closeDate: '2026-01-10', amount: '10.0001' });
    const foreign = await bench.build.opportunity({
      name: 'B',
      account: beta,
      closeDate: '2026-02-10',
      amount: null,
      closedAt: new Date('2026-02-01T00:00:00Z'),
    });
    await bench.build.activity({ subject: 'On B', owner, opportunity: foreign });
    await bench.build.opportunity({ name: 'C', account: gamma, closeDate: null, amount: '99999999999.9999' });
    await withAdmin((client) => client.query(`update opportunity set account_id = null where name = 'C'`), bench.database.url);
  });
  afterAll(() => bench.close());

  const names = async (source: string, where: object, principal = admin): Promise<string> => {
    const { data, errors } = await bench.call(principal, source, { where });
    expect(errors).toBeUndefined();
    const list = data.accounts ?? data.opportunities;
    return list.nodes.map(({ name }: { name: string }) => name.charAt(0)).join('');
  };

  test.each<[string, object, string]>([
    ['text eq', { name: { eq: 'Gamma' } }, 'G'],
    ['text neq, with rows that have no value', { industry: { neq: 'Energy' } }, 'BG'],
    ['text in', { name: { in: ['Gamma', 'Beta_Co', 'Nobody'] } }, 'BG'],
    ['text in nothing', { name: { in: [] } }, ''],
    ['text contains, in any case', { name: { contains: 'AMM' } }, 'G'],
    ['text contains takes % for itself', { name: { contains: '0%' } }, 'A'],
    ['text contains takes _ for itself', { name: { contains: 'a_' } }, 'B'],
    ['text startsWith', { name: { startsWith: 'alp' } }, 'A'],
    ['text isNull', { industry: { isNull: true } }, 'B'],
    ['text not isNull', { industry: { isNull: false } }, 'AG'],
    ['int gt', { employees: { gt: 10 } }, 'B'],
    ['int gte and lt', { employees: { gte: 10, lt: 20 } }, 'A'],
    ['int lte', { employees: { lte: 20 } }, 'AB'],
    ['int in', { employees: { in: [20, 30] } }, 'B'],
    ['money eq, exactly', { revenue: { eq: '1000.5' } }, 'A'],
    ['money gt', { revenue: { gt: '1000.5' } }, 'B'],
    ['enum eq', { kind: { eq: 'INDIVIDUAL' } }, 'B'],
    ['enum in', { lifecycle: { in: ['PROSPECT', 'FORMER'] } }, 'AG'],
    ['texts has', { tags: { has: 'key' } }, 'AG'],
    ['moment lt', { createdAt: { lt: '2020-01-01T10:00:00.001Z' } }, 'G'],
    ['moment eq in another offset', { createdAt: { eq: '2020-01-01T12:00:00+02:00' } }, 'G'],
    ['reference by a field of the other row', { parent: { name: { startsWith: 'Alpha' } } }, 'B'],
    ['reference that is not there', { parent: { isNull: true } }, 'AG'],
    ['reference that is there', { parent: { isNull: false } }, 'B'],
    ['reference in two steps', { parent: { owner: { isNull: false } } }, 'B'],
    ['and', { and: [{ industry: { isNull: false } }, { tags: { has: 'big' } }] }, 'A'],
    ['or', { or: [{ kind: { eq: 'INDIVIDUAL' } }, { industry: { eq: 'Retail' } }] }, 'BG'],
    ['or of nothing', { or: [] }, ''],
    ['not, with rows whose value is unknown', { not: { industry: { eq: 'Energy' } } }, 'BG'],
    ['not of a reference', { not: { parent: { name: { eq: 'Alpha 100%' } } } }, 'AG'],
    ['several fields all hold', { kind: { eq: 'BUSINESS' }, tags: { has: 'big' } }, 'A'],
    ['nothing', {}, 'ABG'],
  ])('of accounts: %s', async (_name, where, found) => expect(await names(ACCOUNTS, where)).toBe(found));

  test.each<[string, object, string]>([
    ['date eq', { closeDate: { eq: '2026-01-10' } }, 'A'],
    ['date between', { closeDate: { gte: '2026-01-11', lte: '2026-02-10' } }, 'B'],
    ['date in', { closeDate: { in: ['2026-01-10', '2026-02-10'] } }, 'AB'],
    ['money that a float would not hold', { amount: { eq: '99999999999.9999' } }, 'C'],
    ['moment isNull', { closedAt: { isNull: false } }, 'B'],
    ['reference of a reference', { account: { parent: { name: { contains: 'alpha' } } } }, 'B'],
    ['reference and its own absence', { account: { isNull: true } }, 'C'],
  ])('of opportunities: %s', async (_name, where, found) => expect(await names(OPPORTUNITIES, where)).toBe(found));

  test('an id filters by its type; an id of another type or of nothing matches no row', async () => {
    expect(await names(ACCOUNTS, { id: { eq: ids.beta } })).toBe('B');
    expect(await names(ACCOUNTS, { id: { neq: ids.beta } })).toBe('AG');
    expect(await names(ACCOUNTS, { id: { in: [ids.alpha, ids.owner, newId('acc')] } })).toBe('A');
    expect(await names(ACCOUNTS, { id: { eq: ids.owner } })).toBe('');
    expect(await names(ACCOUNTS, { id: { neq: ids.owner } })).toBe('ABG');
    expect(await names(ACCOUNTS, { owner: { id: { eq: ids.owner } } })).toBe('A');
  });

  test('a condition on a row that the viewer does not see holds for no row', async () => {
    // The rep's own note is on a deal of somebody else: the note is visible, the deal is not.
    const source = 'query ($where: ActivityFilter) { activities(where: $where) { nodes { subject opportunity { name } } } }';
    const found = async (principal: Principal, where: object) => (await bench.call(principal, source, { where })).data.activities.nodes;
    expect(await found(rep, { subject: { eq: 'On B' } })).toEqual([{ subject: 'On B', opportunity: null }]);
    expect(await found(rep, { opportunity: { name: { eq: 'B' } } })).toEqual([]);
    // Nor does a filter tell that there is one: invisible is as good as none.
    expect(await found(rep, { opportunity: { isNull: false } })).toEqual([]);
    expect(await found(rep, { opportunity: { isNull: true } })).toHaveLength(1);
    expect(await found(admin, { opportunity: { isNull: false } })).toHaveLength(1);
    expect(await found(admin, { opportunity: { name: { eq: 'B' } } })).toEqual([{ subject: 'On B', opportunity: { name: 'B' } }]);
  });

  test('what looks like SQL is a value', async () => {
    const evil = `x'; drop table account; --`;
    for (const where of [{ name: { eq: evil } }, { name: { contains: evil } }, { tags: { has: evil } }])
      expect(await names(ACCOUNTS, where)).toBe('');
    expect(await names(ACCOUNTS, {})).toBe('ABG');
  });

  const deep = (levels: number): object => (levels === 1 ? { name: { eq: 'Gamma' } } : { or: [deep(levels - 1)] });
  test('three levels are taken, four are refused', async () => {
    expect(await names(ACCOUNTS, deep(3))).toBe('G');
    const { errors } = await bench.call(admin, ACCOUNTS, { where: deep(4) });
    expect(errors).toMatchObject([{ message: expect.stringContaining('at most 3 levels'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('fifty conditions are taken, fifty-one are refused', async () => {
    const many = (count: number) => ({ and: Array.from({ length: count }, () => ({ name: { eq: 'Gamma' } })) });
    expect(await names(ACCOUNTS, many(50))).toBe('G');
    const { errors } = await bench.call(admin, ACCOUNTS, { where: many(51) });
    expect(errors).toMatchObject([{ message: expect.stringContaining('at most 50 conditions') }]);
  });

  test.each([
    ['a value that is null', { name: { eq: null } }, /compares with nothing; use isNull/],
    ['a field that is null', { name: null }, /is null; leave it out/],
    ['more than 100 values', { name: { in: Array.from({ length: 101 }, String) } }, /at most 100 values/],
  ])('%s is refused', async (_name, where, message) => {
    const { errors } = await bench.call(admin, ACCOUNTS, { where });
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
