import type { Language } from '@relata/portal-kit';

/** The name of a category in the reader's language, else the one that it always has. */
export function nameIn(language: Language, { name, names }: { name: string; names?: unknown }): string {
  return (names as Partial<Record<string, string>> | null | undefined)?.[language] ?? name;
}
