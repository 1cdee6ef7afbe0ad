import { inLanguage, writing } from '../core/index.js';

/** What documents say. */
const WORDS = {
  en: {
    invoice: 'Invoice',
    creditNote: 'Credit note',
    slip: 'Return slip',
    issued: 'Date',
    due: 'Due',
    order: 'Order',
    purchaseOrder: 'Your reference',
    ofInvoice: 'For invoice',
    return: 'Return',
    what: 'Product',
    quantity: 'Quantity',
    reason: 'Reason',
    amount: 'Amount',
    subtotal: 'Subtotal',
    tax: 'Tax',
    freight: 'Freight',
    total: 'Total',
    paid: 'Paid',
    credited: 'Credited',
    balance: 'To be paid',
    cancelled: 'This invoice is cancelled.',
    settled: 'Nothing is left to be paid. Thank you.',
    sendBack: 'Please put this slip into the parcel, with the goods in what they came in.',
    DAMAGED: 'Arrived damaged',
    DEFECTIVE: 'Defective',
    WRONG_ITEM: 'Wrong item',
    NOT_AS_DESCRIBED: 'Not as described',
    NO_LONGER_WANTED: 'No longer wanted',
    OTHER: 'Other',
  },
  de: {
    invoice: 'Rechnung',
    creditNote: 'Gutschrift',
    slip: 'Rücksendeschein',
    issued: 'Datum',
    due: 'Fällig am',
    order: 'Auftrag',
    purchaseOrder: 'Ihr Zeichen',
    ofInvoice: 'Zu Rechnung',
    return: 'Rücksendung',
    what: 'Artikel',
    quantity: 'Menge',
    reason: 'Grund',
    amount: 'Betrag',
    subtotal: 'Zwischensumme',
    tax: 'Steuer',
    freight: 'Versand',
    total: 'Gesamtbetrag',
    paid: 'Bezahlt',
    credited: 'Gutgeschrieben',
    balance: 'Zu zahlen',
    cancelled: 'Diese Rechnung ist storniert.',
    settled: 'Es ist nichts mehr zu zahlen. Vielen Dank.',
    sendBack: 'Bitte legen Sie diesen Schein der Ware bei, möglichst in ihrer Verpackung.',
    DAMAGED: 'Beschädigt angekommen',
    DEFECTIVE: 'Defekt',
    WRONG_ITEM: 'Falscher Artikel',
    NOT_AS_DESCRIBED: 'Nicht wie beschrieben',
    NO_LONGER_WANTED: 'Nicht mehr gewünscht',
    OTHER: 'Anderes',
  },
} as const;

export type Word = keyof (typeof WORDS)['en'];

/** How a language says, dates and counts money. */
export function speaking(language: string) {
  return { ...writing(language), say: (word: Word): string => inLanguage<Record<Word, string>>(language, WORDS)[word] };
}
