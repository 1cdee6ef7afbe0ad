import { afterImport, databaseCode, executableBy, isImport, task } from '../core/index.js';
import { OrderLine } from '../sales/index.js';

/**
 * What happens to a partner's order or deal is credited by a job that is enqueued with it: several at once need one. Once
 * a night all that is recent is looked at again, which ends the periods of rebates and finds what waited for an exchange rate.
 */
databaseCode(
  'earnings crediting jobs',
  `
create or replace function relata.earnings_follow(of_order uuid, of_deal uuid) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  select relata.enqueue('earnings.credit', json_build_object('orders', array_remove(array[of_order], null), 'deals', array_remove(array[of_deal], null)), now(),
    'earnings.credit/' || coalesce(of_order, of_deal))
$$;
${executableBy(['relata.earnings_follow'], [])}
create or replace function relata.earnings_follow_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin perform relata.earnings_follow(new.id, null); return null; end $$;
create or replace trigger earns_new after insert on "order" for each row when (new.partner_id is not null and not (${isImport})) execute function relata.earnings_follow_order();
create or replace trigger earns after update of status, short_close_reason on "order" for each row
  when (new.partner_id is not null and (new.status = 'CANCELLED' and old.status <> 'CANCELLED' or new.short_close_reason is distinct from old.short_close_reason))
  execute function relata.earnings_follow_order();

create or replace function relata.earnings_follow_deal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin perform relata.earnings_follow(null, new.id); return null; end $$;
create or replace trigger earns after update of closed_at on opportunity for each row
  when (new.partner_id is not null and new.closed_at is distinct from old.closed_at) execute function relata.earnings_follow_deal();

create or replace function relata.earnings_follow_invoice() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin perform relata.earnings_follow(new.order_id, null); return null; end $$;
-- What is paid or credited changes the invoice too.
create or replace trigger earns_new after insert on invoice for each row when (new.partner_id is not null and not (${isImport})) execute function relata.earnings_follow_invoice();
create or replace trigger earns after update of paid, credited, cancelled_at on invoice for each row
  when (new.partner_id is not null and not (${isImport}) and (new.paid, new.credited, new.cancelled_at) is distinct from (old.paid, old.credited, old.cancelled_at))
  execute function relata.earnings_follow_invoice();
`,
);

interface Sales {
  orders?: string[];
  deals?: string[];
}

task('earnings.credit', ({ orders = [], deals = [] }: Sales, { system }) =>
  system(async (client) => {
    // By partner, so that those of others aren't held up.
    const { rows } = await client.query<{ partner_id: string; orders: string[] | null; deals: string[] | null }>(
      `select partner_id, array_agg(order_id) filter (where order_id is not null) as orders, array_agg(deal_id) filter (where deal_id is not null) as deals
       from (select partner_id, id as order_id, null::uuid as deal_id from "order" where id = any ($1::uuid[]) and partner_id is not null
         union all select partner_id, null, id from opportunity where id = any ($2::uuid[]) and partner_id is not null
         union all select partner_id, null, opportunity_id from earnings_attribution where opportunity_id = any ($2::uuid[])) sold
       group by partner_id order by partner_id`,
      [orders, deals],
    );
    const credit = (partner: string, of: (string[] | null)[]) =>
      client.query(`select relata.earnings_credit($2, $3, $1, null, null, (now() at time zone 'utc')::date)`, [partner, ...of]);
    for (const { partner_id, orders: sold, deals: won } of rows) {
      if (sold) await credit(partner_id, [sold, null]);
      if (won) await credit(partner_id, [null, [...new Set(won)]]);
    }
  }),
);

task('earnings.imported', ({ ids }: { ids: string[] }, { system }) =>
  system(
    async (client) =>
      void (await client.query(
        `select relata.earnings_credit(array_agg(distinct order_id), null, null, null, null, (now() at time zone 'utc')::date) from order_line where id = any ($1::uuid[]) having count(*) > 0`,
        [ids],
      )),
  ),
);
afterImport(OrderLine, 'earnings.imported');

/** A day, for what is to be as if it were that one. */
interface Night {
  today?: string;
}

export const TODAY = `coalesce($1::date, (now() at time zone 'utc')::date)`;

/** What is older than this is looked at again only where somebody asks for it. */
const RECENT = 200;

task(
  'earnings.creditRecent',
  ({ today }: Night, { system }) =>
    system(
      async (client) =>
        void (await client.query(`select relata.earnings_credit(null, null, null, ${TODAY} - ${RECENT}, null, ${TODAY})`, [today ?? null])),
    ),
  '10 3 * * *',
);
