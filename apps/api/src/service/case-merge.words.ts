import { inLanguage } from '../core/index.js';

const WORDS = {
  en: {
    merged: (gone: string, into: string) => `Your case ${gone} is about the same and was merged into this one, ${into}: we answer you here.`,
    split: (from: string, made: string) => `What you wrote on your case ${from} is a matter of its own: we answer it here, as case ${made}.`,
  },
  de: {
    merged: (gone: string, into: string) => `Ihre Anfrage ${gone} betrifft dasselbe und gehört jetzt zu dieser, ${into}: wir antworten Ihnen hier.`,
    split: (from: string, made: string) =>
      `Was Sie zu Ihrer Anfrage ${from} geschrieben haben, ist eine eigene Sache: wir beantworten es hier, als Anfrage ${made}.`,
  },
};

/** What the customer is told of it, in the language of the case. */
export const mergeWords = (language: string | null | undefined) => inLanguage(language, WORDS);
