import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const KEPT = 'relata.language';
const isLanguage = (value: string | null | undefined): value is Language => value === 'en' || value === 'de';

/** What was chosen here, else the first of the browser's languages that we speak. */
export const chosenLanguage = (): Language | null => {
  const kept = localStorage.getItem(KEPT);
  return isLanguage(kept) ? kept : null;
};
const browserLanguage = (): Language => navigator.languages.map((each) => each.slice(0, 2)).find(isLanguage) ?? 'en';

void i18next.use(initReactI18next).init({
  lng: chosenLanguage() ?? browserLanguage(),
  fallbackLng: 'en',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

const show = (language: string): void => {
  document.documentElement.lang = language;
};
i18next.on('languageChanged', show);
show(i18next.language);

/** Speaks a language from now on; one that the viewer has chosen is kept. */
export function speak(language: string | null | undefined, { keep = false } = {}): void {
  if (!isLanguage(language)) return;
  if (keep) localStorage.setItem(KEPT, language);
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
