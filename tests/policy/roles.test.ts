import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { beginSql } from '../../apps/api/src/core/database/session.js';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import { modelByName } from '../../apps/api/src/core/model/registry.js';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { TEST_SECRET } from '../../apps/api/src/testing/database.js';
import { buildCompany, buildSensitive, COLUMNS, type Column, type Company } from './company.js';
import { BY_ACTION, expected, KINDS, type Kind } from './table.js';

const LISTS: Record<Kind, string> = {
  Account: 'accounts',
  Contact: 'contacts',
  Person: 'people',
  Lead: 'leads',
  Opportunity: 'opportunities',
  Quote: 'quotes',
  Product: 'products',
  Order: 'orders',
  Shipment: 'shipments',
  Invoice: 'invoices',
  Asset: 'assets',
  Partner: 'partners',
  Employee: 'employees',
};
const CELLS = KINDS.flatMap((kind) => COLUMNS.map((column) => [kind, column] as const));

/** References between the records, by label: a reference to what the viewer does not see is null. */
const REFERENCES: { kind: Kind; field: string; to: Kind; labels: Record<string, string> }[] = [
  {
    kind: 'Opportunity',
    field: 'account',
    to: 'Account',
    labels: { rep: 'rep', team: 'team', foreign: 'foreign', seller: 'dealt', partner: 'dealt', rival: 'foreign' },
  },
  { kind: 'Opportunity', field: 'partner', to: 'Partner', labels: { seller: 'partner', partner: 'partner', rival: 'rival' } },
  {
    kind: 'Order',
    field: 'account',
    to: 'Account',
    labels: {
      member: 'customer',
      admin: 'customer',
      below: 'below',
      rep: 'rep',
      team: 'team',
      foreign: 'foreign',
      partner: 'ordered',
      rival: 'foreign',
    },
  },
  { kind: 'Order', field: 'owner', to: 'Employee', labels: { member: 'stranger', rep: 'SALES_REP', partner: 'stranger' } },
  { kind: 'Contact', field: 'account', to: 'Account', labels: { member: 'customer', below: 'below', dealt: 'dealt', foreign: 'foreign' } },
  { kind: 'Contact', field: 'person', to: 'Person', labels: { member: 'contact member', below: 'contact below', dealt: 'contact dealt' } },
  { kind: 'Lead', field: 'partner', to: 'Partner', labels: { seller: 'partner', rival: 'rival' } },
  { kind: 'Employee', field: 'person', to: 'Person', labels: { CHANNEL_MANAGER: 'CHANNEL_MANAGER', stranger: 'stranger' } },
];

