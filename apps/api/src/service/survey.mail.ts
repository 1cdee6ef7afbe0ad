import { inLanguage, ourLanguage } from '../core/index.js';

interface Asked {
  question: string;
  questions: Record<string, string> | null;
  given_name: string;
  language: string | null;
  about: string | null;
}

const WORDS = {
  en: {
    subject: (about: string | null) => (about ? `How was it? (${about})` : 'How was it?'),
    text: (name: string, question: string, url: string) =>
      `Dear ${name},\n\n${question}\n\nOne click, and a word if you like:\n${url}\n\nThe link works once.\n`,
  },
  de: {
    subject: (about: string | null) => (about ? `Wie war es? (${about})` : 'Wie war es?'),
    text: (name: string, question: string, url: string) =>
      `Guten Tag ${name},\n\n${question}\n\nEin Klick, und ein Wort dazu, wenn Sie möchten:\n${url}\n\nDer Link gilt einmal.\n`,
  },
};

/** The question in their own language where it is there, else in the one of ours that they are written to in. */
export function questionIn(language: string | null, { question, questions }: Pick<Asked, 'question' | 'questions'>): string {
  const own = /^[a-z]{2}(?![a-z])/i.exec(language ?? '')?.[0].toLowerCase();
  return (own && questions?.[own]) ?? questions?.[ourLanguage(language)] ?? question;
}

/** The mail that asks, in the language of whom it asks. */
export function surveyMail(asked: Asked, url: string): { subject: string; text: string } {
  const { given_name: name, language, about } = asked;
  const words = inLanguage(language, WORDS);
  return { subject: words.subject(about), text: words.text(name, questionIn(language, asked), url) };
}
