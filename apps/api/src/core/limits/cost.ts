import { type DocumentNode, type GraphQLSchema, getNamedType, isCompositeType, isListType, type OperationDefinitionNode } from 'graphql';
// Its ES module build brings a second copy of graphql along, whose types are not ours.
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity/cjs';
import { PublicError } from '../errors.js';
import type { Principal } from '../policy/principal.js';
import { LeakyBuckets } from './buckets.js';
import { LIMITS } from './document.js';

/**
 * Cost of an operation before it runs: one point for each object that it may answer with, from the `first` of its
 * lists. A leaky bucket per principal bounds what is spent over time; it is kept per process.
 */
function estimate({ field, args, childComplexity, type }: ComplexityEstimatorArgs): number {
  const returned = getNamedType(field.type);
  if (!isCompositeType(returned)) return field.name === 'totalCount' ? 5 : 0;
  if (returned.name.endsWith('Connection')) return 1 + Math.min(100, Math.abs(args.first ?? args.last ?? 25)) * childComplexity;
  if (type.name.endsWith('Connection') || type.name.endsWith('Edge'))
    return childComplexity + (field.name === 'edges' || field.name === 'pageInfo' ? 0 : 1);
  if (Array.isArray(args.ids)) return args.ids.length * (1 + childComplexity);
  return (isListType(field.type) ? 10 : 1) * (1 + childComplexity);
}

const kept = new Map<string, number>();

/** The cost; it depends on the document and on a few of its variables, so it is kept by those. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  hash: string,
): number {
  // What decides are sizes of pages and lists, and what @include and @skip leave; null is another answer than nothing.
  const deciding = Object.entries(variables)
    .filter(([, value]) => value === null || typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value))
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.length : value}`);
  const key = `${hash} ${operation.name?.value ?? ''} ${deciding.join()}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name ? { operationName: operation.name.value } : {}),
    estimators: [estimate],
    maxQueryNodes: 20_000,
  });
  if (kept.size > 5_000) kept.clear();
  kept.set(key, cost);
  return cost;
}

export function checkCost(cost: number): void {
  if (cost > LIMITS.cost)
    throw new PublicError(
      'TOO_COMPLEX',
      `This operation may cost ${cost} points; at most ${LIMITS.cost} is allowed. Ask for smaller pages or fewer nested lists.`,
      { cost: { requested: cost, maximum: LIMITS.cost } },
    );
}

/** A leaky bucket per caller: fills by cost, empties at a steady rate. */
export class CostBuckets {
  private readonly buckets: LeakyBuckets;

  constructor(capacity: number, perSecond: number, now: () => number = Date.now) {
    this.buckets = new LeakyBuckets(capacity, perSecond, now);
  }

  /** Takes the cost or throws RATE_LIMITED with the seconds to wait. Answers what is left. */
  spend(caller: string, cost: number): { available: number; capacity: number; perSecond: number } {
    const { capacity, perSecond } = this.buckets;
    const taken = this.buckets.take(caller, cost);
    if ('left' in taken) return { available: Math.floor(taken.left), capacity, perSecond };
    const seconds = Math.ceil(taken.wait);
    throw new PublicError('RATE_LIMITED', `You have spent your points; try again in ${seconds} s.`, { retryAfter: seconds });
  }
}

export const callerKey = (caller: Principal | null, address: string): string =>
  caller ? (caller.apiClientId ?? caller.userId ?? caller.kind) : `anonymous ${address}`;
