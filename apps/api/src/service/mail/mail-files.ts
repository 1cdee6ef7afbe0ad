import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { PublicError } from '../../core/errors.js';
import { factsOf } from '../../core/files/kept.js';
import { discard, receiveFile } from '../../core/files/receive.js';
import { fileStore } from '../../core/files/store.js';
import { type App, newId, type Tx, uuidOf } from '../../core/index.js';
import { Attachment } from '../attachment.entity.js';
import { attachments } from '../attachment.service.js';
import { me } from '../case.open.js';
import type { ReceivedMail } from './received-mail.js';

/** A mail whose attachments are in the store, as far as an upload may be there too; the names of the others are in `dropped`. */
export interface StoredMail extends ReceivedMail {
  files: ({ id: string } & ReturnType<typeof factsOf>)[];
}

type InOwn = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** What mail programs add by themselves: nobody misses it. */
const SIGNATURE = /^application\/(x-)?(pkcs7|pgp)-(signature|keys)$/;

/** Before the transaction that makes them a message's; what never becomes one is swept a day later. */
export async function storeFiles(app: App, mail: ReceivedMail, inOwn: InOwn): Promise<StoredMail> {
  const stored: StoredMail = { ...mail, files: [], dropped: [...mail.dropped] };
  for (const { name, type, content } of mail.attachments.filter((file) => !SIGNATURE.test(file.type))) {
    try {
      const received = await receiveFile(app.config, name, Readable.from([content]));
      const id = newId('att');
      await attachments.keep(app, id, received, inOwn).finally(() => discard(received));
      stored.files.push({ id, ...factsOf(received) });
    } catch (error) {
      if (!(error instanceof PublicError)) throw error;
      stored.dropped.push(name);
      app.log.debug({ name, type, why: error.message }, 'an attachment is not kept');
    }
  }
  return stored;
}

/** The records of those files, for a message: they came by mail, or by whoever accepted it. */
export async function recordFiles(tx: Tx, files: StoredMail['files']): Promise<string[]> {
  const uploadedBy = tx.ctx.principal.personId ? me(tx) : null;
  for (const file of files) tx.em.persist(Object.assign(new Attachment(), { ...file, uploadedBy, message: null }));
  await tx.em.flush();
  return files.map(({ id }) => id);
}

/** As much as mail servers commonly let through. */
const MAX_BYTES = 15_000_000;

/** The files of a message that go along with its mail, and the names of those that are too large for that. */
export async function filesOf(tx: Tx, message: string): Promise<{ along: Attachment[]; left: string[] }> {
  const all = await tx.em.find(Attachment, { message }, { orderBy: { createdAt: 'asc' } });
  let size = 0;
  const along = all.filter((file) => {
    const fits = size + file.size <= MAX_BYTES;
    if (fits) size += file.size;
    return fits;
  });
  return { along, left: all.filter((file) => !along.includes(file)).map(({ name }) => name) };
}

export async function contentOf(app: App, { id, name, type }: Attachment): Promise<{ filename: string; contentType: string; content: Buffer }[]> {
  const stream = await fileStore(app.config).open(uuidOf('att', id) as string);
  return stream ? [{ filename: name, contentType: type, content: await buffer(stream) }] : [];
}
