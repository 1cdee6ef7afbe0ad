import { inLanguage } from '../../core/index.js';

const WORDS = {
  en: {
    received: (number: string) => `Your message has arrived. Its number is ${number}; we will answer here.`,
    notKept: (names: string, more: number) =>
      `Not kept, too large, too many or of a kind that we don’t take: ${names}${more > 0 ? ` and ${more} more` : ''}`,
    sendAgain: 'Please send them in smaller parts, or add them in the portal.',
    tooLarge: (names: string) => `Too large for a mail, to be found under the link below: ${names}`,
    noText: '(no text)',
    noSubject: '(no subject)',
  },
  de: {
    received: (number: string) => `Ihre Nachricht ist angekommen. Sie hat die Nummer ${number}; wir antworten Ihnen hier.`,
    notKept: (names: string, more: number) =>
      `Nicht aufbewahrt, zu groß, zu viele oder von einer Art, die wir nicht annehmen: ${names}${more > 0 ? ` und ${more} weitere` : ''}`,
    sendAgain: 'Bitte senden Sie sie in kleineren Teilen, oder fügen Sie sie im Portal hinzu.',
    tooLarge: (names: string) => `Zu groß für eine Mail, zu finden unter dem Link unten: ${names}`,
    noText: '(kein Text)',
    noSubject: '(kein Betreff)',
  },
};

/** What mails about cases say besides what people have written, in the language of the case. */
export const mailWords = (language: string | null | undefined) => inLanguage(language, WORDS);
