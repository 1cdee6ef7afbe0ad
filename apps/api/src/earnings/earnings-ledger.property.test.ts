import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { uuidOf } from '../core/ids.js';
import { shareOf } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { earning } from '../testing/earning.js';
import { earned, type Happened } from '../testing/earnings-reference.js';

const RATES = { ORDERED: '0.0137', INVOICED: '0.0291', PAID: '0.0733' };

/** What may happen next, each chosen by a number. */
type Step = { kind: 'invoice' | 'pay' | 'reverse' | 'refund' | 'cancelInvoice' | 'credit'; pick: number; part: number };
const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('invoice', 'invoice', 'pay', 'pay', 'reverse', 'refund', 'refund', 'cancelInvoice', 'credit', 'credit'),
    pick: fc.nat(1000),
    part: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 6, maxLength: 16 },
);
const orders = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 5 }), price: fc.integer({ min: 1, max: 99_999 }) }), {
  minLength: 1,
  maxLength: 3,
});

interface Billed {
  id: string;
  lines: { id: string; line: string; quantity: number; amount: string; credited: number; creditedAmount: string }[];
  tax: string;
  creditedTax: string;
  paid: Decimal;
  payments: { id: string; amount: string; reversed: boolean }[];
  cancelled: boolean;
}

/** An order whose events are written as they would be by the services: the triggers of the database watch over them. */
class Played {
  readonly happened: Happened[] = [];
  readonly lines: { id: string; quantity: number; total: string; invoiced: number }[] = [];
  readonly bills: Billed[] = [];
  constructor(
    private readonly sql: TestBench['sql'],
    readonly order: string,
    readonly partner: string,
    readonly account: string,
    readonly product: string,
  ) {}

  async place(wanted: { quantity: number; price: number }[]): Promise<void> {
    const lines = wanted.map(({ quantity, price }, at) => ({ id: v7(), position: at + 1, quantity, price: new Decimal(price).div(100).toFixed() }));
    const sum = lines.reduce((total, { quantity, price }) => total.plus(new Decimal(price).times(quantity)), new Decimal(0)).toFixed();
    await this.sql(
      `insert into "order" (id, number, channel, status, account_id, partner_id, placed_at, subtotal, tax, freight, total, currency) values ($1, $2, 'PARTNER', 'DELIVERED', $3, $4, now(), $5, 0, 0, $5, 'USD')`,
      [this.order, this.order, this.account, this.partner, sum],
    );
    for (const { id, position, quantity, price } of lines) {
      const total = new Decimal(price).times(quantity).toFixed();
      await this.sql(
        `insert into order_line (id, order_id, position, product_id, quantity, unit_price, discount, total, currency) values ($1, $2, $3, $4, $5, $6, 0, $7, 'USD')`,
        [id, this.order, position, this.product, quantity, price, total],
      );
      this.lines.push({ id, quantity, total, invoiced: 0 });
      this.happened.push({ what: 'ordered', line: id, total });
    }
  }

  async invoice({ pick, part }: Step): Promise<void> {
    const open = this.lines.filter(({ quantity, invoiced }) => invoiced < quantity).slice(0, 1 + (pick % 2));
    if (open.length === 0) return;
    const id = v7();
    const lines = open.map((line) => {
      const quantity = Math.max(1, Math.ceil(((line.quantity - line.invoiced) * part) / 100));
      const amount = shareOf(line.total, quantity, line.invoiced, line.quantity, 'USD');
      return { id: v7(), line: line.id, quantity, amount, credited: 0, creditedAmount: '0' };
    });
    const subtotal = lines.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
    const tax = subtotal.times('0.0825').toDecimalPlaces(2).toFixed();
    await this.sql(
      `insert into invoice (id, number, order_id, account_id, partner_id, issued_on, due_on, subtotal, tax, freight, total, currency) values ($1, $2, $3, $4, $5, current_date, current_date, $6, $7, 0, $8, 'USD')`,
      [id, id, this.order, this.account, this.partner, subtotal.toFixed(), tax, subtotal.plus(tax).toFixed()],
    );
    for (const [at, line] of lines.entries()) {
      await this.sql(
        `insert into invoice_line (id, invoice_id, position, order_line_id, description, quantity, amount, currency) values ($1, $2, $3, $4, 'x', $5, $6, 'USD')`,
        [line.id, id, at + 1, line.line, line.quantity, line.amount],
      );
      (this.lines.find((each) => each.id === line.line) as { invoiced: number }).invoiced += line.quantity;
    }
    this.bills.push({ id, lines, tax, creditedTax: '0', paid: new Decimal(0), payments: [], cancelled: false });
    this.happened.push({ what: 'invoiced', invoice: id, lines: Object.fromEntries(lines.map(({ line, amount }) => [line, amount])), tax });
  }

  /** What follows is the test's. */
  async credit(_step: Step): Promise<void> {}

