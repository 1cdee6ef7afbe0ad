import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { Config } from '../../config.js';
import type { FileStore } from './store.js';

/** Files in a bucket of any S3-compatible store, by its path-style address. */
export function s3Store({ FILES_BUCKET_URL, FILES_BUCKET_REGION, FILES_BUCKET_KEY = '', FILES_BUCKET_SECRET = '' }: Config): FileStore {
  const client = new AwsClient({
    accessKeyId: FILES_BUCKET_KEY,
    secretAccessKey: FILES_BUCKET_SECRET,
    region: FILES_BUCKET_REGION,
    service: 's3',
    retries: 3,
  });
  const ask = async (method: string, key: string, init: { body?: Blob; headers?: Record<string, string> } = {}) => {
    const response = await client.fetch(`${FILES_BUCKET_URL?.replace(/\/$/, '')}/${key}`, { method, ...init });
    if (response.ok || (response.status === 404 && method !== 'PUT')) return response;
    throw new Error(`The store of files answered ${response.status} to ${method}: ${(await response.text()).slice(0, 300)}`);
  };
  return {
    async keep(key, path, { type, sha256 }) {
      // Read from the disk while it is sent. The store refuses what doesn't arrive as it was received.
      await ask('PUT', key, { body: await openAsBlob(path), headers: { 'content-type': type, 'x-amz-content-sha256': sha256 } });
      await rm(path);
    },
    async open(key) {
      const response = await ask('GET', key);
      if (response.ok && response.body) return Readable.fromWeb(response.body as ReadableStream);
      await response.body?.cancel();
      return null;
    },
    async remove(key) {
      await (await ask('DELETE', key)).body?.cancel();
    },
  };
}
