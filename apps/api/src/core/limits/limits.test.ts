import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';
import { graph } from '../../graph.js';
import { CostBuckets, checkCost, costOf } from './cost.js';
import { documentLimits, LIMITS } from './document.js';

const { bare } = graph();
const problems = (source: string) => validate(bare, parse(source), [documentLimits]).map(({ message }) => message);

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf(bare, document, operation, variables, source);
}

describe('a document', () => {
  test('as deep as allowed passes, one level more is refused', () => {
    const nested = (levels: number) => `{ account(id: "x") { ${'parent { '.repeat(levels)}id${' }'.repeat(levels)} } }`;
    expect(problems(nested(LIMITS.depth - 2))).toEqual([]);
    expect(problems(nested(LIMITS.depth - 1))[0]).toMatch(/depth 13; at most 12/);
  });

  test('is measured through its fragments, and fragments that name each other don’t run for ever', () => {
    const chain = `{ account(id: "x") { ...A } } fragment A on Account { ${'parent { '.repeat(12)}id${' }'.repeat(12)} }`;
    expect(problems(chain)[0]).toMatch(/depth/);
    expect(problems('{ account(id: "x") { ...A } } fragment A on Account { parent { ...B } } fragment B on Account { parent { ...A } }')).toEqual([]);
  });

  test('with too many aliases, directives or root fields is refused', () => {
    const many = (n: number, each: (at: number) => string) => Array.from({ length: n }, (_, at) => each(at)).join(' ');
    expect(problems(`{ account(id: "x") { ${many(61, (at) => `a${at}: id`)} } }`)[0]).toMatch(/aliases 61/);
    expect(problems(`{ account(id: "x") { ${many(41, () => 'id @include(if: true)')} } }`)[0]).toMatch(/directives 41/);
    expect(problems(`{ ${many(31, (at) => `a${at}: account(id: "x") { id }`)} }`)[0]).toMatch(/root fields 31/);
  });

  test('that repeats a large fragment is measured as large as it becomes', () => {
    const spread = `{ ${Array.from({ length: 20 }, (_, at) => `r${at}: account(id: "x") { ...F }`).join(' ')} } fragment F on Account { a: id b: id c: id }`;
    expect(problems(spread)[0]).toMatch(/aliases 80/);
  });
});

describe('the cost of an operation', () => {
  test('counts the objects that it may answer with', () => {
    expect(cost('{ accounts(first: 50) { nodes { id name } } }')).toBe(51);
    expect(
      cost('{ accounts(first: 20) { nodes { id contacts(first: 10) { nodes { id } } opportunities: children(first: 10) { nodes { id } } } } }'),
    ).toBe(1 + 20 * (1 + 11 + 11));
  });

  test('counts 25 rows where the page isn’t said, and follows variables', () => {
    expect(cost('{ accounts { nodes { id } } }')).toBe(26);
    const source = 'query ($n: Int) { accounts(first: $n) { nodes { id } } }';
    expect(cost(source, { n: 5 })).toBe(6);
    expect(cost(source, { n: 90 })).toBe(91);
  });

  test('beyond the maximum is refused', () => {
    const nested = cost('{ accounts(first: 100) { nodes { children(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } } } }');
    expect(nested).toBeGreaterThan(1_000_000);
    expect(() => checkCost(nested)).toThrow(/smaller pages/);
    expect(() => checkCost(LIMITS.cost)).not.toThrow();
  });
});

describe('the bucket of a caller', () => {
  test('fills with what is spent and empties over time', () => {
    let now = 0;
    const buckets = new CostBuckets(100, 10, () => now);
    expect(buckets.spend('a', 60)).toMatchObject({ available: 40 });
    expect(() => buckets.spend('a', 50)).toThrow(/try again in 1 s/);
    now = 1_000;
    expect(buckets.spend('a', 50)).toMatchObject({ available: 0 });
  });

  test('is each caller’s own, and a refused operation costs nothing', () => {
    const buckets = new CostBuckets(100, 10, () => 0);
    buckets.spend('a', 100);
    expect(() => buckets.spend('a', 1)).toThrow();
    expect(buckets.spend('b', 100)).toMatchObject({ available: 0 });
  });
});
