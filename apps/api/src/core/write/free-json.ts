const MAX_DEPTH = 20;
const MAX_VALUES = 2_000;

/**
 * What is wrong with free JSON that somebody sent; null: nothing. It is kept and handed on to programs of all kinds,
 * so it has bounds, and nothing that reaches for a prototype.
 */
export function problemOfJson(given: unknown): string | null {
  const open: [value: unknown, depth: number][] = [[given, 1]];
  for (let looked = 1, next = open.pop(); next; looked += 1, next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return `has at most ${MAX_DEPTH} levels`;
    const entries = Object.entries(value);
    if (looked + open.length + entries.length > MAX_VALUES) return `has at most ${MAX_VALUES} values`;
    for (const [key, inner] of entries) {
      if (key === '__proto__' || (key === 'constructor' && typeof inner === 'object' && inner !== null && 'prototype' in inner))
        return `takes no key "${key}"`;
      open.push([inner, depth + 1]);
    }
  }
  return null;
}
