import { Decimal } from 'decimal.js';

/**
 * What a partner has earned, worked out again from what happened, one thing after the other, without looking at how the
 * database does it: what is still sold, still invoiced and actually paid of each line, times the rate, to the cent.
 */
export type Happened =
  | { what: 'ordered'; line: string; total: string }
  | { what: 'cancelled' }
  | { what: 'invoiced'; invoice: string; lines: Record<string, string>; tax: string }
  | { what: 'invoice cancelled'; invoice: string }
  | { what: 'paid'; invoice: string; amount: string }
  | { what: 'refunded'; invoice: string; lines: Record<string, string>; tax: string };

export type Rates = Partial<Record<'ORDERED' | 'INVOICED' | 'PAID', string>>;

interface Bill {
  lines: Map<string, Decimal>;
  tax: Decimal;
  paid: Decimal;
  cancelled: boolean;
}

const total = ({ lines, tax }: Bill): Decimal => [...lines.values()].reduce((sum, amount) => sum.plus(amount), tax);

/** The balance of one order by these rates, and what each line has of it. */
export function earned(happened: Happened[], rates: Rates): { balance: string; byLine: Record<string, string> } {
  const sold = new Map<string, Decimal>();
  const bills = new Map<string, Bill>();
  const bill = (id: string) => bills.get(id) as Bill;
  for (const event of happened) {
    if (event.what === 'ordered') sold.set(event.line, new Decimal(event.total));
    if (event.what === 'cancelled') for (const line of sold.keys()) sold.set(line, new Decimal(0));
    if (event.what === 'invoiced') {
      const lines = new Map(Object.entries(event.lines).map(([line, amount]) => [line, new Decimal(amount)]));
      bills.set(event.invoice, { lines, tax: new Decimal(event.tax), paid: new Decimal(0), cancelled: false });
    }
    if (event.what === 'invoice cancelled') bill(event.invoice).cancelled = true;
    if (event.what === 'paid') bill(event.invoice).paid = bill(event.invoice).paid.plus(event.amount);
    if (event.what === 'refunded') {
      const of = bill(event.invoice);
      for (const [line, amount] of Object.entries(event.lines)) {
        of.lines.set(line, (of.lines.get(line) as Decimal).minus(amount));
        sold.set(line, (sold.get(line) as Decimal).minus(amount));
      }
      of.tax = of.tax.minus(event.tax);
      // What was paid beyond what is still owed goes back at once.
      of.paid = Decimal.min(of.paid, total(of));
    }
  }
  const byLine: Record<string, string> = {};
  for (const [line, left] of sold) {
    const valid = [...bills.values()].filter(({ cancelled, lines }) => !cancelled && lines.has(line));
    const invoiced = valid.reduce((sum, { lines }) => sum.plus(lines.get(line) as Decimal), new Decimal(0));
    const paid = valid.reduce((sum, of) => {
      const owed = total(of);
      const share = owed.isZero() ? new Decimal(0) : (of.lines.get(line) as Decimal).times(of.paid).div(owed);
      return sum.plus(share.toDecimalPlaces(4, Decimal.ROUND_HALF_UP));
    }, new Decimal(0));
    const bases = { ORDERED: left, INVOICED: invoiced, PAID: paid };
    byLine[line] = Object.entries(rates)
      .reduce((sum, [measure, rate]) => sum.plus(bases[measure as keyof Rates].times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)), new Decimal(0))
      .toFixed();
  }
  const balance = Object.values(byLine).reduce((sum, amount) => sum.plus(amount), new Decimal(0));
  return { balance: balance.toFixed(), byLine };
}
