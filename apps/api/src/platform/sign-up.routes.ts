import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { TryLimits } from '../core/auth/tries.js';
import { isForeign } from '../core/http/origin.js';
import type { App } from '../core/index.js';

const Claim = z.object({
  orderNumber: z.string().trim().min(1).max(60),
  email: z
    .string()
    .trim()
    .max(254)
    .regex(/^\S+@\S+$/),
  proof: z.string().trim().min(1).max(40),
});

const HOUR = 3_600;
/** A customer may mistype; whoever guesses postal codes gets nowhere, and nobody’s mailbox fills. */
const PER_ORDER = 5;
/** What is enqueued and what isn't takes as long. */
const FLOOR_MS = 250;

/**
 * `POST /auth/sign-up`: a customer who has ordered gets a sign-in. The answer is the same whatever they say; if it is true,
 * a link goes to the address on record.
 */
export async function signUpRoutes(server: FastifyInstance, { config }: Pick<App, 'config'>, pool: pg.Pool, perAddress: number): Promise<void> {
  const tries = new TryLimits();
  server.post('/auth/sign-up', async (request, reply) => {
    if (isForeign(request.headers, config.publicUrl)) return reply.status(403).send({ code: 'FORBIDDEN', message: 'This page is not one of ours.' });
    const claim = Claim.safeParse(request.body);
    if (!claim.success) {
      const fields = [...new Set(claim.error.issues.map(({ path }) => String(path[0])))];
      return reply.status(400).send({
        code: 'BAD_USER_INPUT',
        fields,
        message: 'Say the order’s number, your e-mail address, and a postal code or the amount of an invoice.',
      });
    }
    for (const [key, max] of [
      [`address ${request.ip}`, perAddress],
      [`order ${claim.data.orderNumber.toLowerCase()}`, PER_ORDER],
    ] as const) {
      const { allowed, retryAfter } = await tries.consume(key, { window: HOUR, max });
      if (!allowed)
        return reply.status(429).header('retry-after', String(retryAfter)).send({ code: 'RATE_LIMITED', message: 'Too many tries; wait a while.' });
    }
    await Promise.all([pool.query('select auth.enqueue_sign_up($1)', [JSON.stringify(claim.data)]), sleep(FLOOR_MS)]);
    return reply.status(202).send({ status: 'If this is an order of yours, a mail with a link is on its way to the address that we know.' });
  });
}
