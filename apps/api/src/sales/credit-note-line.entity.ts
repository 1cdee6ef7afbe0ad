import { type Amount, Base, currency, entity, int, money, ref, text } from '../core/index.js';
import { CreditNote } from './credit-note.entity.js';
import { InvoiceLine } from './invoice-line.entity.js';

@entity({
  prefix: 'cnl',
  describe: 'What of an invoice’s line is credited.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['invoice_line_id'],
  uniques: [['credit_note_id', 'position']],
  checks: { amount: 'quantity > 0 and amount >= 0' },
})
export class CreditNoteLine extends Base {
  @ref(() => CreditNote, { describe: 'The credit note.', onDelete: 'cascade' })
  creditNote!: CreditNote;

  @int({ describe: 'Place among the lines, from 1.', sort: true, min: 1 })
  position!: number;

  @ref(() => InvoiceLine, { describe: 'The line of the invoice.' })
  invoiceLine!: InvoiceLine;

  @text({ describe: 'Name of the product when it was invoiced.' })
  description!: string;

  @int({ describe: 'How many of it. Never more than invoiced over all credit notes.', min: 1, max: 1_000_000 })
  quantity!: number;

  @money({ describe: 'What is credited for them, before tax. Never more than invoiced over all credit notes.' })
  amount!: Amount;

  @currency({ describe: 'Currency of its amounts.' })
  currency!: string;
}
