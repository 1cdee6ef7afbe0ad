import { documentUrl } from '../core/documents/documents.js';
import { type Amount, Base, computed, currency, date, entity, type Many, many, money, ref, text } from '../core/index.js';
import { Account, Contact, Employee, Partner } from '../directory/index.js';
import { CreditNoteLine } from './credit-note-line.entity.js';
import { documentLanguage } from './document.language.js';
import { Invoice } from './invoice.entity.js';
import { Payment } from './payment.entity.js';
import { Return } from './return.entity.js';

@entity({
  prefix: 'crn',
  describe: 'What a customer need not pay of an invoice after all, or gets back where it was paid. Kept for ever.',
  orderBy: [{ field: 'issuedOn', direction: 'DESC' }],
  indexes: [
    'issued_on, id',
    'account_id, issued_on, id',
    'contact_id, issued_on, id',
    'partner_id, issued_on, id',
    'owner_id, issued_on, id',
    'invoice_id, issued_on, id',
    'return_id, issued_on, id',
  ],
  checks: { total: 'total = subtotal + tax', amounts: 'subtotal >= 0 and tax >= 0' },
})
export class CreditNote extends Base {
  @text({ describe: 'Number of the credit note, unique.', unique: true, sort: true, max: 40 })
  number!: string;

  @ref(() => Invoice, { describe: 'The invoice that it lowers.' })
  invoice!: Invoice;

  @ref(() => Return, { describe: 'The return that it is for.', nullable: true })
  return?: Return | null;

  @ref(() => Account, { describe: 'Who is credited.' })
  account!: Account;

  @ref(() => Contact, { describe: 'Who ordered.', nullable: true })
  contact?: Contact | null;

  @ref(() => Partner, { describe: 'The partner through whom it was bought.', nullable: true })
  partner?: Partner | null;

  @ref(() => Employee, { describe: 'The sales person of the order.', nullable: true })
  owner?: Employee | null;

  @date({ describe: 'The day on which it was issued.', sort: true })
  issuedOn!: string;

  @money({ describe: 'Sum of the lines.', sort: true })
  subtotal!: Amount;

  @money({ describe: 'The part of the invoice’s tax that falls to these lines.' })
  tax!: Amount;

  @money({ describe: 'Subtotal and tax.', sort: true })
  total!: Amount;

  @currency({ describe: 'Currency: that of the invoice.' })
  currency!: string;

  @computed('text', {
    describe: 'Its PDF, from the origin of the graph; whoever sees it may download it.',
    sql: (row) => documentUrl('credit-notes', row),
  })
  pdfUrl?: string;

  @computed('text', { describe: 'Language of its PDF: that of the contact.', sql: documentLanguage })
  language?: string;

  @many(() => CreditNoteLine, 'creditNote', { describe: 'What is credited.' })
  lines?: Many<CreditNoteLine>;

  @many(() => Payment, 'creditNote', { describe: 'What was paid back, where more was paid than is still due.' })
  payments?: Many<Payment>;
}
