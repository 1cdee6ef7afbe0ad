import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { config, graphModule, serverModule, signInModule, startModule } from './api.ts';
import { FIRST_PAGE, questions } from './questions.ts';
import { serve } from './settings.ts';

/** This API as it is deployed, save that the limit of points per second is out of reach. */
serve(async ({ adminUrl, secret, given, pool }) => {
  const { graph } = await graphModule();
  const { createApp } = await startModule();
  const { createServer } = await serverModule();
  const settings = config.loadConfig({
    NODE_ENV: 'production',
    RELATA_SECRET: secret,
    LOG_LEVEL: 'warn',
    DATABASE_POOL: String(pool),
    RATE_CAPACITY: '1000000000',
    RATE_PER_SECOND: '1000000000',
  });
  const app = createApp(settings, adminUrl);
  const signIn = await (await signInModule()).createSignIn(app, adminUrl);
  // In production a browser's session runs the documents of the portals only, so ours count as such.
  const documents = [FIRST_PAGE.relata, ...questions(given).map(({ relata }) => relata)];
  const kinds = new Set(['employee'] as const);
  const trusted = new Map(documents.map((text) => [createHash('sha256').update(text).digest('hex'), { text, kinds }]));
  const server = await createServer({ app, trusted, schema: graph().guarded, identify: signIn.identify, routes: signIn.routes });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as AddressInfo).port;
});
