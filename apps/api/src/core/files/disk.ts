import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './store.js';

/** Files in a folder, in subfolders by the end of their key, so that none gets too full. */
export function diskStore(home: string): FileStore {
  const placeOf = (key: string) => join(home, 'files', key.slice(-2), key);
  return {
    async keep(key, path) {
      const place = placeOf(key);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await move(path, place);
    },
    async open(key) {
      const file = await open(placeOf(key)).catch(missing);
      return file ? createReadStream('', { fd: file }) : null;
    },
    remove: (key) => rm(placeOf(key), { force: true }),
  };
}

/** The folder of what is being received may be on another disk. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await copyFile(from, to);
    await rm(from);
  });
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
