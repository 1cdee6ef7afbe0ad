import { textOf, type Value } from './expression/values.js';

/**
 * The external id of a composed key: its parts with `|` between them. A bar or a backslash within a part gets a
 * backslash, so that no two keys read the same. Nothing where a part is nothing.
 */
export function composeKey(parts: readonly Value[]): string | null {
  const texts = parts.map((part) => textOf(part)?.trim());
  if (texts.some((text) => text === undefined || text === '')) return null;
  return parts.length === 1 ? (texts[0] as string) : texts.map((text) => (text as string).replaceAll(/[\\|]/g, '\\$&')).join('|');
}