describe('signed in as each role, the same query answers what policy.md allows', () => {
  let bench: TestBench;
  let company: Company;
  let pool: pg.Pool;
  let born: string;
  let home: string;
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    ({ born, home } = await buildSensitive(bench, company));
    pool = new pg.Pool({ connectionString: loginUrl(bench.database.url, TEST_SECRET, 'relata_api'), max: 2 });
  });
  afterAll(async () => {
    await pool?.end();
    await bench?.close();
  });

  const labelsOf = (kind: Kind, ids: (string | null | undefined)[]) =>
    Object.entries(company.ids[kind])
      .filter(([, id]) => ids.includes(id))
      .map(([label]) => label)
      .sort();

  /** Runs a statement as the principal, around the graph; nothing of it stays. */
  async function inDatabase(principal: Principal, sql: string, params: unknown[]): Promise<{ id: string }[]> {
    const client = await pool.connect();
    try {
      await client.query(beginSql(principal, 'test', ''));
      return (await client.query(sql, params)).rows;
    } catch (error) {
      // Without a grant there is nothing to see; anything else is a fault of the test.
      if ((error as { code?: string }).code !== '42501') throw error;
      return [];
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  const tableOf = (kind: Kind) => modelByName(kind) as NonNullable<ReturnType<typeof modelByName>>;
  const uuids = (kind: Kind) => Object.values(company.ids[kind]).map((id) => uuidOf(tableOf(kind).prefix, id));
  const labelsOfUuids = (kind: Kind, rows: { id: string }[]) => {
    const byUuid = new Map(Object.entries(company.ids[kind]).map(([label, id]) => [uuidOf(tableOf(kind).prefix, id), label]));
    return rows.map(({ id }) => byUuid.get(id)).sort();
  };

  test.each(CELLS)('%s, read by %s', async (kind, column) => {
    const principal = company.principals[column];
    const ids = Object.values(company.ids[kind]);
    const wanted = expected(company, kind, column, 'read');
    const list = await bench.call(
      principal,
      `query ($ids: [ID!]!) { list: ${LISTS[kind]}(where: { id: { in: $ids } }, first: 100) { totalCount nodes { id } } }`,
      { ids },
    );
    if (wanted.length === 0) {
      expect(list.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    } else {
      expect(list.errors).toBeUndefined();
      expect(
        labelsOf(
          kind,
          list.data.list.nodes.map(({ id }: { id: string }) => id),
        ),
      ).toEqual(wanted);
      expect(list.data.list.totalCount).toBe(wanted.length);
    }
    const byId = await bench.call(principal, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(byId.errors).toBeUndefined();
    expect(
      labelsOf(
        kind,
        byId.data.nodes.map((node: { id: string } | null) => node?.id),
      ),
    ).toEqual(wanted);
    const rows = await inDatabase(principal, `select id from "${tableOf(kind).table}" where id = any($1::uuid[])`, [uuids(kind)]);
    expect(labelsOfUuids(kind, rows)).toEqual(wanted);
  });

  // What is made by its order alone has no writing scope of its own in the table.
  test.each(CELLS.filter(([kind]) => !['Shipment', 'Invoice', 'Asset'].includes(kind)))('%s, written by %s', async (kind, column) => {
    const action = BY_ACTION[kind]?.[column];
    if (action) {
      const { data } = await bench.call(company.principals[column], `{ list: ${LISTS[kind]}(first: 100) { nodes { id viewerCan { ${action} } } } }`);
      const may = data.list.nodes.filter((node: { viewerCan: Record<string, boolean> }) => node.viewerCan[action]);
      expect(
        labelsOf(
          kind,
          may.map(({ id }: { id: string }) => id),
        ),
      ).toEqual(expected(company, kind, column, 'write'));
      return;
    }
    const rows = await inDatabase(
      company.principals[column],
      `update "${tableOf(kind).table}" set updated_at = now() where id = any($1::uuid[]) returning id`,
      [uuids(kind)],
    );
    expect(labelsOfUuids(kind, rows)).toEqual(expected(company, kind, column, 'write'));
  });

  test.each(COLUMNS)('a record that another points to is null for %s unless it is theirs to see, and can’t be filtered by', async (column) => {
    for (const { kind, field, to, labels } of REFERENCES) {
      const seen = expected(company, kind, column, 'read').filter((label) => label in labels);
      if (seen.length === 0) continue;
      const visible = new Set(expected(company, to, column, 'read'));
      const ids = seen.map((label) => company.ids[kind][label]);
      const { data } = await bench.call(
        company.principals[column],
        `query ($ids: [ID!]!, $to: [ID!]!) {
          list: ${LISTS[kind]}(where: { id: { in: $ids } }, first: 100) { nodes { id ${field} { id } } }
          filtered: ${LISTS[kind]}(where: { id: { in: $ids }, ${field}: { id: { in: $to } } }) { totalCount }
        }`,
        { ids, to: Object.values(company.ids[to]) },
      );
      const answered = Object.fromEntries(
        data.list.nodes.map((node: { id: string } & Record<string, { id: string } | null>) => [
          labelsOf(kind, [node.id])[0],
          node[field]?.id ?? null,
        ]),
      );
      const wanted = Object.fromEntries(
        seen.map((label) => [label, visible.has(labels[label] as string) ? company.ids[to][labels[label] as string] : null]),
      );
      expect({ kind, field, answered }).toEqual({ kind, field, answered: wanted });
      expect(data.filtered.totalCount).toBe(Object.values(wanted).filter((id) => id !== null).length);
    }
  });

  test.each(['PARTNER_TECHNICIAN', 'PARTNER_MARKETER'] as const)(
    '%s, who is no column of the table, sees nothing that a seller does not',
    async (role) => {
      for (const kind of KINDS) {
        const { data } = await bench.call(company.principals[role], 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
          ids: Object.values(company.ids[kind]),
        });
        const seen = labelsOf(
          kind,
          data.nodes.map((node: { id: string } | null) => node?.id),
        );
        expect({ kind, beyond: seen.filter((label) => !expected(company, kind, 'PARTNER_SELLER', 'read').includes(label)) }).toEqual({
          kind,
          beyond: [],
        });
      }
    },
  );

  test.each(COLUMNS)('the audit is read by administrators alone: %s', async (column) => {
    const { data, errors } = await bench.call(company.principals[column], '{ auditEntries(first: 1) { nodes { action } } }');
    if (column === 'ADMIN') expect(data.auditEntries.nodes).toHaveLength(1);
    else expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  /** Sensitive fields, by the list below the table in policy.md and its footnotes 2 and 4. */
  const FIELDS: [kind: Kind, field: string, selection: string, where: string | null, readers: readonly Column[]][] = [
    ['Product', 'cost', 'cost { amount }', '{ cost: { gt: "0" } }', ['SALES_MANAGER', 'FINANCE', 'ADMIN']],
    ['Lead', 'scoreBreakdown', 'scoreBreakdown', null, ['SALES_REP', 'SALES_MANAGER', 'MARKETER']],
    ['Lead', 'email', 'email', '{ email: { isNull: true } }', COLUMNS.filter((column) => column !== 'ANALYST')],
    ['Account', 'name', 'name', '{ name: { contains: "a" } }', COLUMNS.filter((column) => column !== 'ANALYST')],
    ['Account', 'phone', 'phone', '{ phone: { isNull: true } }', COLUMNS.filter((column) => column !== 'ANALYST' && !column.startsWith('PARTNER'))],
    ['Account', 'revenue', 'revenue { amount }', '{ revenue: { isNull: true } }', COLUMNS.filter((column) => !column.startsWith('PARTNER'))],
    ['Account', 'notes', 'notes', null, COLUMNS.filter((column) => !/^(PARTNER|CUSTOMER)|ANALYST/.test(column))],
  ];

  test.each(FIELDS)(
    '%s.%s is read by those who may, and neither answered nor filtered by for the others',
    async (kind, field, selection, where, readers) => {
      for (const column of COLUMNS) {
        if (expected(company, kind, column, 'read').length === 0) continue;
        const principal = company.principals[column];
        const read = await bench.call(principal, `{ ${LISTS[kind]}(first: 1) { nodes { ${selection} } } }`);
        const code = readers.includes(column) ? undefined : 'FORBIDDEN';
        expect({ column, code: read.errors?.[0]?.extensions.code }).toEqual({ column, code });
        if (code) expect(read.data[LISTS[kind]].nodes).toEqual([{ [field]: null }]);
        if (!where) continue;
        const filtered = await bench.call(principal, `{ ${LISTS[kind]}(where: ${where}) { totalCount } }`);
        expect({ column, code: filtered.errors?.[0]?.extensions.code }).toEqual({ column, code });
      }
    },
  );

  test('an employee’s birthday and home address are seen by HR and by themself', async () => {
    for (const column of COLUMNS) {
      const sees = column === 'HR' || column === 'EMPLOYEE';
      const { data } = await bench.call(
        company.principals[column],
        'query ($born: ID!, $home: ID!) { person: node(id: $born) { ... on Person { birthday } } home: node(id: $home) { ... on Address { city } } }',
        { born, home },
      );
      expect({ column, birthday: data.person?.birthday ?? null, city: data.home?.city ?? null }).toEqual({
        column,
        birthday: sees ? '1990-05-01' : null,
        city: sees ? 'Vienna' : null,
      });
    }
  });

  test('cost and margin of what was sold are seen by managers of the seller, finance and administrators', async () => {
    for (const column of COLUMNS) {
      if (!expected(company, 'Order', column, 'read').includes('rep')) continue;
      const { data } = await bench.call(
        company.principals[column],
        'query ($id: ID!) { order(id: $id) { lines { nodes { total { amount } cost { amount } margin } } } }',
        { id: company.ids.Order.rep },
      );
      const sees = ['SALES_MANAGER', 'FINANCE', 'ADMIN'].includes(column);
      expect({ column, lines: data.order.lines.nodes }).toEqual({
        column,
        lines: [{ total: { amount: '100.00' }, cost: sees ? { amount: '60.00' } : null, margin: sees ? '0.4000' : null }],
      });
    }
  });
});
