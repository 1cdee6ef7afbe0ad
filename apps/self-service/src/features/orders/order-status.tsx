import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { OrderStatus as State } from '@relata/schema/self-service';
import { orderWords } from './order-words.js';

const TONES: Record<State, Tone> = {
  PLACED: 'info',
  CONFIRMED: 'info',
  PARTIALLY_SHIPPED: 'warn',
  SHIPPED: 'info',
  DELIVERED: 'good',
  CANCELLED: 'quiet',
};

/** How far an order has come. */
export function OrderStatus({ status }: { status: State }) {
  const say = useWords(orderWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