  private owed = (bill: Billed): Decimal =>
    bill.lines.reduce((sum, { amount, creditedAmount }) => sum.plus(amount).minus(creditedAmount), new Decimal(bill.tax).minus(bill.creditedTax));
  private choose = (pick: number, may: (bill: Billed) => boolean): Billed | undefined => {
    const known = this.bills.filter((bill) => !bill.cancelled && may(bill));
    return known[pick % Math.max(known.length, 1)];
  };

  async pay({ pick, part }: Step): Promise<void> {
    const bill = this.choose(pick, (each) => this.owed(each).gt(each.paid));
    if (!bill) return;
    const amount = this.owed(bill).minus(bill.paid).times(part).div(100).toDecimalPlaces(2, Decimal.ROUND_UP).toFixed();
    await this.paid(bill, amount, null);
  }

  async reverse({ pick }: Step): Promise<void> {
    const bill = this.choose(pick, (each) => each.payments.some(({ reversed, amount }) => !reversed && each.paid.gte(amount)));
    const payment = bill?.payments.find(({ reversed, amount }) => !reversed && bill.paid.gte(amount));
    if (!bill || !payment) return;
    payment.reversed = true;
    await this.paid(bill, new Decimal(payment.amount).negated().toFixed(), payment.id);
  }

  private async paid(bill: Billed, amount: string, reverses: string | null): Promise<void> {
    const id = v7();
    await this.sql(
      `insert into payment (id, invoice_id, amount, currency, paid_on, method, reverses_id) values ($1, $2, $3, 'USD', current_date, 'CARD', $4)`,
      [id, bill.id, amount, reverses],
    );
    bill.paid = bill.paid.plus(amount);
    if (!reverses) bill.payments.push({ id, amount, reversed: false });
    this.happened.push({ what: 'paid', invoice: bill.id, amount });
  }

  async refund({ pick, part }: Step): Promise<void> {
    const bill = this.choose(pick, (each) => each.lines.some(({ credited, quantity }) => credited < quantity));
    const line = bill?.lines.find(({ credited, quantity }) => credited < quantity);
    if (!bill || !line) return;
    const quantity = Math.max(1, Math.ceil(((line.quantity - line.credited) * part) / 100));
    const amount = shareOf(line.amount, quantity, line.credited, line.quantity, 'USD');
    const goods = bill.lines.reduce((sum, each) => sum.plus(each.amount), new Decimal(0));
    const before = bill.lines.reduce((sum, each) => sum.plus(each.creditedAmount), new Decimal(0));
    const tax = shareOf(bill.tax, amount, before, goods, 'USD');
    line.credited += quantity;
    line.creditedAmount = new Decimal(line.creditedAmount).plus(amount).toFixed();
    bill.creditedTax = new Decimal(bill.creditedTax).plus(tax).toFixed();
    const note = v7();
    // Its lines come with it in one transaction, as the service writes them.
    const total = new Decimal(amount).plus(tax).toFixed();
    await this.sql(
      `with note as (insert into credit_note (id, number, invoice_id, account_id, partner_id, issued_on, subtotal, tax, total, currency)
         values ($1, $10, $2, $3, $4, current_date, $5, $6, $7, 'USD') returning id)
       insert into credit_note_line (credit_note_id, position, invoice_line_id, description, quantity, amount, currency) select id, 1, $8, 'x', $9, $5, 'USD' from note`,
      [note, bill.id, this.account, this.partner, amount, tax, total, line.id, quantity, note],
    );
    bill.paid = Decimal.min(bill.paid, this.owed(bill));
    this.happened.push({ what: 'refunded', invoice: bill.id, lines: { [line.line]: amount }, tax });
  }

  async cancelInvoice({ pick }: Step): Promise<void> {
    const bill = this.choose(pick, (each) => each.paid.isZero() && each.lines.every(({ credited }) => credited === 0));
    if (!bill) return;
    bill.cancelled = true;
    for (const { line, quantity } of bill.lines) (this.lines.find(({ id }) => id === line) as { invoiced: number }).invoiced -= quantity;
    await this.sql(`update invoice set cancelled_at = now(), cancel_reason = 'x' where id = $1`, [bill.id]);
    this.happened.push({ what: 'invoice cancelled', invoice: bill.id });
  }
}

