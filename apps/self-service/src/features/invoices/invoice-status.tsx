import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { InvoiceStatus as State } from '@relata/schema/self-service';
import { invoiceWords } from './invoice-words.js';

const TONES: Record<State, Tone> = { OPEN: 'info', OVERDUE: 'bad', PAID: 'good', CREDITED: 'quiet', CANCELLED: 'quiet' };

/** How an invoice stands. */
export function InvoiceStatus({ status }: { status: State }) {
  const say = useWords(invoiceWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
