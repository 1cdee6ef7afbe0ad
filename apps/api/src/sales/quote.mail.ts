import { inLanguage, type Language } from '../core/index.js';
import type { Letter } from './customer-mail.js';
import { speaking } from './document.words.js';
import type { Quote } from './quote.entity.js';

const WORDS = {
  en: (number: string, total: string, until: string | null): Letter => ({
    subject: `Quote ${number}`,
    body: `our quote ${number} over ${total} is ready for you.${until ? ` You can accept it until ${until}.` : ''}`,
  }),
  de: (number: string, total: string, until: string | null): Letter => ({
    subject: `Angebot ${number}`,
    body: `unser Angebot ${number} über ${total} liegt für Sie bereit.${until ? ` Sie können es bis ${until} annehmen.` : ''}`,
  }),
};

/** That a quote is there to be accepted. */
export function quoteMail({ number, total, currency, expiresOn }: Quote, language: Language): Letter {
  const { money, date } = speaking(language);
  return inLanguage(language, WORDS)(number, money({ amount: total, currency }), expiresOn ? date(expiresOn) : null);
}
