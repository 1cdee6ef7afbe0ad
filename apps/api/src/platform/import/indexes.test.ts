import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../testing/call.js';
import { withAdmin } from '../../testing/database.js';
import { Importing } from '../../testing/importing.js';

const PRODUCTS = `
source: shop
files: { product: { path: products.csv } }
entities:
  products:
    entity: Product
    file: product
    key: sku
    fields: { sku: sku, name: name, listPrice: { constant: '10' }, currency: { constant: USD } }
`;

describe('the indexes of a table that an import fills', () => {
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
  const indexes = () => bench.sql(`select indexdef from pg_indexes where tablename in ('product', 'external_id') order by 1`);

  test('are the same after a dry run, while the table is in use, and after the import that fills it', async () => {
    const before = await indexes();
    expect(before.length).toBeGreaterThan(4);
    await importing.run(PRODUCTS, { 'products.csv': 'sku,name\nA,Bicycle\nB,Bell\n' }, { dryRun: true });
    expect(await indexes()).toEqual(before);
    const { counts } = await importing.run(PRODUCTS);
    expect(counts.products?.inserted).toBe(2);
    expect(await indexes()).toEqual(before);
    const again = await importing.run(PRODUCTS, { 'products.csv': 'sku,name\nA,Bicycle\nB,Bell\nC,Pump\n' });
    expect(again.report.total).toMatchObject({ inserted: 1, unchanged: 2 });
    expect(await indexes()).toEqual(before);
  });

  test('stay where somebody is reading the table, and nobody waits', async () => {
    const done = await withAdmin(async (client) => {
      await client.query('begin; select from product_category limit 1');
      const [row] = await bench.sql<{ dropped: number }>(`select relata.set_indexes_aside('product_category') as dropped`);
      await client.query('rollback');
      return row?.dropped;
    }, bench.database.url);
    expect(done).toBe(0);
  });
});
