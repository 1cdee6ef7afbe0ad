import { Decimal } from 'decimal.js';
import { ImportError, nearest, RowProblem } from '../problems.js';
import { shift } from './dates.js';
import { arithmetic, FUNCTIONS } from './functions.js';
import { type Node, parseExpression } from './parser.js';
import { compare, Day, dayOf, equal, Moment, momentOf, numberOf, shown, type Value } from './values.js';

/** A row as expressions see it: the row of the file, then one per join; null where a join found none. */
export type Row = (readonly Value[] | null)[];
export type Evaluate = (row: Row) => Value;
export type Kind = 'text' | 'number' | 'boolean' | 'date' | 'dateTime' | 'any';

export interface Compiled {
  evaluate: Evaluate;
  kind: Kind;
  /** The value, where it is the same for each row. */
  constant?: Value;
  source: string;
}

/** Finds a column; throws on a name that isn't there. */
export type Scope = (from: string | null, name: string) => Evaluate;

type Part = Omit<Compiled, 'source'>;

/** Turns an expression into a function once, before the first row. No `eval`: a tree of closures. */
export function compile(source: string, scope: Scope): Compiled {
  return { ...build(parseExpression(source), scope), source };
}

/** A compiled condition: true or false; nothing counts as false. */
export function compileCondition(source: string, scope: Scope): (row: Row) => boolean {
  const { evaluate, kind } = compile(source, scope);
  if (kind !== 'boolean') throw new ImportError(`«${source}» is not a condition: it is not true or false`);
  return (row) => evaluate(row) === true;
}

const constant = (value: Value, kind: Kind): Part => ({ evaluate: () => value, kind, constant: value });

export function build(node: Node, scope: Scope): Part {
  switch (node.kind) {
    case 'literal':
      return constant(node.value, typeof node.value === 'boolean' ? 'boolean' : node.value === null ? 'any' : 'text');
    case 'number':
      return constant(new Decimal(node.text), 'number');
    case 'column':
      return { evaluate: scope(node.from, node.name), kind: 'text' };
    case 'call':
      return call(node.name, node.args, scope);
    case 'binary':
      return binary(node.op, build(node.left, scope), build(node.right, scope));
    case 'negative':
      return negative(build(node.of, scope));
    case 'not': {
      const of = condition(build(node.of, scope), 'not');
      return { kind: 'boolean', evaluate: (row) => of(row) !== true };
    }
    case 'isNull': {
      const { evaluate } = build(node.of, scope);
      return { kind: 'boolean', evaluate: node.negated ? (row) => evaluate(row) !== null : (row) => evaluate(row) === null };
    }
    case 'in':
      return among(
        build(node.of, scope),
        node.among.map((each) => build(each, scope)),
        node.negated,
      );
    case 'shift':
      return shifted(build(node.of, scope), build(node.by, scope), node);
  }
}

function negative({ evaluate, constant: known }: Part): Part {
  if (known instanceof Decimal) return constant(known.negated(), 'number');
  return { kind: 'number', evaluate: (row) => numberOf(evaluate(row))?.negated() ?? null };
}

function condition({ evaluate, kind }: Part, what: string): Evaluate {
  if (kind !== 'boolean' && kind !== 'any') throw new ImportError(`${what} takes conditions`);
  return evaluate;
}

function binary(op: string, left: Part, right: Part): Part {
  const [a, b] = [left.evaluate, right.evaluate];
  switch (op) {
    case 'and':
    case 'or': {
      const [first, second] = [condition(left, op), condition(right, op)];
      return {
        kind: 'boolean',
        evaluate: op === 'and' ? (row) => first(row) === true && second(row) === true : (row) => first(row) === true || second(row) === true,
      };
    }
    case '=':
    case '!=':
      return { kind: 'boolean', evaluate: compared(a, b, (x, y) => equal(x, y) === (op === '=')) };
    case '<':
      return { kind: 'boolean', evaluate: compared(a, b, (x, y) => compare(x, y) < 0) };
    case '<=':
      return { kind: 'boolean', evaluate: compared(a, b, (x, y) => compare(x, y) <= 0) };
    case '>':
      return { kind: 'boolean', evaluate: compared(a, b, (x, y) => compare(x, y) > 0) };
    case '>=':
      return { kind: 'boolean', evaluate: compared(a, b, (x, y) => compare(x, y) >= 0) };
    default:
      if (left.kind === 'boolean' || right.kind === 'boolean') throw new ImportError(`${op} takes numbers`);
      return { kind: 'number', evaluate: (row) => arithmetic(op, a(row), b(row)) };
  }
}

