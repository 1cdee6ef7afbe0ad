import type { Readable } from 'node:stream';
import type { Config } from '../../config.js';
import { diskStore } from './disk.js';
import { s3Store } from './s3.js';

/** Where files are kept: by a key that is ours, and what they are called and who may have them stands in the database. */
export interface FileStore {
  /** Takes a file over from where it was received. */
  keep(key: string, path: string, facts: { type: string; sha256: string }): Promise<void>;
  /** Null where there is none. */
  open(key: string): Promise<Readable | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
}

/** On disk below RELATA_HOME, or in the S3-compatible store that the settings name. */
export const fileStore = (config: Config): FileStore => (config.FILES_BUCKET_URL ? s3Store(config) : diskStore(config.home));
