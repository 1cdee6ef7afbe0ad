import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isOwned } from './embedded-owner.js';
import { movedTo } from './embedded-place.js';

/** The URL of the embedded server that a running Relata holds, so that a second process joins it; null where none runs. */
export function runningEmbedded(requested: string): string | null {
  const asked = join(resolve(dirname(requested)), basename(requested));
  const dataDir = movedTo(asked) ?? asked;
  const lock = join(dataDir, 'postmaster.pid');
  if (!isOwned(`${dataDir}.owner`) || !existsSync(lock)) return null;
  let port: string | undefined;
  let state: string | undefined;
  let password: string;
  try {
    const lines = readFileSync(lock, 'utf8').split('\n');
    port = lines[3]?.trim();
    state = lines[7]?.trim();
    password = readFileSync(`${dataDir}.password`, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') return null;
    throw new Error(`A Relata server of another user runs on ${dataDir}: run this as that user.`);
  }
  return port && state === 'ready' ? `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres` : null;
}
