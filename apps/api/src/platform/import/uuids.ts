import { randomFillSync } from 'node:crypto';

/** UUIDv7 in bulk (RFC 9562, 5.7): random bytes are drawn for many ids at once, and ids made later sort later. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const pool = Buffer.alloc(8 * 1024);
let at = pool.length;
let last = 0;
let sequence = 0;
let head = '';

export function uuidV7(now = Date.now()): string {
  if (at + 8 > pool.length) {
    randomFillSync(pool);
    at = 0;
  }
  // Twelve bits count up within a millisecond; past 4,095 the clock is taken one ahead.
  sequence += 1;
  if (now > last || sequence > 0xfff) {
    last = Math.max(now, last + 1);
    sequence = 0;
    const hex = last.toString(16).padStart(12, '0');
    head = `${hex.slice(0, 8)}-${hex.slice(8)}-7`;
  }
  const byte = (offset: number) => HEX[pool[at + offset] as number] as string;
  const variant = HEX[0x80 | ((pool[at] as number) & 0x3f)] as string;
  const id = `${head}${sequence.toString(16).padStart(3, '0')}-${variant}${byte(1)}-${byte(2)}${byte(3)}${byte(4)}${byte(5)}${byte(6)}${byte(7)}`;
  at += 8;
  return id;
}
