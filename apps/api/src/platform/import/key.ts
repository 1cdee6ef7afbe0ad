import { textOf, type Value } from './expression/values.js';

/** The common case, without a list. */
export function plainKey(part: Value): string | null {
  return textOf(part)?.trim() || null;
}

/**
 * The external id of a composed key: its parts with `|` between them. A bar or a backslash within a part gets a
 * backslash, so that no two keys read the same. Nothing where a part is nothing.
 */
export function composeKey(parts: readonly Value[]): string | null {
  if (parts.length === 1) return plainKey(parts[0] as Value);
  const texts = parts.map(plainKey);
  if (texts.includes(null)) return null;
  return texts.map((text) => (text as string).replaceAll(/[\\|]/g, '\\$&')).join('|');
}
