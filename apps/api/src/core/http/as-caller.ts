import type { FastifyRequest } from 'fastify';
import { type App, Context } from '../context.js';
import { Unauthenticated } from '../errors.js';
import type { Principal } from '../policy/principal.js';
import type { Identify } from './graphql.js';

/** What a request that is no GraphQL asks for, as an operation of whoever signed in to ask; `check` may refuse them. */
export async function asCaller<T>(
  { app, identify, check }: { app: App; identify: Identify; check?: (caller: Principal, request: FastifyRequest) => void },
  request: FastifyRequest,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const caller = await identify(request);
  if (!caller) throw new Unauthenticated();
  check?.(caller, request);
  const ctx = new Context(app, caller, request.id, request.ip);
  try {
    return await work(ctx);
  } finally {
    await ctx.end();
  }
}
