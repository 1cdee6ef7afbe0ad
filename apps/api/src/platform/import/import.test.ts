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

describe('the mapping language', () => {
  test('joins files, aggregates them, leaves rows out, and counts those apart', async () => {
    const { counts } = await importing.run(
      `
source: shop
files:
  customer: { path: customers.csv, delimiter: ";", nulls: ["", "NULL"], trim: true }
  sale: { path: sales.tsv, delimiter: "\\t", header: false, columns: [customer, day, amount] }
  country: { rows: [{ code: A, name: Austria }, { code: D, name: Germany }] }
entities:
  customers:
    entity: Account
    file: customer
    joins:
      - { file: sale, as: sold, on: { no: customer }, where: amount > 0, aggregate: { total: sum(amount), last: max(day), days: list(day), n: count() } }
      - { file: country, on: { land: code }, type: inner }
    where: kind != 'test'
    key: [land, no]
    fields:
      name: name
      kind: { value: kind, map: { firm: BUSINESS, person: INDIVIDUAL } }
      lifecycle: if(sold.n is null, 'PROSPECT', 'CUSTOMER')
      industry: { value: trade, map: { "": unknown, It: software }, unmapped: keep }
      revenue: sold.total
      employees: { value: size, map: { small: 10, large: 1000 }, default: 100 }
      tags: { list: [country.name, sold.days] }
      createdAt: sold.last
`,
      {
        'customers.csv':
          '\ufeffno;name;kind;land;trade;size\n1; Huber ;firm;A;It;small\n2;Schmidt;person;D;NULL;tiny\n3;Nowhere;firm;X;It;small\n4;Try;test;A;It;small\n5;Odd;club;A;food;large\n',
        'sales.tsv': '1\t2020-01-02\t10.5\n1\t2020-03-04\t0.25\n1\t2020-05-06\t-99\n9\t2020-01-01\t1\n',
      },
    );
    expect(counts.customers).toEqual({ inserted: 2, updated: 0, unchanged: 0, skipped: 2, rejected: 1 });
    const made = await rows(
      `select a.name, kind, lifecycle, industry, revenue, employees, tags, x.external_id, case when revenue is not null then created_at end as at
       from account a join relata.external_id x on x.record_id = a.id where x.source = 'shop' order by a.name`,
    );
    expect(made).toEqual([
      {
        name: 'Huber',
        kind: 'BUSINESS',
        lifecycle: 'CUSTOMER',
        industry: 'software',
        revenue: '10.7500',
        employees: 10,
        tags: ['Austria', '2020-01-02', '2020-03-04'],
        external_id: 'A|1',
        at: new Date('2020-03-04T00:00:00Z'),
      },
      {
        name: 'Schmidt',
        kind: 'INDIVIDUAL',
        lifecycle: 'PROSPECT',
        industry: 'unknown',
        revenue: null,
        employees: 100,
        tags: ['Germany'],
        external_id: 'D|2',
        at: null,
      },
    ]);
  });

  test('makes several entities of one file and one entity of several, and updates what others made', async () => {
    const mapping = `
source: hr
files:
  east: { path: east.csv }
  west: { path: west.csv, encoding: latin1 }
  boss: { path: boss.csv }
entities:
  people:
    entity: Person
    file: [east, west]
    key: no
    fields: { givenName: given, familyName: family, birthday: "date(born, 'dd.MM.yyyy')" }
  staff:
    entity: Employee
    file: [east, west]
    key: no
    fields: { person: { ref: people, key: no }, number: no }
  chiefs:
    entity: Employee
    mode: update
    file: boss
    key: of
    fields: { manager: { lookup: Employee, by: { number: "[is]" } } }
`;
    const files = {
      'east.csv': 'no,given,family,born\nE1,Ada,Ost,31.12.1990\nE2,Bea,Ost,01.02.1991\n',
      'west.csv': Buffer.from('no,given,family,born\nW1,Cäcilia,Größler,03.04.1992\n', 'latin1'),
      'boss.csv': 'of,is\nE1,W1\nE2,W1\nE9,W1\nW1,X9\n',
    };
    const { counts, rejects } = await importing.run(mapping, files);
    expect(counts).toMatchObject({ people: { inserted: 3 }, staff: { inserted: 3 }, chiefs: { updated: 2, rejected: 2 } });
    expect(rejects.map(({ line, reason }) => `${line} ${reason}`).sort()).toEqual([
      '4 there is no Employee with this key to update',
      '5 manager: there is no Employee with this number, or its row was rejected',
    ]);
    expect(
      await rows(
        `select p.given_name, p.family_name, p.birthday::text, b.number from employee e join person p on p.id = e.person_id left join employee b on b.id = e.manager_id where e.number is not null order by e.number`,
      ),
    ).toMatchObject([
      { given_name: 'Ada', birthday: '1990-12-31', number: 'W1' },
      { given_name: 'Bea', number: 'W1' },
      { given_name: 'Cäcilia', family_name: 'Größler', number: null },
    ]);
    expect((await importing.run(mapping)).report.total).toMatchObject({ inserted: 0, updated: 0 });
  });

  test('tells records apart by their own fields, looks up several fields, and keeps history as it is', async () => {
    const mapping = `
source: deals
files:
  deal: { path: deals.csv }
  person: { rows: [{ no: 1, name: Seller }] }
  stage: { rows: [{ name: Open, at: 1, p: 0.5, c: PIPELINE }, { name: Won, at: 2, p: 1, c: CLOSED }] }
entities:
  sellers: { entity: Person, file: person, key: no, fields: { givenName: name, familyName: name } }
  seller: { entity: Employee, file: person, key: no, fields: { person: { ref: sellers, key: no } } }
  way: { entity: Pipeline, file: person, match: name, fields: { name: { constant: Import way } } }
  stages:
    entity: Stage
    file: stage
    match: [pipeline, name]
    fields: { pipeline: { lookup: Pipeline, by: { name: { constant: Import way } } }, name: name, position: at, probability: p, forecastCategory: c }
  deals:
    entity: Opportunity
    file: deal
    key: no
    fields:
      name: name
      pipeline: { lookup: Pipeline, by: { name: { constant: Import way } } }
      stage: { lookup: Stage, by: { name: stage, position: "if(stage = 'Won', 2, 1)" } }
      forecastCategory: { constant: PIPELINE }
      owner: { ref: seller, key: 1 }
      account: { ref: Account, key: account, missing: empty }
      stageEnteredAt: at
  moves:
    entity: OpportunityStageChange
    file: deal
    match: [opportunity, to]
    fields: { opportunity: { ref: deals, key: no }, to: { lookup: Stage, by: { name: stage } }, at: at }
`;
    const first = await importing.run(mapping, {
      'deals.csv': 'no,name,stage,at,account\n1,One,Open,2024-01-01,\n2,Two,Won,2024-01-02,no such\n3,Three,Lost,2024-01-03,\n',
    });
    expect(first.counts).toMatchObject({
      way: { inserted: 1 },
      stages: { inserted: 2 },
      deals: { inserted: 2, rejected: 1 },
      moves: { inserted: 2, rejected: 1 },
    });
    const second = await importing.run(mapping, { 'deals.csv': 'no,name,stage,at,account\n1,One,Open,2024-01-01,\n2,Two,Won,2024-02-02,no such\n' });
    expect(second.counts).toMatchObject({ stages: { unchanged: 2 }, deals: { unchanged: 1, updated: 1 }, moves: { unchanged: 1, rejected: 1 } });
    expect(second.rejects[0]?.reason).toBe('this is kept for ever and does not change');
  });

  test('adopts a record that is there by the fields that match, and keeps what the table holds unique', async () => {
    await bench.build.product({ sku: 'KEPT', name: 'By hand' });
    await bench.build.product({ sku: 'TAKEN', name: 'By hand too' });
    const { counts, rejects } = await importing.run(
      `
source: stock
files: { item: { path: items.csv } }
entities:
  adopted: { entity: Product, file: item, where: id < 10, key: id, match: sku, fields: { sku: sku, name: name, listPrice: price } }
  fresh: { entity: Product, file: item, where: id >= 10, key: id, fields: { sku: sku, name: name, listPrice: price, activeFrom: from, activeUntil: until } }
`,
      {
        'items.csv':
          'id,sku,name,price,from,until\n1,KEPT,By import,5,,\n10,TAKEN,Clash,1,,\n11,NEW,New,1,,\n12,NEW,Again,1,,\n13,LATE,Late,1,2024-02-01,2024-01-01\n',
      },
    );
    expect(counts).toMatchObject({ adopted: { inserted: 0, updated: 1 }, fresh: { inserted: 1, rejected: 3 } });
    expect(rejects.map(({ line, reason }) => `${line} ${reason.split(':')[0]}: ${reason.split(': ')[1]}`).sort()).toEqual([
      '3 sku: another Product has the same sku',
      '5 sku: an earlier row has the same sku',
      '6 activeFrom and activeUntil: the rule product_active_dates_check does not hold',
    ]);
    expect(await rows(`select name, list_price from product where sku = 'KEPT'`)).toEqual([{ name: 'By import', list_price: '5.0000' }]);
  });

  test('waits for what a reference needs, whatever the order in the mapping', async () => {
    const { counts } = await importing.run(
      `
source: order-of-things
files: { row: { rows: [{ a: 1, b: Later }] } }
entities:
  contact: { entity: Contact, file: row, key: a, fields: { account: { ref: Account, key: a }, person: { ref: human, key: a }, isPrimary: true } }
  human: { entity: Person, file: row, key: a, fields: { givenName: b, familyName: b, email: { constant: " François0@Example.COM " } } }
  firm: { entity: Account, file: row, key: a, fields: { name: b, kind: { constant: BUSINESS } } }
`,
    );
    expect(counts).toMatchObject({ contact: { inserted: 1 }, human: { inserted: 1 }, firm: { inserted: 1 } });
    expect(await rows(`select email from person where given_name = 'Later'`)).toEqual([{ email: 'françois0@example.com' }]);
  });

  test('writes texts of every kind as they are', async () => {
    const odd = 'tab\tback\\slash "quote" new\nline \\N é 漢 🚲';
    await importing.run(
      `
source: odd
files: { row: { path: odd.csv } }
entities:
  things: { entity: Product, file: row, key: id, fields: { sku: id, name: { constant: x }, description: text, listPrice: 0, attributes: { object: { a: text, n: number(n), gone: nothing } } } }
`,
      { 'odd.csv': `id,text,n,nothing\r\nODD,"${odd.replaceAll('"', '""')}",8.25,\r\n` },
    );
    expect(await rows(`select description, attributes from product where sku = 'ODD'`)).toEqual([
      { description: odd, attributes: { a: odd, n: 8.25 } },
    ]);
  });
});
