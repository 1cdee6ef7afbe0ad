import { currentLanguage, type Language } from '../words/words.js';

/** What a rule has refused: whose field it is, and what to do. */
export interface UserError {
  code: string;
  field?: string[] | null;
  message: string;
}

/** What a kind of refusal says. `open`: not what exactly is wrong, which the API's message alone knows. */
type Sentence = { says: string; open?: true };

/** The API words its refusals in English. Other languages have a sentence for each kind. */
const SENTENCES: Record<Exclude<Language, 'en'>, Record<string, Sentence>> = {
  de: {
    NOT_FOUND: { says: 'Das gibt es nicht (mehr), oder es ist nicht für Sie freigegeben.' },
    REQUIRED: { says: 'Diese Angabe fehlt.' },
    TAKEN: { says: 'Das ist schon vergeben.' },
    CONFLICT: { says: 'Jemand hat das inzwischen geändert. Laden Sie die Seite neu und wiederholen Sie Ihre Änderung.' },
    DUPLICATE: { says: 'Das gibt es schon.' },
    IN_USE: { says: 'Das wird noch gebraucht.' },
    KEY_REUSED: { says: 'Das wurde schon gesendet. Laden Sie die Seite neu.' },
    INVALID: { says: 'Diese Angabe passt nicht.', open: true },
    WRONG_STATE: { says: 'Das ist jetzt nicht möglich.', open: true },
    LIMIT_EXCEEDED: { says: 'Das ist zu viel.', open: true },
    APPROVAL_NEEDED: { says: 'Das muss erst jemand genehmigen.', open: true },
  },
};

/** A refusal as it is shown: in the viewer's language, with the API's own words behind it where they say more. */
export function inViewersLanguage(error: UserError): UserError {
  const language = currentLanguage();
  const sentence = language === 'en' ? undefined : SENTENCES[language][error.code];
  if (!sentence) return error;
  return { ...error, message: sentence.open ? `${sentence.says} (${error.message})` : sentence.says };
}
