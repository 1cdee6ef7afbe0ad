import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { logins, sessions } from './api.ts';
import { identifier } from './identity.ts';
import { serve } from './settings.ts';

/**
 * PostGraphile 5 as it comes, on the same database, role and variables. It looks at the roles of the sign-in to decide
 * what to show, and ours has none by itself, so that plug-in is off; so is the one that hides orders without an index
 * of their own, as it looks at the first column of an index only.
 */
serve(async ({ adminUrl, secret, identity, pool }) => {
  const identify = identifier(identity);
  const service = makePgService({
    connectionString: logins.loginUrl(adminUrl, secret, 'relata_api'),
    schemas: ['public'],
    poolConfig: { max: pool },
  });
  const preset: GraphileConfig.Preset = {
    extends: [PostGraphileAmberPreset],
    disablePlugins: ['PgRBACPlugin', 'PgIndexBehaviorsPlugin'],
    pgServices: [service],
    grafserv: { graphiql: false, watch: false },
    grafast: {
      explain: false,
      context: (request) => {
        const principal = identify(request.node?.req.headers.cookie);
        if (!principal) throw new Error('Sign in first');
        return { pgSettings: { role: principal.databaseRole, ...sessions.sessionVariables(principal, crypto.randomUUID()) } };
      },
    },
  };
  const server = createServer();
  const serving = postgraphile(preset).createServ(grafserv);
  await serving.addTo(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
});
