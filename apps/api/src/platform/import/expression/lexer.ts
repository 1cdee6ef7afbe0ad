import { ImportError } from '../problems.js';

export interface Token {
  kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  text: string;
  at: number;
}

const PIECES = /\s+|(\d+(?:\.\d+)?)|'((?:[^']|'')*)'|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_]*)|(!=|<>|<=|>=|[-+*/()=<>,.])/uy;

/** Splits an expression into its tokens. `[Sub Total]` is a name that isn't a plain word; `''` in a text is one quote. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  PIECES.lastIndex = 0;
  let at = 0;
  while (at < source.length) {
    PIECES.lastIndex = at;
    const match = PIECES.exec(source);
    if (!match) {
      const what = source[at] === "'" ? `a text that begins with ' has no closing '` : `unexpected ${source[at]}`;
      throw new ImportError(`${what} at character ${at + 1} of «${source}»`);
    }
    const [whole, number, text, bracketed, name, sign] = match;
    if (number !== undefined) found.push({ kind: 'number', text: number, at });
    else if (text !== undefined) found.push({ kind: 'text', text: text.replaceAll("''", "'"), at });
    else if (bracketed !== undefined) found.push({ kind: 'name', text: `[${bracketed}`, at });
    else if (name !== undefined) found.push({ kind: 'name', text: name, at });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign === '<>' ? '!=' : sign, at });
    at += whole.length;
  }
  found.push({ kind: 'end', text: '', at });
  return found;
}
