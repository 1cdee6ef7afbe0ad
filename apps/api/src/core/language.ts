/** What we write to people is written in these languages; whoever prefers another one is written to in English. */
export type Language = 'en' | 'de';

/** The language for somebody who prefers this one, a tag of BCP 47. */
export const languageOf = (preferred: string | null | undefined): Language => (preferred?.toLowerCase().split(/[-_]/)[0] === 'de' ? 'de' : 'en');

/** The words in the language of a person. Where a language lacks some, it doesn't compile. */
export const inLanguage = <Words>(preferred: string | null | undefined, words: Record<Language, Words>): Words => words[languageOf(preferred)];

/** A moment as they write it, with the time zone; in UTC where theirs isn't one. */
export function momentIn(preferred: string | null | undefined, timeZone: string | null | undefined, at: Date): string {
  const written = (zone: string) =>
    `${new Intl.DateTimeFormat(languageOf(preferred), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at)} (${zone})`;
  try {
    return written(timeZone ?? 'UTC');
  } catch {
    return written('UTC');
  }
}
