import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../config.js';
import { BadInput, RequestError } from '../errors.js';
import { typeOfFile } from './types.js';

/** A file on its way in: on disk, and looked at, and not yet anybody's. */
export interface Received {
  name: string;
  type: string;
  size: number;
  sha256: string;
  path: string;
}

/**
 * Takes a file in as it comes, never the whole of it in memory: its size is held to the limit, its type is found in what it
 * holds, and what may not be kept is gone before this throws. Whoever gets it keeps it or calls `discard`.
 */
export async function receiveFile(config: Config, given: string, content: Readable): Promise<Received> {
  const folder = join(config.home, 'files', 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, crypto.randomUUID());
  const [hash, limit] = [createHash('sha256'), config.FILE_MEGABYTES * 1_000_000];
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > limit ? new RequestError(413, `A file has at most ${config.FILE_MEGABYTES} MB.`) : null, chunk);
    },
  });
  try {
    await pipeline(content, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    if (size === 0) throw new BadInput('The file is empty.');
    const type = await typeOfFile(path);
    if (!type) throw new RequestError(415, 'Files of this kind are not taken; send pictures, PDF, text, office documents, audio or video, or a ZIP.');
    return { name: fileName(given), type, size, sha256: hash.digest('hex'), path };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

export const discard = ({ path }: Received): Promise<void> => rm(path, { force: true });

/** A name as it can be shown and saved: without folders, and without what turns a line around or ends it. */
export function fileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  const visible = plain.replace(/^\.+/, '').trim() || 'file';
  if (visible.length <= 150) return visible;
  const end = /\.\w{1,10}$/.exec(visible)?.[0] ?? '';
  // A character that is cut in two is none.
  return visible.slice(0, 150 - end.length).toWellFormed() + end;
}
