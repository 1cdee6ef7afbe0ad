import { Type } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { BadInput } from './errors.js';

/**
 * Ids are TypeIDs (https://github.com/jetify-com/typeid/tree/main/spec): a type prefix and a UUIDv7 in
 * Crockford base 32, `opp_01h455vb4pex5vsknk084sn02q`. The database stores the plain `uuid`.
 */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SHAPE = /^([a-z]{2,10})_([0-7][0-9a-hjkmnp-tv-z]{25})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VALUE = new Map([...ALPHABET].map((char, value) => [char, value]));
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Ten bits at a time: what two characters of base 32 hold. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => `${ALPHABET[bits >> 5]}${ALPHABET[bits & 31]}`);
const DASH = 45;
const LETTER = 97;

/** The base 32 part of the TypeID for a uuid in its usual text form. Each row of each answer has one, so it counts. */
function encode(uuid: string): string {
  // 128 bits in 13 × 10 = 130: the first character carries three bits only, so begin with two zero bits.
  let out = '';
  let bits = 0;
  let held = 2;
  for (let at = 0; at < uuid.length; at += 1) {
    const code = uuid.charCodeAt(at);
    if (code === DASH) continue;
    // '0' is 48; `| 32` makes a letter lower case.
    bits = (bits << 4) | (code < 58 ? code - 48 : (code | 32) - LETTER + 10);
    held += 4;
    if (held < 10) continue;
    held -= 10;
    out += PAIRS[bits >> held];
    bits &= (1 << held) - 1;
  }
  return out;
}

function decode(text: string): string {
  let out = '';
  let bits = 0;
  let held = -2;
  for (const char of text) {
    bits = (bits << 5) | (VALUE.get(char) as number);
    held += 5;
    if (held >= 8) {
      held -= 8;
      out += HEX[(bits >> held) & 255];
      bits &= (1 << held) - 1;
    }
  }
  return `${out.slice(0, 8)}-${out.slice(8, 12)}-${out.slice(12, 16)}-${out.slice(16, 20)}-${out.slice(20)}`;
}

/** `acc`, uuid → `acc_01h…`. */
export function toTypeId(prefix: string, uuid: string): string {
  return `${prefix}_${encode(uuid)}`;
}

/** Splits a TypeID into its prefix and uuid; null if the text isn't one. */
export function parseTypeId(id: string): { prefix: string; uuid: string } | null {
  const match = SHAPE.exec(id);
  return match ? { prefix: match[1] as string, uuid: decode(match[2] as string) } : null;
}

/** The uuid in a TypeID of this prefix; null if it is the id of something else or of nothing. */
export function uuidOf(prefix: string, id: string): string | null {
  const parsed = parseTypeId(id);
  return parsed?.prefix === prefix ? parsed.uuid : null;
}

const MAX_FOUND = 20;
const MAX_LOOKED_AT = 2_000;

/** The first TypeIDs in a value of any shape, such as the arguments of a field. Values come from callers, so the search has bounds. */
export function idsIn(value: unknown): string[] {
  const found = new Set<string>();
  const open = [value];
  for (let looked = 0; open.length > 0 && looked < MAX_LOOKED_AT && found.size < MAX_FOUND; looked += 1) {
    const next = open.shift();
    if (typeof next === 'string' && parseTypeId(next)) found.add(next);
    else if (typeof next === 'object' && next !== null) open.unshift(...Object.values(next).slice(0, MAX_LOOKED_AT));
  }
  return [...found];
}

/** A new id; ids sort by the time at which they were made. */
export function newId(prefix: string): string {
  return toTypeId(prefix, v7());
}

/** Maps a TypeID in TypeScript to a `uuid` column. One instance per prefix. */
export class IdType extends Type<string, string> {
  constructor(readonly prefix = '') {
    super();
  }

  override convertToDatabaseValue(value: string | null): string {
    if (value == null || UUID.test(value)) return value as string;
    const uuid = uuidOf(this.prefix, value);
    if (!uuid) throw new BadInput(`"${value}" is not an id of this kind; expected one that starts with "${this.prefix}_".`);
    return uuid;
  }

  override convertToJSValue(value: string | null): string {
    return value != null && UUID.test(value) ? toTypeId(this.prefix, value) : (value as string);
  }

  override getColumnType(): string {
    return 'uuid';
  }

  override compareAsType(): string {
    return 'string';
  }
}
