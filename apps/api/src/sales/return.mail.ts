import { inLanguage, type Language } from '../core/index.js';
import type { Letter } from './customer-mail.js';
import { speaking } from './document.words.js';
import type { Return } from './return.entity.js';
import type { ReturnStatus } from './return-status.js';

/** What becomes of the return, as the subject goes on, and what follows from it for the customer. */
type Told = [about: string, text: string];

const WORDS: Record<Language, { return: string; states: Record<Exclude<ReturnStatus, 'REFUNDED'>, Told>; refunded: (refund: string) => Told }> = {
  en: {
    return: 'Return',
    states: {
      REQUESTED: ['has come in', 'we have your request and will answer it soon. Please keep the goods until then.'],
      APPROVED: ['is approved', 'your return is approved. Please send us the goods, with the number of the return on the parcel.'],
      REJECTED: ['can’t be accepted', 'we can’t accept your return.'],
      RECEIVED: ['has arrived', 'your goods have arrived. We will look at them next.'],
      INSPECTED: ['was inspected', 'we have looked at your goods. You will hear next how it goes on.'],
      REPLACED: ['is replaced', 'we send you new goods, without charge.'],
      CANCELLED: ['is cancelled', 'your return is cancelled. If you want to give the goods back after all, ask for a new one.'],
    },
    refunded: (refund) => ['is refunded', `we have credited ${refund} to you; what you had paid of it is on its way back.`],
  },
  de: {
    return: 'Rücksendung',
    states: {
      REQUESTED: ['ist eingegangen', 'wir haben Ihre Anfrage und beantworten sie bald. Bitte behalten Sie die Ware bis dahin.'],
      APPROVED: ['ist genehmigt', 'Ihre Rücksendung ist genehmigt. Bitte senden Sie uns die Ware, mit der Nummer der Rücksendung auf dem Paket.'],
      REJECTED: ['ist abgelehnt', 'wir können Ihre Rücksendung leider nicht annehmen.'],
      RECEIVED: ['ist angekommen', 'Ihre Ware ist angekommen. Wir sehen sie uns als Nächstes an.'],
      INSPECTED: ['ist geprüft', 'wir haben uns Ihre Ware angesehen. Als Nächstes hören Sie, wie es weitergeht.'],
      REPLACED: ['wird ersetzt', 'wir senden Ihnen neue Ware, ohne Berechnung.'],
      CANCELLED: ['ist storniert', 'Ihre Rücksendung ist storniert. Wenn Sie die Ware doch zurückgeben möchten, stellen Sie eine neue Anfrage.'],
    },
    refunded: (refund) => ['ist erstattet', `wir haben Ihnen ${refund} gutgeschrieben; was Sie davon bezahlt hatten, ist auf dem Weg zurück.`],
  },
};

/** What the customer is told when their return enters a state. */
export function returnMail({ number, status, refund, currency }: Return, note: string | null, language: Language): Letter {
  const words = inLanguage(language, WORDS);
  const [about, text] = status === 'REFUNDED' ? words.refunded(speaking(language).money({ amount: refund ?? '0', currency })) : words.states[status];
  return { subject: `${words.return} ${number} ${about}`, body: note ? `${text}\n\n${note}` : text };
}
