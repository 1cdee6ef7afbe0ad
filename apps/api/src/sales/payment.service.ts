import { Decimal } from 'decimal.js';
import { assign, find, load, lock, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { ensurePayable, inText } from './amounts.js';
import { Invoice } from './invoice.entity.js';
import type { PaymentRecordInput, PaymentReverseInput } from './invoice.inputs.js';
import { Payment } from './payment.entity.js';
import { today } from './quote.states.js';

/** Never more than is due: of two payments at once the second finds what the first has left. */
export async function recordPayment(tx: Tx, input: PaymentRecordInput): Promise<Payment> {
  await lock(tx, Invoice, input.invoiceId);
  const invoice = await find(tx, Invoice, input.invoiceId, 'invoiceId');
  if (invoice.cancelledAt) throw new Refused(UserErrorCode.WRONG_STATE, 'This invoice is cancelled.', 'invoiceId');
  const { amount, currency } = input.amount;
  if (currency !== invoice.currency)
    throw new Refused(UserErrorCode.INVALID, `The invoice is in ${invoice.currency}; a payment in ${currency} can’t be counted.`, 'amount');
  if (new Decimal(amount).lte(0)) throw new Refused(UserErrorCode.INVALID, 'A payment is more than nothing.', 'amount');
  ensurePayable(input.amount, 'amount');
  if (input.paidOn > today()) throw new Refused(UserErrorCode.INVALID, 'This day lies ahead; record a payment when it has come in.', 'paidOn');
  const due = new Decimal(invoice.total).minus(invoice.paid).minus(invoice.credited);
  if (due.lt(amount))
    throw new Refused(UserErrorCode.LIMIT_EXCEEDED, `Only ${inText(due.toFixed(), currency)} are still due on this invoice.`, 'amount');
  const payment = new Payment();
  await assign(tx, payment, input);
  payment.method ??= 'BANK_TRANSFER';
  tx.em.persist(payment);
  return payment;
}

/** The payment stays in the books, and so does its reversal. */
export async function reversePayment(tx: Tx, input: PaymentReverseInput): Promise<Payment> {
  const payment = await load(tx, Payment, input, 'create');
  await lock(tx, Invoice, payment.invoice.id);
  const reason = input.reason.trim();
  if (!reason || reason.length > 200) throw new Refused(UserErrorCode.REQUIRED, 'Say why, in at most 200 characters.', 'reason');
  if (payment.creditNote)
    throw new Refused(UserErrorCode.WRONG_STATE, 'This pays out a credit note, which stays; record what comes in anew as a payment.', 'id');
  if (payment.reverses) throw new Refused(UserErrorCode.WRONG_STATE, 'This is a reversal itself; record the payment again.', 'id');
  if (await tx.em.count(Payment, { reverses: payment })) throw new Refused(UserErrorCode.WRONG_STATE, 'This payment is taken back already.', 'id');
  const { invoice, currency, method } = payment;
  const reversal = Object.assign(new Payment(), { invoice, currency, method, reference: reason, reverses: payment });
  reversal.amount = new Decimal(payment.amount).negated().toFixed();
  reversal.paidOn = today();
  tx.em.persist(reversal);
  return reversal;
}
