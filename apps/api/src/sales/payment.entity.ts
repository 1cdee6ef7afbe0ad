import { type Amount, Base, currency, date, entity, graphEnum, money, oneOf, ref, text } from '../core/index.js';
import { CreditNote } from './credit-note.entity.js';
import { Invoice } from './invoice.entity.js';

export const PaymentMethod = graphEnum(
  { BANK_TRANSFER: 'BANK_TRANSFER', CARD: 'CARD', CHECK: 'CHECK', CASH: 'CASH', OTHER: 'OTHER' },
  'PaymentMethod',
  'How something was paid.',
);
export type PaymentMethod = keyof typeof PaymentMethod;

@entity({
  prefix: 'pay',
  describe:
    'Money that came in for an invoice, or was paid back for a credit note. Kept for ever; a mistake is taken back by a reversal, which is a payment of the negative amount.',
  orderBy: [{ field: 'paidOn', direction: 'DESC' }],
  indexes: ['invoice_id, paid_on, id', 'paid_on, id'],
  uniques: [['reverses_id'], ['credit_note_id']],
  checks: { amount: '(amount > 0) = (reverses_id is null and credit_note_id is null)' },
  appendOnly: true,
})
export class Payment extends Base {
  @ref(() => Invoice, { describe: 'The invoice.' })
  invoice!: Invoice;

  @money({ describe: 'How much; below zero for a reversal, and for what was paid back.', sort: true })
  amount!: Amount;

  @currency({ describe: 'Currency: that of the invoice.' })
  currency!: string;

  @date({ describe: 'The day on which it came in.', sort: true })
  paidOn!: string;

  @oneOf(PaymentMethod, { describe: 'How it was paid.', initial: 'BANK_TRANSFER' })
  method: PaymentMethod = 'BANK_TRANSFER';

  @text({ describe: 'Reference of the bank or of the customer; on a reversal, the reason.', nullable: true, max: 200 })
  reference?: string | null;

  @ref(() => Payment, { describe: 'The payment that this one takes back. Each can be taken back once.', nullable: true })
  reverses?: Payment | null;

  @ref(() => CreditNote, { describe: 'The credit note that it pays out; null for money that came in.', nullable: true })
  creditNote?: CreditNote | null;
}