describe('the ledger under random sequences of orders, part payments, reversals, returns, retries and workers side by side', () => {
  let bench: TestBench;
  let earn: Awaited<ReturnType<typeof earning>>;
  beforeAll(async () => {
    bench = await testBench();
    earn = await earning(bench);
  });
  afterAll(() => bench.close());

  interface Of {
    order: string;
    partner: string;
  }
  type Entry = Record<string, unknown>;

  /** Workers and a replay side by side. */
  const side = ({ order, partner }: Of) => {
    const credit = () => bench.run('earnings.credit', { orders: [order] });
    const replay = () => bench.sql(`select relata.earnings_credit(null, null, $1, current_date - 1, current_date, current_date)`, [partner]);
    return Promise.all([credit(), replay(), credit()]);
  };

  /** The ledger after they have run: what was in it before is as it was. */
  async function unchanged(of: Of, before: Entry[]): Promise<Entry[]> {
    await side(of);
    const now = await bench.sql('select * from earnings_entry where partner_id = $1 order by id', [of.partner]);
    expect(now.filter(({ id }) => before.some((entry) => entry.id === id))).toEqual(before);
    return now;
  }

  test('a balance is the sum of its entries and what an independent recomputation says; no entry changes; none is there twice; no clawback exceeds its credit; a replay adds nothing', async () => {
    const account = uuidOf('acc', (await bench.build.account()).id) as string;
    const product = uuidOf('prd', (await bench.build.product()).id) as string;
    await fc.assert(
      fc.asyncProperty(orders, steps, async (wanted, sequence) => {
        const partner = await bench.build.partner();
        await earn.plan(
          { partner },
          Object.entries(RATES).map(([measure, rate]) => ({ measure: measure as 'PAID', rate })),
        );
        const uuid = uuidOf('par', partner.id) as string;
        const played = new Played(bench.sql, v7(), uuid, account, product);
        await played.place(wanted);
        const uuids = { order: played.order, partner: uuid };
        let before: Entry[] = [];
        for (const step of sequence) {
          await played[step.kind](step);
          if (step.kind === 'credit') before = await unchanged(uuids, before);
        }
        await side(uuids);
        const [again] = await bench.sql<{ made: number }>('select relata.earnings_credit(null, null, $1, null, null, current_date) as made', [uuid]);
        expect(again?.made).toBe(0);
        const rows = await bench.sql<{ line: string; kind: string; component_id: string; key: string; amount: string }>(
          'select order_line_id as line, kind, component_id, key, amount::text from earnings_entry where partner_id = $1',
          [uuid],
        );
        const reference = earned(played.happened, RATES);
        const sumOf = (entries: typeof rows) => entries.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
        expect(sumOf(rows).toFixed()).toBe(reference.balance);
        for (const { id } of played.lines) expect(sumOf(rows.filter(({ line }) => line === id)).toFixed()).toBe(reference.byLine[id]);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        for (const [, group] of Map.groupBy(rows, ({ line, component_id }) => line + component_id)) expect(sumOf(group).gte(0)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test('whoever tries, an entry is neither changed nor deleted, and only the system and an import make one', async () => {
    const partner = await bench.build.partner();
    await earn.plan({ partner }, [{ rate: '0.1', measure: 'ORDERED' }]);
    await earn.sold(partner, [1]);
    await bench.jobs();
    const roles = await bench.sql<{ name: string }>(
      `select rolname::text as name from pg_roles where rolname ~ '^relata_' and rolname !~ '^relata_c_' and rolname not in ('relata_eraser') order by 1`,
    );
    expect(roles.length).toBeGreaterThan(20);
    // Refused, or the table isn't even there for them.
    const refused = expect.stringMatching(/^(42501|42P01)$/);
    const attempt = (role: string, sql: string) =>
      bench
        .sql(`do $$ begin execute 'set local role ${role}'; ${sql}; raise exception 'it let them'; end $$`)
        .catch((error: { code: string }) => error.code);
    for (const { name } of roles) {
      expect([name, await attempt(name, `update earnings_entry set amount = amount + 1`)]).toEqual([name, refused]);
      expect([name, await attempt(name, 'delete from earnings_entry')]).toEqual([name, refused]);
      if (name !== 'relata_system' && name !== 'relata_loader')
        expect([name, await attempt(name, `insert into earnings_entry (kind) values ('PAYOUT')`)]).toEqual([name, refused]);
    }
    await expect(bench.sql('update earnings_entry set amount = amount + 1')).rejects.toThrow('append-only');
    await expect(bench.sql('truncate earnings_entry cascade')).rejects.toThrow('append-only');
  });

  test('the database itself refuses a clawback beyond its credit, and an event that pays twice', async () => {
    const copy = (changes: string) =>
      bench.sql(`insert into earnings_entry (kind, partner_id, booked_on, amount, currency, event, plan_version_id, component_id, order_id, order_line_id, base, key)
        select ${changes} from (select * from earnings_entry where kind = 'CREDIT' and order_line_id is not null limit 1) e`);
    const rest = 'e.plan_version_id, e.component_id, e.order_id, e.order_line_id, 1';
    await expect(copy(`'CLAWBACK', e.partner_id, e.booked_on, -1000000, e.currency, 'RETURN_REFUNDED', ${rest}, 'x'`)).rejects.toThrow(
      'no more is taken back',
    );
    await expect(copy(`'CREDIT', e.partner_id, e.booked_on, 1, e.currency, e.event, ${rest}, e.key`)).rejects.toThrow('duplicate key');
  });
});
