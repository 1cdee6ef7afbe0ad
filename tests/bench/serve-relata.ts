import type { AddressInfo } from 'node:net';
import { config, graphModule, serverModule, startModule } from './api.ts';
import { identifier } from './identity.ts';
import { serve } from './settings.ts';

/** This API as it is deployed, save that it takes any document and that the limit of points per second is out of reach. */
serve(async ({ adminUrl, secret, identity, pool }) => {
  const { graph } = await graphModule();
  const { createApp } = await startModule();
  const { createServer } = await serverModule();
  const settings = config.loadConfig({
    // In production a session sends trusted documents alone; what is measured is the same.
    NODE_ENV: 'development',
    RELATA_SECRET: secret,
    LOG_LEVEL: 'warn',
    DATABASE_POOL: String(pool),
    RATE_CAPACITY: '1000000000',
    RATE_PER_SECOND: '1000000000',
  });
  const identify = identifier(identity);
  const server = await createServer({
    app: createApp(settings, adminUrl),
    schema: graph().guarded,
    identify: async (request) => identify(request.headers.cookie),
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as AddressInfo).port;
});
