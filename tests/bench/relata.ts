import { createHash } from 'node:crypto';
import { config, startModule } from './api.ts';
import { FIRST_PAGE, questions } from './questions.ts';
import type { ServeOptions } from './settings.ts';

/** This API as it is deployed, save that the limit of points per second is out of reach. */
export async function appFor({ adminUrl, secret, pool }: ServeOptions) {
  const { createApp } = await startModule();
  const settings = config.loadConfig({
    NODE_ENV: 'production',
    RELATA_SECRET: secret,
    LOG_LEVEL: 'warn',
    DATABASE_POOL: String(pool),
    RATE_CAPACITY: '1000000000',
    RATE_PER_SECOND: '1000000000',
  });
  return createApp(settings, adminUrl);
}

/** In production a browser's session runs the documents of the portals only, so ours count as such. */
export function trustedDocuments(given: ServeOptions['given']) {
  const documents = [FIRST_PAGE.relata, ...questions(given).map(({ relata }) => relata)];
  // The server without policies runs them as the system.
  const kinds = new Set(['employee', 'system'] as const);
  return new Map(documents.map((text) => [createHash('sha256').update(text).digest('hex'), { text, kinds }]));
}
