import { inText } from './amounts.js';
import type { Return } from './return.entity.js';
import type { ReturnStatus } from './return-status.js';

/** What the customer is told when their return enters a state. */
const TEXTS: Record<ReturnStatus, (returned: Return) => [about: string, text: string]> = {
  REQUESTED: () => ['has come in', 'we have your request and will answer it soon. Please keep the goods until then.'],
  APPROVED: () => ['is approved', 'your return is approved. Please send us the goods, with the number of the return on the parcel.'],
  REJECTED: () => ['can’t be accepted', 'we can’t accept your return.'],
  RECEIVED: () => ['has arrived', 'your goods have arrived. We will look at them next.'],
  INSPECTED: () => ['was inspected', 'we have looked at your goods. You will hear next how it goes on.'],
  REFUNDED: ({ refund, currency }) => [
    'is refunded',
    `we have credited ${inText(refund ?? '0', currency)} to you; what you had paid of it is on its way back.`,
  ],
  REPLACED: () => ['is replaced', 'we send you new goods, without charge.'],
  CANCELLED: () => ['is cancelled', 'your return is cancelled. If you want to give the goods back after all, ask for a new one.'],
};

export function mailOf(returned: Return, note: string | null): { subject: string; body: string } {
  const [about, text] = TEXTS[returned.status](returned);
  return { subject: `Return ${returned.number} ${about}`, body: note ? `${text}\n\n${note}` : text };
}
