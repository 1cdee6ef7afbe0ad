import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { graphModule, principals, serverModule, shieldModule, signInModule } from './api.ts';
import { beginBare, openUrl } from './open.ts';
import { appFor, trustedDocuments } from './relata.ts';
import { serve } from './settings.ts';

/**
 * This API with everything of the policy off, to see what it costs: no role, no session variables, no row-level
 * security, no guards, and every field is everybody's. Who calls is worked out all the same.
 */
serve(async (options) => {
  const { graph } = await graphModule();
  const { createServer } = await serverModule();
  const { withoutModelResolvers } = await shieldModule();
  const app = await appFor(options);
  const { max } = app.pool.options;
  const pool = new pg.Pool({ connectionString: openUrl(options.adminUrl, options.secret), max, pipeline: true } as pg.PoolConfig);
  beginBare(pool);
  const open = { ...app, pool };
  const signIn = await (await signInModule()).createSignIn(open, options.adminUrl);
  const unbound = new WeakMap<object, typeof principals.systemPrincipal>();
  const server = await createServer({
    app: open,
    trusted: trustedDocuments(options.given),
    schema: withoutModelResolvers(graph().bare),
    async identify(request) {
      const caller = await signIn.identify(request);
      if (!caller) return null;
      const known = unbound.get(caller) ?? { ...principals.systemPrincipal, userId: caller.userId, label: caller.label };
      unbound.set(caller, known);
      return known;
    },
    routes: signIn.routes,
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as AddressInfo).port;
});
