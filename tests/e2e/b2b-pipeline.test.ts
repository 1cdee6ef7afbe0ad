import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DATA, examples, given, type ImportBench, importBench, type Line, of, read, sums } from './shared-data.js';

let importing: ImportBench['importing'];
let rows: ImportBench['rows'];
let pairs: ImportBench['pairs'];
let close: ImportBench['close'];
beforeAll(async () => {
  ({ importing, rows, pairs, close } = await importBench());
});
afterAll(() => close());

given('crm_sales_opportunities')('the pipeline of a seller to businesses, from ../shared/data/crm_sales_opportunities', () => {
  const folder = join(DATA, 'crm_sales_opportunities');
  const file = join(examples, 'b2b-pipeline.yaml');

  test('comes in whole, traps included, and agrees with the files', async () => {
    const { rejects } = await importing.runFile(file, folder);
    expect(rejects).toEqual([]);
    const deals = read('crm_sales_opportunities/sales_pipeline.csv');
    const one = deals.map((deal) => ({ ...deal, one: '1' }));
    const imported = `opportunity o join relata.external_id x on x.record_id = o.id and x.source = 'b2b-pipeline' join stage s on s.id = o.stage_id`;
    expect(await pairs(`select s.name as key, count(*)::numeric(19,4)::text as value from ${imported} group by 1`)).toEqual(
      sums(one, (deal) => of(deal, 'deal_stage'), 'one'),
    );
    const won = deals.filter((deal) => deal.deal_stage === 'Won');
    expect(
      await pairs(`select p.given_name || ' ' || p.family_name as key, sum(o.amount)::text as value from ${imported}
      join employee e on e.id = o.owner_id join person p on p.id = e.person_id where s.name = 'Won' group by 1`),
    ).toEqual(sums(won, (deal) => of(deal, 'sales_agent'), 'close_value'));
    const product = (deal: Line) => (deal.product === 'GTXPro' ? 'GTX Pro' : of(deal, 'product'));
    expect(
      await pairs(
        `select r.name as key, count(*)::numeric(19,4)::text as value from ${imported} join opportunity_line l on l.opportunity_id = o.id join product r on r.id = l.product_id group by 1`,
      ),
    ).toEqual(sums(one, product, 'one'));
    const [traps] = await rows(`select (select count(*)::int from ${imported} where o.account_id is null) as nameless,
      (select count(*)::int from account where industry = 'technology') as technology, (select count(*)::int from account where 'Philippines' = any (tags)) as philippines,
      (select count(*)::int from account a join relata.external_id x on x.record_id = a.id and x.source = 'b2b-pipeline' where parent_id is not null) as subsidiaries,
      (select count(*)::int from opportunity_stage_change) as changes`);
    expect(traps).toEqual({ nameless: 1425, technology: 12, philippines: 1, subsidiaries: 15, changes: 8800 + 6711 });
    expect((await importing.runFile(file, folder)).report.total).toMatchObject({ inserted: 0, updated: 0, rejected: 0 });
  }, 120_000);
});
