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

/** The mail that asks, in the language of whom it asks. */
export function surveyMail({ question, questions, given_name: name, language, about }: Asked, url: string): { subject: string; text: string } {
  const words = inLanguage(language, WORDS);
  return { subject: words.subject(about), text: words.text(name, questions?.[ourLanguage(language)] ?? question, url) };
}
