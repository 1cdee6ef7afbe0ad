import { createHash } from 'node:crypto';
import { OptimisticLockError } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { CompiledQuery } from 'kysely';
import type { Refusal } from '../audit/refusals.js';
import type { Context, Tx } from '../context.js';
import { actAsSql, statementName } from '../database/session.js';
import { Forbidden, PublicError, Refused, UserErrorCode, type UserErrorShape } from '../errors.js';
import { idsIn, uuidOf } from '../ids.js';
import type { Base } from '../model/entity.js';
import type { Retryable } from '../model/inputs.js';
import { type Class, modelOf } from '../model/registry.js';
import type { Row } from '../read/plan.js';
import { Reader } from '../read/reader.js';
import { askedOf, selectionContext } from '../read/selection.js';
import { payloadKey } from './payload.js';

export interface Payload {
  userErrors: UserErrorShape[];
  [record: string]: unknown;
}

const MAX_TRIES = 3;

/**
 * One mutation: a transaction under the caller's role around `work`, then the answer read within it. A rule that
 * refuses (`Refused`) rolls everything back and answers `userErrors`. A deadlock or a serialization failure is
 * tried again from the start.
 */
export async function mutate<T extends Base>(
  ctx: Context,
  info: GraphQLResolveInfo,
  target: Class<T>,
  input: Retryable,
  work: (tx: Tx) => Promise<T>,
): Promise<Payload> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(ctx, info, target, input, work);
    } catch (error) {
      if (isTransient(error) && attempt < MAX_TRIES) continue;
      const known = error instanceof Refused ? error : translate(error);
      if (!(known instanceof Refused)) throw known;
      ctx.refusals.list.push(...known.userErrors.map((each) => refusalOf(info.fieldName, input, each)));
      return { userErrors: known.userErrors };
    }
  }
}

async function attemptOnce<T extends Base>(
  ctx: Context,
  info: GraphQLResolveInfo,
  target: Class<T>,
  input: Retryable,
  work: (tx: Tx) => Promise<T>,
): Promise<Payload> {
  const key = payloadKey(modelOf(target).name);
  return inTransaction(ctx, async (tx) => {
    const before = await claimKey(tx, info.fieldName, input);
    const uuid = before ?? (await written(tx, target, work));
    if (!before && input.idempotencyKey) await tx.sql('select relata.finish_key($1, $2)', [input.idempotencyKey, uuid]);
    return { [key]: await answer(tx, info, target, key, uuid), userErrors: [] };
  });
}

/** Does the work, sends its changes to the database, and answers the record's uuid. */
async function written<T extends Base>(tx: Tx, target: Class<T>, work: (tx: Tx) => Promise<T>): Promise<string> {
  const record = await work(tx);
  await tx.em.flush();
  return uuidOf(modelOf(target).prefix, record.id) as string;
}

/** For the audit: the id that the error is about, or else all that were sent. */
function refusalOf(field: string, input: object, { code, field: path = [], message }: UserErrorShape): Refusal {
  const named = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], input);
  const ids = idsIn(named);
  return { code, field, path: path.join('.'), message, ids: ids.length > 0 ? ids : idsIn(input) };
}

/** The record as the payload's selection asks for it, read in the same transaction. */
function answer(tx: Tx, info: GraphQLResolveInfo, target: Class, key: string, uuid: string): Promise<Row | null> | null {
  const context = selectionContext(info);
  const asked = askedOf(
    context,
    `${modelOf(target).name}Payload`,
    info.fieldNodes.map((node) => node.selectionSet),
  ).filter(({ name }) => name === key);
  if (asked.length === 0) return null;
  const reader = new Reader(tx.ctx.principal, (text, params) => tx.sql(text, params));
  return reader.where(
    target,
    context,
    asked.flatMap(({ nodes }) => nodes),
    (alias, sql) => `${alias}.id = ${sql.param(uuid)}::uuid`,
  );
}

