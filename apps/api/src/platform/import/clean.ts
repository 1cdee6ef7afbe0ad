import type { SourceFile } from './csv.js';
import type { Value } from './expression/values.js';

export interface Cleaner {
  value(text: string): string | null;
  row(texts: readonly string[]): Value[];
}

/** Takes null markers and spaces off, as the file's settings say. */
export function cleaner({ spec }: SourceFile): Cleaner {
  const nulls = new Set(spec.nulls);
  const plain = !spec.trim && nulls.size === 1 && nulls.has('');
  const value = plain
    ? (text: string) => (text === '' ? null : text)
    : (text: string) => {
        const clean = spec.trim ? text.trim() : text;
        return nulls.has(clean) ? null : clean;
      };
  return { value, row: (texts) => texts.map(value) };
}
