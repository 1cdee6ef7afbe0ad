import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

/** A cookie, so that the API sends the page in it. */
const KEPT = 'relata-language';
const YEAR_S = 31_536_000;
const isLanguage = (value: string | null | undefined): value is Language => value === 'en' || value === 'de';

/** What was chosen in this browser. */
export const chosenLanguage = (): Language | null => {
  const kept = new RegExp(`(?:^|; )${KEPT}=(\\w+)`).exec(document.cookie)?.[1];
  return isLanguage(kept) ? kept : null;
};
/** The page comes in it: what was chosen, else the first of the browser's languages that we speak. */
const sentLanguage = (): string => (typeof document === 'undefined' ? '' : document.documentElement.lang);

void i18next.use(initReactI18next).init({
  lng: isLanguage(sentLanguage()) ? sentLanguage() : 'en',
  fallbackLng: 'en',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

i18next.on('languageChanged', (language) => {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
});

/** Speaks a language from now on; one that the viewer has chosen is kept. */
export function speak(language: string | null | undefined, { keep = false } = {}): void {
  if (!isLanguage(language)) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not there in all browsers that we serve
  if (keep) document.cookie = `${KEPT}=${language}; path=/; max-age=${YEAR_S}; samesite=lax`;
  void i18next.changeLanguage(language);
}

export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

type Texts = Record<string, string>;
/** `orders_one` and `orders_other` are asked for as `orders`, with a `count`. */
type Key<W extends Texts> = { [K in keyof W & string]: K extends `${infer Base}_${'one' | 'other'}` ? Base : K }[keyof W & string];

/** The words of a feature, by a name of their own. */
export interface Words<W extends Texts> {
  name: string;
  /** Outside of components, where nothing is drawn anew when the language changes. */
  say: Say<W>;
}

/** Takes in a feature's words. German has each of the English ones, or the build fails. */
export function words<const W extends Texts>(name: string, texts: { en: W; de: { [K in keyof W]: string } }): Words<W> {
  for (const language of Object.keys(LANGUAGES) as Language[]) i18next.addResourceBundle(language, name, texts[language]);
  const say = i18next.getFixedT(null, name) as unknown as Say<W>;
  return { name, say };
}

export type Say<W extends Texts> = (key: Key<W>, values?: Record<string, string | number>) => string;

/** The words in the language that is spoken: `say('title')`. */
export function useWords<W extends Texts>({ name }: Words<W>): Say<W> {
  const { t } = useTranslation(name);
  return t as unknown as Say<W>;
}
