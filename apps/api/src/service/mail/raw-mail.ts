import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileStore } from '../../core/files/store.js';
import type { App } from '../../core/index.js';

/** Mails as they came, each under the hash of what it is, beside other files: whatever could not be read of one can be looked up. */
export async function keepRaw({ config }: App, raw: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const folder = join(config.home, 'files', 'incoming');
  const path = join(folder, randomUUID());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, raw, { mode: 0o600 });
    await fileStore(config).keep(`mail-${sha256}`, path, { type: 'message/rfc822', sha256 });
  } finally {
    await rm(path, { force: true });
  }
  return sha256;
}

export async function rawMail({ config }: App, sha256: string): Promise<Buffer> {
  const stream = await fileStore(config).open(`mail-${sha256}`);
  if (!stream) throw new Error(`The mail ${sha256} is not in the store of files`);
  return buffer(stream);
}

/** Of somebody who was erased. */
export const removeRaw = ({ config }: Pick<App, 'config'>, sha256: string): Promise<void> => fileStore(config).remove(`mail-${sha256}`);
