import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../testing/call.js';
import { withAdmin } from '../../testing/database.js';
import { Importing } from '../../testing/importing.js';

let bench: TestBench;
let importing: Importing;
beforeAll(async () => {
  bench = await testBench();
  importing = new Importing(bench.database);
});
afterAll(async () => {
  importing.close();
  await bench.close();
});

const rows = <T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> =>
  withAdmin(async (client) => (await client.query(sql, params)).rows, bench.database.url);

const ACCOUNTS = `
source: crm
files:
  company: { path: companies.csv }
entities:
  accounts:
    entity: Account
    file: company
    key: id
    fields:
      name: name
      kind: { constant: BUSINESS }
      employees: staff
      website: site
      parent: { ref: accounts, key: parent }
`;

describe('an import', () => {
  test('makes records, changes them by their external id, and then changes nothing', async () => {
    const first = await importing.run(ACCOUNTS, { 'companies.csv': 'id,name,staff,site,parent\n2,Child,5,,1\n1,Parent,10,https://p.test/,\n' });
    expect(first.counts.accounts).toEqual({ inserted: 2, updated: 0, unchanged: 0, skipped: 0, rejected: 0 });
    expect(await rows(`select a.name, p.name as parent from account a left join account p on p.id = a.parent_id order by a.name`)).toEqual([
      { name: 'Child', parent: 'Parent' },
      { name: 'Parent', parent: null },
    ]);

    const again = await importing.run(ACCOUNTS);
    expect(again.report.total).toEqual({ inserted: 0, updated: 0, unchanged: 2, skipped: 0, rejected: 0 });
    const changed = await importing.run(ACCOUNTS, {
      'companies.csv': 'id,name,staff,site,parent\n2,Child,6,,1\n1,Parent,10,https://p.test/,\n3,New,,,\n',
    });
    expect(changed.counts.accounts).toEqual({ inserted: 1, updated: 1, unchanged: 1, skipped: 0, rejected: 0 });
    const versions = await rows(`select name, employees, version from account order by name`);
    expect(versions).toEqual([
      { name: 'Child', employees: 6, version: 2 },
      { name: 'New', employees: null, version: 1 },
      { name: 'Parent', employees: 10, version: 1 },
    ]);
  });

  test('is one act in the audit log and one entry in the list, which administrators alone see', async () => {
    const { principal: admin } = await bench.build.asEmployee(['ADMIN']);
    const { principal: rep } = await bench.build.asEmployee(['SALES_REP', 'MARKETER']);
    const list = `{ imports(first: 1) { nodes { id mapping source startedBy inserted updated unchanged rejected counts } } }`;
    const { data, statements } = await bench.call(admin, list);
    expect(data.imports.nodes[0]).toMatchObject({
      mapping: 'mapping.yaml',
      source: 'crm',
      startedBy: 'a test',
      inserted: 1,
      updated: 1,
      unchanged: 1,
    });
    expect(data.imports.nodes[0].counts.accounts.inserted).toBe(1);
    expect(statements).toBe(1);
    for (const principal of [rep, null]) {
      const refused = await bench.call(principal, list);
      expect(refused.data).toEqual({ imports: null });
      expect(refused.errors?.[0]?.extensions.code).toBe(principal ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
    const one = await bench.call(rep, `query ($id: ID!) { import(id: $id) { id } }`, { id: data.imports.nodes[0].id });
    expect(one.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const audited = await rows(`select action, record_type, count(*)::int from audit_entry where record_type in ('Account', 'Import') group by 1, 2`);
    expect(audited).toEqual([{ action: 'IMPORT', record_type: 'Import', count: 3 }]);
  });

  test('leaves external ids on the records, for who may see them', async () => {
    const { principal: rep } = await bench.build.asEmployee(['SALES_REP']);
    const { principal: analyst } = await bench.build.asEmployee(['ANALYST']);
    const query = `{ accounts(where: { employees: { eq: 10 } }, orderBy: [{ field: ID }]) { nodes { externalIds } } }`;
    expect((await bench.call(rep, query)).data.accounts.nodes).toEqual([{ externalIds: ['crm:1'] }]);
    const hidden = await bench.call(analyst, query);
    expect(hidden.data.accounts.nodes).toEqual([{ externalIds: null }]);
    expect(hidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('reports in a dry run what it would do, and writes nothing', async () => {
    const files = { 'companies.csv': 'id,name,staff,site,parent\n1,Renamed,10,https://p.test/,\n9,Another,,,\n8,,,,\n7,Lost,,,77\n' };
    const before = await rows(
      `select (select count(*) from account) as a, (select count(*) from import) as i, (select max(version) from account) as v`,
    );
    const dry = await importing.run(ACCOUNTS, files, { dryRun: true });
    const dryRejects = dry.rejects;
    expect(
      await rows(`select (select count(*) from account) as a, (select count(*) from import) as i, (select max(version) from account) as v`),
    ).toEqual(before);
    const real = await importing.run(ACCOUNTS, files);
    expect(real.counts).toEqual(dry.counts);
    expect(real.rejects).toEqual(dryRejects);
    expect(real.counts.accounts).toEqual({ inserted: 1, updated: 1, unchanged: 0, skipped: 0, rejected: 2 });
  });

  test('brings a record back that was deleted, under its old external id', async () => {
    await rows(`delete from account where name = 'Another'`);
    const { counts } = await importing.run(ACCOUNTS);
    expect(counts.accounts).toMatchObject({ inserted: 1, unchanged: 1 });
  });

  test('is refused while another runs', async () => {
    await withAdmin(async (client) => {
      await client.query(`select pg_advisory_lock(hashtext('relata import'))`);
      await expect(importing.run(ACCOUNTS)).rejects.toThrow('Another import is running');
    }, bench.database.url);
  });

  test('puts each row that it can’t take into the rejects, with file, line, column and reason, and takes the rest', async () => {
    const { counts, rejects } = await importing.run(ACCOUNTS, {
      'companies.csv': [
        'id,name,staff,site,parent',
        `20,${'x'.repeat(201)},1,,`,
        '21,Fine,1,,',
        '22,Staff,many,,',
        '23,Staff,1.5,,',
        '24,Staff,-1,,',
        '25,Site,1,ftp://x.test,',
        '26,"two',
        'lines",1,,nobody',
        '27,,1,,',
        ',No key,1,,',
        '21,Twice,1,,',
        '',
        '28,Too,few',
        '29,a "quote" inside,1,,',
        '30,Child of a reject,1,,22',
        '31,Also fine,1,,21',
      ].join('\n'),
    });
    const found = rejects.map(({ line, column, reason, value }) => `${line} ${column}: ${reason} [${value.slice(0, 12)}]`).sort();
    expect(found).toEqual(
      [
        '2 name: name has at most 200 characters, and this has 201 [xxxxxxxxxxxx]',
        '4 staff: employees "many" is not a number [many]',
        '5 staff: employees "1.5" is not a whole number [1.5]',
        '6 staff: employees must be at least 0, and is -1 [-1]',
        '7 site: website Only http and https addresses are taken. [ftp://x.test]',
        '8 parent: parent: there is no Account with this external id, or its row was rejected [nobody]',
        '10 name: name is required and is empty []',
        '11 id: key: the key is empty []',
        '12 id: an earlier row has the same key [21]',
        '14 : it has 3 columns, the header has 5 [28,Too,few]',
        '16 parent: parent: there is no Account with this external id, or its row was rejected [22]',
      ].sort(),
    );
    expect(counts.accounts).toEqual({ inserted: 3, updated: 0, unchanged: 0, skipped: 0, rejected: 11 });
    expect(rejects.every(({ file, entity }) => file === 'companies.csv' && entity === 'accounts')).toBe(true);
  });
});