/** A transaction for writing, under the caller's role. Services that are not a mutation use it directly. */
export async function inTransaction<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  ctx.wrote = true;
  const em = ctx.app.orm.em.fork({ clear: true }) as EntityManager;
  const prepared = ctx.app.config.PREPARED_STATEMENTS === 'on';
  await em.begin();
  try {
    const trx = em.getTransactionContext() as { executeQuery(query: unknown): Promise<{ rows: unknown[] }> };
    await trx.executeQuery(CompiledQuery.raw(actAsSql(ctx.principal, ctx.requestId)));
    const result = await work({
      em,
      ctx,
      async sql<R>(text: string, params: unknown[] = []) {
        ctx.writeStatements += 1;
        const name = prepared && params.length > 0 ? statementName(ctx.principal.databaseRole, text) : undefined;
        // The driver takes a statement with a name wherever it takes a text; Kysely hands on what it gets.
        const statement = name ? ({ text, name } as unknown as string) : text;
        return (await trx.executeQuery(CompiledQuery.raw(statement, params))).rows as R[];
      },
    });
    await em.commit();
    return result;
  } catch (error) {
    // The first error says what went wrong; that a broken connection can't roll back either adds nothing.
    await em.rollback().catch(() => {});
    throw error;
  }
}

/** Answers the record of an earlier call with the same key; null the first time. A concurrent twin waits for the first. */
async function claimKey(tx: Tx, operation: string, input: Retryable): Promise<string | null> {
  const key = input.idempotencyKey;
  if (key == null) return null;
  if (key.length === 0 || key.length > 100) throw new Refused(UserErrorCode.INVALID, 'An idempotency key has 1 to 100 characters.', 'idempotencyKey');
  const hash = hashOf(input);
  const [row] = await tx.sql<{ input_hash: string; record_id: string | null; operation: string } | undefined>(
    'select * from relata.claim_key($1, $2, $3)',
    [key, operation, hash],
  );
  if (!row?.record_id && !row?.input_hash) return null;
  if (row.input_hash !== hash || row.operation !== operation)
    throw new Refused(
      UserErrorCode.KEY_REUSED,
      'This idempotency key was used with another input. Take a new key for a new request.',
      'idempotencyKey',
    );
  return row.record_id;
}

function hashOf(input: Retryable): string {
  try {
    return createHash('sha256').update(JSON.stringify(input)).digest('hex');
  } catch {
    throw new Refused(UserErrorCode.INVALID, 'The input is nested too deeply.');
  }
}

interface DatabaseError {
  code?: string;
  constraint?: string;
  detail?: string;
  column?: string;
  message?: string;
}

/** The driver's error, whoever wrapped it. */
export function databaseError(error: unknown): DatabaseError {
  let found = error as { code?: unknown; cause?: unknown; previous?: unknown };
  for (let depth = 0; depth < 4 && found; depth += 1) {
    if (typeof found.code === 'string' && /^[0-9A-Z]{5}$/.test(found.code)) return poolerGaveUp(found) ? { code: '57P01' } : (found as DatabaseError);
    found = (found.cause ?? found.previous) as typeof found;
  }
  return {};
}

/** PgBouncer ends a client whose server went away, or that waited too long for one, with the state of a broken message. */
const poolerGaveUp = ({ code, severity }: { code?: unknown; severity?: unknown }): boolean => code === '08P01' && severity === 'FATAL';

/** Values that PostgreSQL can't take; a zero byte in a text breaks the message itself (08P01). */
export const isBadValue = (code: string | undefined): boolean => code?.startsWith('22') === true || code === '08P01';

const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(databaseError(error).code ?? '');

/** What the database refused, in words. What is not known here is a fault and gets masked. */
export function translate(error: unknown): unknown {
  if (error instanceof PublicError) return error;
  if (error instanceof OptimisticLockError) return conflict();
  const { code, constraint, column, message } = databaseError(error);
  switch (code) {
    case 'RL001': // a rule that stands in a function of ours
      return new Refused(UserErrorCode.WRONG_STATE, message ?? 'This is not possible in its state.');
    case '23505':
      return new Refused(UserErrorCode.TAKEN, `Another record has this value already (${constraint}).`);
    case '23503':
    case '23001': // the same, of a reference that restricts; a code of its own since PostgreSQL 18
      return new Refused(UserErrorCode.IN_USE, `Another record depends on this one, or one that it names is gone (${constraint}).`);
    case '23502':
      return new Refused(UserErrorCode.REQUIRED, `A value is missing (${column}).`);
    case '23514':
      return new Refused(UserErrorCode.INVALID, `A value is not allowed (${constraint}).`);
    case '42501':
      return new Forbidden('You may not write this record, or not in this way.');
    default:
      return isBadValue(code) ? new Refused(UserErrorCode.INVALID, 'A value is out of range, or has a character that can’t be stored.') : error;
  }
}

export const conflict = (): Refused =>
  new Refused(UserErrorCode.CONFLICT, 'Somebody has changed this record in the meantime. Read it again and repeat your change.', 'expectedVersion');
