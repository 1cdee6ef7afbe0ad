import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../testing/call.js';
import { Importing } from '../../testing/importing.js';

describe('an import of a log', () => {
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

  test('looks back in a log: at the row before with the same key, whatever stands between them', async () => {
    const mapping = `
source: log
files:
  log: { path: log.csv }
entities:
  products:
    entity: Product
    file: log
    joins: [{ file: log, as: before, on: { no: no }, several: previous }]
    where: before.no is not null and before.state != state
    key: [no, at]
    fields:
      sku: concat(no, '-', at)
      name: concat(before.state, ' to ', state)
      listPrice: 1
      currency: { constant: USD }
`;
    const { counts, rejects } = await importing.run(mapping, { 'log.csv': 'no,at,state\n1,1,new\n2,1,new\n1,2,new\n2,2,done\n1,3,open\n1,4,new\n' });
    expect(rejects).toEqual([]);
    expect(counts.products).toMatchObject({ inserted: 3, skipped: 3 });
    expect(await bench.sql(`select sku, name from product where name like '% to %' order by sku`)).toEqual([
      { sku: '1-3', name: 'new to open' },
      { sku: '1-4', name: 'open to new' },
      { sku: '2-2', name: 'new to done' },
    ]);
  });
});
