import type { CreditNote, Invoice, InvoiceLine, Order, OrderLine, Return } from '../../apps/api/src/sales/index.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Core, Make } from './company.js';

/** What was bought with a label, and what it was invoiced with. */
export interface Sold {
  order: Order;
  orderLine: OrderLine;
  invoice: Invoice;
  invoiceLine: InvoiceLine;
}

const USD = { currency: 'USD' };

/** A return of each order, with its credit note. Only what was delivered is given back, so for that moment all of it is. */
export async function addReturns({ sql }: TestBench, { people }: Core, make: Make, sold: Record<string, Sold>): Promise<void> {
  await sql('set local session_replication_role = replica; update shipment set delivered_at = now()');
  for (const [label, { order, orderLine, invoice, invoiceLine }] of Object.entries(sold)) {
    const of = { account: order.account, contact: order.contact ?? null, partner: order.partner ?? null, owner: order.owner ?? null };
    const returned = await make<Return>('Return', label, { ...of, order, number: `R-${label}`, requestedAt: new Date(), ...USD });
    await make('ReturnLine', label, { return: returned, position: 1, orderLine, quantity: 1, reason: 'OTHER', ...USD });
    await make('ReturnStateChange', label, { return: returned, to: 'REQUESTED', at: new Date(), by: people.stranger });
    const sums = { subtotal: '20', tax: '0', total: '20', ...USD };
    const creditNote = await make<CreditNote>('CreditNote', label, {
      ...of,
      invoice,
      return: returned,
      number: `C-${label}`,
      issuedOn: '2026-06-01',
      ...sums,
    });
    await make('CreditNoteLine', label, { creditNote, position: 1, invoiceLine, description: 'Tool', quantity: 1, amount: '20', ...USD });
  }
  await sql('set local session_replication_role = replica; update shipment set delivered_at = null');
}
