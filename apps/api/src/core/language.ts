/** What we write to people is written in these languages; whoever prefers another one is written to in English. */
export type Language = 'en' | 'de';

/** Ours for somebody who prefers this one: a tag of BCP 47, or what a browser says that it accepts. */
export const ourLanguage = (preferred: string | null | undefined): Language => (/^de(?![a-z])/i.test(preferred ?? '') ? 'de' : 'en');

/** The words in the language of a person. Where a language lacks some, it doesn't compile. */
export const inLanguage = <Words>(preferred: string | null | undefined, words: Record<Language, Words>): Words => words[ourLanguage(preferred)];

/** A moment as they write it, with the time zone; in UTC where theirs isn't one. */
export function momentIn(preferred: string | null | undefined, timeZone: string | null | undefined, at: Date): string {
  const written = (zone: string) =>
    `${new Intl.DateTimeFormat(ourLanguage(preferred), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at)} (${zone})`;
  try {
    return written(timeZone ?? 'UTC');
  } catch {
    return written('UTC');
  }
}

/** How a language dates, and counts money and things. */
export function writing(preferred: string | null | undefined) {
  const language = ourLanguage(preferred);
  return {
    language,
    date: (day: string): string =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    // A text, so that no digit of an amount goes through a float.
    money: ({ amount, currency }: { amount: string; currency: string }): string =>
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount as never),
    count: (quantity: number): string => new Intl.NumberFormat(language).format(quantity),
  };
}
