import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Account, Contact, Person } from '../../directory/index.js';
import { type TestBench, testBench } from '../../testing/call.js';
import type { Principal } from '../policy/principal.js';

describe('fields', () => {
  let bench: TestBench;
  let admin: Principal;
  let analyst: Principal;
  let account: Account;
  let contact: Contact;
  beforeAll(async () => {
    bench = await testBench();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
    analyst = (await bench.build.asEmployee(['ANALYST'])).principal;
    account = await bench.build.account({
      name: 'Secret',
      notes: 'Very',
      revenue: '123456789012345.6700',
      createdAt: new Date('2026-01-02T03:04:05.678Z'),
    });
    contact = await bench.build.contact({ account });
    await bench.build.opportunity({ account, amount: '0.1', closeDate: '2026-05-06', closedAt: new Date('2026-05-06T23:59:59.000Z') });
    await bench.build.opportunity({ account, amount: '10.0001', closeDate: '2026-05-07' });
  });
  afterAll(() => bench.close());

  const NESTED = 'opportunities { nodes { amount { amount currency } closeDate closedAt createdAt rotting } }';

  test('decimals are exact and moments are RFC 3339 in UTC, in rows and in rows below rows', async () => {
    const { data, errors } = await bench.call(
      admin,
      `query ($id: ID!) { account(id: $id) { revenue { amount currency } createdAt tags employees ${NESTED} } }`,
      {
        id: account.id,
      },
    );
    expect(errors).toBeUndefined();
    expect(data.account).toMatchObject({
      revenue: { amount: '123456789012345.67', currency: 'USD' },
      createdAt: '2026-01-02T03:04:05.678Z',
      tags: [],
      employees: null,
      opportunities: {
        nodes: [
          { amount: { amount: '0.10', currency: 'USD' }, closeDate: '2026-05-06', closedAt: '2026-05-06T23:59:59Z', rotting: false },
          {
            amount: { amount: '10.0001', currency: 'USD' },
            closeDate: '2026-05-07',
            closedAt: null,
            createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          },
        ],
      },
    });
  });

  test('a hidden field is null with FORBIDDEN at its place, the rest of the row is there, and it is not in the statement', async () => {
    const { data, errors } = await bench.call(analyst, '{ accounts { nodes { id kind name notes } } }');
    expect(data.accounts.nodes).toEqual([{ id: account.id, kind: 'BUSINESS', name: null, notes: null }]);
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' }, path: ['accounts', 'nodes', 0, 'name'] },
      { extensions: { code: 'FORBIDDEN' }, path: ['accounts', 'nodes', 0, 'notes'] },
    ]);
  });

  test('one document, first by a caller who sees all of it and then by one who does not', async () => {
    const source = '{ accounts { nodes { name } } }';
    for (let round = 0; round < 2; round += 1) {
      expect((await bench.call(admin, source)).data.accounts.nodes).toEqual([{ name: 'Secret' }]);
      const hidden = await bench.call(analyst, source);
      expect(hidden.data.accounts.nodes).toEqual([{ name: null }]);
      expect(hidden.errors).toHaveLength(1);
    }
  });

  test.each([
    ['filtered', 'accounts(where: { name: { eq: "Secret" } })', /may not filter Account by "name"/],
    ['sorted', 'accounts(orderBy: [{ field: NAME }])', /may not order Account by "name"/],
    ['filtered by way of another record', 'opportunities(where: { account: { name: { startsWith: "S" } } })', /may not filter Account by "name"/],
  ])('a hidden field can not be %s by', async (_how, field, message) => {
    const source = `{ ${field} { nodes { id } } }`;
    const { data, errors } = await bench.call(analyst, source);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'FORBIDDEN' } }]);
    expect(Object.values(data)).toEqual([null]);
  });

  test('a list that its default order would reveal is in the order of the ids', async () => {
    const { data, errors } = await bench.call(analyst, '{ accounts { nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(data.accounts.nodes).toEqual([{ id: account.id }]);
  });

  test('records of a kind that the caller sees none of are null and empty, not an error', async () => {
    const { data, errors } = await bench.call(
      analyst,
      `query ($id: ID!) { node(id: $id) { id } accounts { nodes { contacts { totalCount nodes { id } } } } }`,
      {
        id: contact.id,
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null, accounts: { nodes: [{ contacts: { totalCount: 0, nodes: [] } }] } });
  });

  describe('seen by one of several roles only', () => {
    let rep: Principal;
    let own: Person;
    let other: Person;
    beforeAll(async () => {
      own = await bench.build.person({ familyName: 'Birthday Own', birthday: '1990-01-01' });
      other = await bench.build.person({ familyName: 'Birthday Other', birthday: '1980-01-01' });
      rep = (await bench.build.asEmployee(['SALES_REP'], { person: own })).principal;
    });
    const PEOPLE = 'query ($where: PersonFilter) { people(where: $where) { nodes { familyName birthday } } }';

    test('the field is there on the rows of that role and empty on the others', async () => {
      const { data, errors } = await bench.call(rep, PEOPLE, { where: { familyName: { startsWith: 'Birthday' } } });
      expect(errors).toBeUndefined();
      expect(data.people.nodes).toEqual([
        { familyName: other.familyName, birthday: null },
        { familyName: own.familyName, birthday: '1990-01-01' },
      ]);
    });

    test('a filter sees it on those rows only', async () => {
      const where = { familyName: { startsWith: 'Birthday' }, birthday: { lt: '2000-01-01' } };
      expect((await bench.call(rep, PEOPLE, { where })).data.people.nodes).toEqual([{ familyName: own.familyName, birthday: '1990-01-01' }]);
      const unknown = { familyName: { startsWith: 'Birthday' }, birthday: { isNull: true } };
      expect((await bench.call(rep, PEOPLE, { where: unknown })).data.people.nodes).toEqual([{ familyName: other.familyName, birthday: null }]);
    });

    test('so do references to such rows', async () => {
      const { id } = await bench.build.contact({ person: other });
      const { data } = await bench.call(rep, 'query ($id: ID!) { contact(id: $id) { person { familyName birthday } } }', { id });
      expect(data.contact.person).toEqual({ familyName: other.familyName, birthday: null });
    });
  });
});
