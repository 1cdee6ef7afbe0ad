import { inLanguage, type Language } from '../core/index.js';
import type { Letter } from './customer-mail.js';
import type { Order } from './order.entity.js';
import type { Shipment } from './shipment.entity.js';

const WORDS = {
  en: (number: string, all: boolean, carrier: string, tracking: string | null): Letter => ({
    subject: `Order ${number} is on its way`,
    body: `${all ? 'all that was left of your order' : 'a part of your order'} ${number} is on its way by ${carrier}${tracking ? ` as ${tracking}` : ''}.`,
  }),
  de: (number: string, all: boolean, carrier: string, tracking: string | null): Letter => ({
    subject: `Bestellung ${number} ist unterwegs`,
    body: `${all ? 'alles, was von Ihrer Bestellung noch offen war,' : 'ein Teil Ihrer Bestellung'} ist unterwegs: Bestellung ${number}, mit ${carrier}${tracking ? ` unter ${tracking}` : ''}.`,
  }),
};

/** What of an order is on its way, and how. */
export const shipmentMail = ({ number, status }: Order, { carrier, tracking }: Shipment, language: Language): Letter =>
  inLanguage(language, WORDS)(number, status === 'SHIPPED', carrier, tracking ?? null);
