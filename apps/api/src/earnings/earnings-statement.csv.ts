import { stringify } from 'csv-stringify/sync';
import DataLoader from 'dataloader';
import { type Context, uuidOf } from '../core/index.js';

const HEAD = ['date', 'kind', 'event', 'order', 'position', 'product', 'component', 'amount', 'currency'];

/** All entries of statements as CSV, within the viewer's rows: one statement, however many there are. */
export function statementCsv(ctx: Context, id: string): Promise<string> {
  const loader = ctx.loader(
    'earnings statement csv',
    () =>
      new DataLoader<string, string>(async (ids) => {
        const rows = await ctx.read.run(
          `select s.statement_id as of, e.booked_on::text as date, e.kind, e.event, o.number as "order", l.position, p.name as product, c.name as component,
             trim_scale(e.amount)::text as amount, e.currency
           from earnings_statement_line s join earnings_entry e on e.id = s.entry_id left join "order" o on o.id = e.order_id
             left join order_line l on l.id = e.order_line_id left join product p on p.id = l.product_id left join earnings_component c on c.id = e.component_id
           where s.statement_id = any ($1::uuid[]) order by e.booked_on, e.id`,
          [ids.map((each) => uuidOf('est', each))],
        );
        const by = Map.groupBy(rows, ({ of }) => of);
        return ids.map((each) => stringify([HEAD, ...(by.get(uuidOf('est', each)) ?? []).map((row) => HEAD.map((name) => row[name]))]));
      }),
  );
  return loader.load(id);
}