/** A comparison with nothing is false, both ways: ask `is null`. */
function compared(a: Evaluate, b: Evaluate, test: (a: Value, b: Value) => boolean): Evaluate {
  return (row) => {
    const [x, y] = [a(row), b(row)];
    return x !== null && y !== null && test(x, y);
  };
}

function among(of: Part, list: Part[], negated: boolean): Part {
  if (list.length === 0) throw new ImportError('in () names nothing');
  if (list.every(({ constant: value }) => typeof value === 'string') && of.kind === 'text') {
    const set = new Set(list.map(({ constant: value }) => value));
    return {
      kind: 'boolean',
      evaluate: (row) => {
        const value = of.evaluate(row);
        return value !== null && set.has(value) !== negated;
      },
    };
  }
  return {
    kind: 'boolean',
    evaluate: (row) => {
      const value = of.evaluate(row);
      return (
        value !== null &&
        list.some((each) => {
          const other = each.evaluate(row);
          return other !== null && equal(value, other);
        }) !== negated
      );
    },
  };
}

function shifted(of: Part, by: Part, { unit, back }: Extract<Node, { kind: 'shift' }>): Part {
  const asDay = of.kind !== 'dateTime' && unit !== 'hour' && unit !== 'minute';
  return {
    kind: asDay ? 'date' : 'dateTime',
    evaluate: (row) => {
      const value = of.evaluate(row);
      const amount = numberOf(by.evaluate(row));
      if (value === null || amount === null) return null;
      if (!amount.isInteger()) throw new RowProblem(`${shown(amount)} ${unit}s is not a whole number`);
      const from = value instanceof Day || value instanceof Moment ? value : asDay ? dayOf(value) : momentOf(value);
      return shift(from as Day | Moment, amount.toNumber() * (back ? -1 : 1), unit);
    },
  };
}

function call(name: string, args: Node[], scope: Scope): Part {
  const parts = args.map((arg) => build(arg, scope));
  if (name === 'if') return choice(parts);
  if (name === 'coalesce') {
    if (parts.length === 0) throw new ImportError('coalesce takes at least one value');
    return {
      kind: sameKind(parts),
      evaluate: (row) => {
        for (const { evaluate } of parts) {
          const value = evaluate(row);
          if (value !== null) return value;
        }
        return null;
      },
    };
  }
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known) throw new ImportError(`there is no function ${name}().${nearest(name, [...Object.keys(FUNCTIONS), 'if', 'coalesce'])}`);
  const { least, most } = known;
  if (parts.length < least || parts.length > most) {
    throw new ImportError(`${name}() takes ${least === most ? least : `${least} to ${most}`} values, not ${parts.length}`);
  }
  if ((name === 'date' || name === 'datetime') && parts.slice(1).some((part) => part.constant === undefined))
    throw new ImportError(`${name}() takes its format and its zone as constants`);
  const run = known.prepare?.(parts.map((part) => part.constant)) ?? known.call;
  return {
    kind: known.gives,
    evaluate: (row) => {
      const values: Value[] = [];
      for (const { evaluate } of parts) {
        const value = evaluate(row);
        if (value === null && !known.takesNull) return null;
        values.push(value);
      }
      return run(values);
    },
  };
}

/** `if(condition, value, condition, value, …, otherwise)`; without the last: nothing. */
function choice(parts: Part[]): Part {
  if (parts.length < 2) throw new ImportError('if() takes a condition and a value, and what to take otherwise');
  const cases: [Evaluate, Evaluate][] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) cases.push([condition(parts[at] as Part, 'if()'), (parts[at + 1] as Part).evaluate]);
  const otherwise = parts.length % 2 === 1 ? (parts.at(-1) as Part).evaluate : () => null;
  return {
    kind: sameKind(parts.filter((_, at) => at % 2 === 1 || at === parts.length - 1)),
    evaluate: (row) => {
      for (const [test, value] of cases) if (test(row) === true) return value(row);
      return otherwise(row);
    },
  };
}

function sameKind(parts: Part[]): Kind {
  const kinds = new Set(parts.map(({ kind }) => kind).filter((kind) => kind !== 'any'));
  return kinds.size === 1 ? ([...kinds][0] as Kind) : 'any';
}
