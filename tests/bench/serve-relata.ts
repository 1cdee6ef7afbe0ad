import type { AddressInfo } from 'node:net';
import { graphModule, serverModule, signInModule } from './api.ts';
import { appFor, trustedDocuments } from './relata.ts';
import { serve } from './settings.ts';

/** This API, with everything on. */
serve(async (options) => {
  const { graph } = await graphModule();
  const { createServer } = await serverModule();
  const app = await appFor(options);
  const signIn = await (await signInModule()).createSignIn(app, options.adminUrl);
  const trusted = trustedDocuments(options.given);
  const server = await createServer({ app, trusted, schema: graph().guarded, identify: signIn.identify, routes: signIn.routes });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as AddressInfo).port;
});
