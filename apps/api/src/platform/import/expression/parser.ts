import { ImportError } from '../problems.js';
import { UNITS, type Unit } from './dates.js';
import { type Token, tokens } from './lexer.js';

/** An expression as a tree. The language has no loops, no assignment and no way out of the row. */
export type Node =
  | { kind: 'literal'; value: string | boolean | null }
  | { kind: 'number'; text: string }
  | { kind: 'column'; from: string | null; name: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'binary'; op: string; left: Node; right: Node }
  | { kind: 'not' | 'negative'; of: Node }
  | { kind: 'isNull'; of: Node; negated: boolean }
  | { kind: 'in'; of: Node; among: Node[]; negated: boolean }
  | { kind: 'shift'; of: Node; by: Node; unit: Unit; back: boolean };

const RESERVED = new Set(['and', 'or', 'not', 'is', 'in', 'null', 'true', 'false']);
const MAX_DEPTH = 60;

export function parseExpression(source: string): Node {
  return new Parser(source).whole();
}

class Parser {
  private readonly all: Token[];
  private at = 0;
  private depth = 0;

  constructor(private readonly source: string) {
    this.all = tokens(source);
  }

  whole(): Node {
    const node = this.or();
    if (this.next.kind !== 'end') this.fail();
    return node;
  }

  private get next(): Token {
    return this.all[this.at] as Token;
  }

  private fail(expected = ''): never {
    const { kind, text, at } = this.next;
    const what = kind === 'end' ? 'the expression ends too early' : `unexpected ${text.replace(/^\[(.*)/, '[$1]')} at character ${at + 1}`;
    throw new ImportError(`${what}${expected ? `, expected ${expected}` : ''}: «${this.source}»`);
  }

  private sign(...texts: string[]): string | null {
    if (this.next.kind !== 'sign' || !texts.includes(this.next.text)) return null;
    this.at += 1;
    return (this.all[this.at - 1] as Token).text;
  }

  private word(text: string): boolean {
    if (this.next.kind !== 'name' || this.next.text.toLowerCase() !== text) return false;
    this.at += 1;
    return true;
  }

  private must(sign: string): void {
    if (!this.sign(sign)) this.fail(sign);
  }

  private or(): Node {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new ImportError(`the expression is nested too deep: «${this.source.slice(0, 80)}…»`);
    let left = this.and();
    while (this.word('or')) left = { kind: 'binary', op: 'or', left, right: this.and() };
    this.depth -= 1;
    return left;
  }

  private and(): Node {
    let left = this.not();
    while (this.word('and')) left = { kind: 'binary', op: 'and', left, right: this.not() };
    return left;
  }

  private not(): Node {
    return this.word('not') ? { kind: 'not', of: this.not() } : this.comparison();
  }

  private comparison(): Node {
    const left = this.sum();
    const op = this.sign('=', '!=', '<', '<=', '>', '>=');
    if (op) return { kind: 'binary', op, left, right: this.sum() };
    if (this.word('is')) {
      const negated = this.word('not');
      if (!this.word('null')) this.fail('null');
      return { kind: 'isNull', of: left, negated };
    }
    const before = this.at;
    const negated = this.word('not');
    if (this.word('in')) {
      this.must('(');
      return { kind: 'in', of: left, among: this.list(), negated };
    }
    this.at = before;
    return left;
  }

  private sum(): Node {
    let left = this.product();
    for (let op = this.sign('+', '-'); op; op = this.sign('+', '-')) {
      const right = this.product();
      const unit = this.unit();
      left = unit ? { kind: 'shift', of: left, by: right, unit, back: op === '-' } : { kind: 'binary', op, left, right };
    }
    return left;
  }

  /** `+ 3 days`: no operand can follow an operand, so the word is a unit. */
  private unit(): Unit | null {
    const word = this.next.kind === 'name' ? this.next.text.toLowerCase().replace(/s$/, '') : '';
    if (!UNITS.includes(word as Unit)) return null;
    this.at += 1;
    return word as Unit;
  }

  private product(): Node {
    let left = this.unary();
    for (let op = this.sign('*', '/'); op; op = this.sign('*', '/')) left = { kind: 'binary', op, left, right: this.unary() };
    return left;
  }

  private unary(): Node {
    return this.sign('-') ? { kind: 'negative', of: this.unary() } : this.primary();
  }

  private primary(): Node {
    const token = this.next;
    if (this.sign('(')) {
      const inner = this.or();
      this.must(')');
      return inner;
    }
    if (token.kind === 'end' || token.kind === 'sign') this.fail('a column, a text or a number');
    this.at += 1;
    if (token.kind === 'number') return { kind: 'number', text: token.text };
    if (token.kind === 'text') return { kind: 'literal', value: token.text };
    const lower = token.text.toLowerCase();
    if (lower === 'null') return { kind: 'literal', value: null };
    if (lower === 'true' || lower === 'false') return { kind: 'literal', value: lower === 'true' };
    if (RESERVED.has(lower)) {
      this.at -= 1;
      this.fail('a column, a text or a number');
    }
    if (!token.text.startsWith('[') && this.sign('(')) return { kind: 'call', name: lower, args: this.list() };
    if (!this.sign('.')) return { kind: 'column', from: null, name: token.text.replace(/^\[/, '') };
    const column = this.next;
    if (column.kind !== 'name') this.fail('a column');
    this.at += 1;
    return { kind: 'column', from: token.text.replace(/^\[/, ''), name: column.text.replace(/^\[/, '') };
  }

  /** What stands before the closing bracket. */
  private list(): Node[] {
    if (this.sign(')')) return [];
    const args = [this.or()];
    while (this.sign(',')) args.push(this.or());
    this.must(')');
    return args;
  }
}
