import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { InvoiceStatus, OrderStatus as State } from '@relata/schema/self-service';
import { orderWords } from './order-words.js';

const TONES: Record<State | InvoiceStatus, Tone> = {
  PLACED: 'info',
  CONFIRMED: 'info',
  PARTIALLY_SHIPPED: 'warn',
  SHIPPED: 'info',
  DELIVERED: 'good',
  CANCELLED: 'quiet',
  OPEN: 'info',
  OVERDUE: 'bad',
  PAID: 'good',
  CREDITED: 'quiet',
};

/** How far an order has come, or how an invoice stands. */
export function OrderStatus({ status }: { status: State | InvoiceStatus }) {
  const say = useWords(orderWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
