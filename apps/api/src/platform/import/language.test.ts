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

  test('tells what is wrong with the rows of a joined file, a part without its whole, and repeated rows', async () => {
    const { counts, rejects } = await importing.run(
      `
source: parts
files: { sale: { path: sales.csv }, part: { path: parts.csv }, buyer: { path: buyers.csv } }
entities:
  buyers: { entity: Account, file: buyer, key: id, fields: { name: id, kind: { constant: BUSINESS }, parent: { ref: buyers, key: up } } }
  sales:
    entity: Order
    file: sale
    joins: [{ file: part, on: { no: sale }, where: amount * 1 > 0, aggregate: { sum: sum(amount) } }]
    key: no
    fields: { number: no, channel: { constant: DIRECT }, account: { ref: buyers, key: buyer }, placedAt: day, subtotal: part.sum, tax: 0, freight: 0, total: part.sum, currency: { constant: EUR } }
  parts:
    entity: OrderLine
    file: part
    where: amount != 'much'
    match: [order, position]
    fields: { order: { ref: sales, key: sale }, position: pos, product: { lookup: Product, by: { sku: { constant: KEPT } } }, quantity: 1, unitPrice: amount, total: amount, cost: 1, currency: { constant: EUR } }
`,
      {
        'buyers.csv': 'id,up\nB,C\nC,\nC,\n',
        'sales.csv': 'no,buyer,day\nS1,B,2024-01-01\nS2,Z,2024-01-01\n',
        'parts.csv': 'sale,pos,amount\nS1,1,5\nS1,2,much\nS1,2,7.5\nS1,2,8\nS2,1,1\nS1,3\n',
      },
    );
    expect(counts).toMatchObject({
      buyers: { inserted: 2, rejected: 1 },
      sales: { inserted: 1, rejected: 3 },
      parts: { inserted: 2, skipped: 1, rejected: 3 },
    });
    expect(rejects.map(({ entity, file, line, reason }) => `${entity} ${file} ${line} ${reason.replace(/,.*/, '')}`).sort()).toEqual([
      'buyers buyers.csv 4 an earlier row has the same key',
      'parts parts.csv 5 an earlier row has the same key',
      'parts parts.csv 6 order: there is no Order with this external id',
      'parts parts.csv 7 it has 2 columns',
      'sales parts.csv 3 "much" is not a number',
      'sales parts.csv 7 it has 2 columns',
      'sales sales.csv 3 account: there is no Account with this external id',
    ]);
    expect(
      await rows(`select o.subtotal, (select sum(total) from order_line l where l.order_id = o.id) as lines from "order" o where number = 'S1'`),
    ).toEqual([{ subtotal: '20.5000', lines: '12.5000' }]);
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

  test('takes names and values for a field of free shape, and rejects a row with anything else', async () => {
    const { counts, rejects } = await importing.run(
      `
source: shaped
files: { row: { path: shaped.csv, delimiter: ";", quote: "'" } }
entities:
  things: { entity: Product, file: row, key: id, fields: { sku: id, name: { constant: x }, listPrice: 0, attributes: facts } }
`,
      { 'shaped.csv': `id;facts\nSH-1;{"colour":"Red"}\nSH-2;["Red"]\nSH-3;"Red"\nSH-4;null\nSH-5;{no\nSH-6;\nSH-7;{"__proto__":1}\n` },
    );
    expect(counts.things).toMatchObject({ inserted: 2, rejected: 5 });
    expect(rejects.map(({ reason }) => reason)).toContain('attributes "["Red"]" is not a JSON object');
    expect(await rows(`select sku, attributes from product where sku like 'SH-_' order by 1`)).toEqual([
      { sku: 'SH-1', attributes: { colour: 'Red' } },
      { sku: 'SH-6', attributes: null },
    ]);
  });
});
