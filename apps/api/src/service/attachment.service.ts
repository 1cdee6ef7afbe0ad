import type { App, Context } from '../core/context.js';
import { discard, type Received } from '../core/files/receive.js';
import { fileStore } from '../core/files/store.js';
import { Forbidden, findAll, inTransaction, newId, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { Attachment } from './attachment.entity.js';
import { me } from './case.open.js';
import type { CaseMessage } from './case-message.entity.js';

/** What somebody may have lying around that is in no message yet. */
const MAX_LOOSE = 30;
const MAX_IN_MESSAGE = 10;

/** A file that was received becomes one that its uploader can send. */
export async function uploadAttachment(ctx: Context, received: Received): Promise<Attachment> {
  try {
    await inTransaction(ctx, refuseTooMany);
    const id = newId('att');
    await keepFile(ctx.app, id, received, (work) => inTransaction(ctx, work));
    return await inTransaction(ctx, async (tx) => {
      const made = Object.assign(new Attachment(), { id, ...factsOf(received), uploadedBy: me(tx), message: null });
      tx.em.persist(made);
      await tx.em.flush();
      return made;
    });
  } finally {
    await discard(received);
  }
}

/**
 * Puts a file into the store under the id of its record to come. What never gets a record, or never a message, is removed a
 * day later: that is settled before there is anything to remove.
 */
export async function keepFile(app: App, id: string, received: Received, inOwn: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>): Promise<void> {
  const key = uuidOf('att', id) as string;
  await inOwn((tx) => tx.sql(`select relata.enqueue('attachment.sweep', $1, now() + interval '1 day')`, [{ id: key }]));
  await fileStore(app.config).keep(key, received.path, received);
}

export const factsOf = ({ name, type, size, sha256 }: Received): Pick<Attachment, 'name' | 'type' | 'size' | 'sha256'> => ({
  name,
  type,
  size,
  sha256,
});

async function refuseTooMany(tx: Tx): Promise<void> {
  if (tx.ctx.access.of(Attachment).condition('create') === null) throw new Forbidden('You may not upload files.');
  const [row] = await tx.sql<{ loose: number }>('select count(*)::int as loose from attachment where uploaded_by_id = $1 and message_id is null', [
    tx.ctx.principal.personId,
  ]);
  if (Number(row?.loose) >= MAX_LOOSE)
    throw new Forbidden(`You have uploaded ${MAX_LOOSE} files that are in no message; send those or delete them first.`);
}

/**
 * Deletes a file that is in no message, if the database lets the caller: their own. What it holds goes with its record. False:
 * there is none such.
 */
export async function takeBack(ctx: Context, id: string): Promise<boolean> {
  const uuid = uuidOf('att', id);
  if (!uuid || ctx.access.of(Attachment).condition('delete') === null) return false;
  return inTransaction(ctx, async ({ sql }) => (await sql('delete from attachment where id = $1 returning id', [uuid])).length > 0);
}

/** Puts what was uploaded into a message. Each file is in one message, and only who uploaded it sends it. */
export async function attach(tx: Tx, message: CaseMessage, ids: string[] | null | undefined): Promise<void> {
  if (!ids || ids.length === 0) return;
  if (ids.length > MAX_IN_MESSAGE) throw new Refused(UserErrorCode.INVALID, `A message has at most ${MAX_IN_MESSAGE} files.`, 'attachmentIds');
  const found = await findAll(tx, Attachment, ids);
  for (const [at, id] of ids.entries()) {
    const attachment = found.get(id);
    if (!attachment) throw Refused.notFound('attachment', ['attachmentIds', String(at)] as never);
    if (attachment.message) throw new Refused(UserErrorCode.WRONG_STATE, 'This file is in a message already.', ['attachmentIds', String(at)]);
    attachment.message = message;
  }
}
