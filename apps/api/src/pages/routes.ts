import type { FastifyInstance } from 'fastify';
import type { App } from '../core/context.js';
import type { DemoSignIn } from '../demo/demo.js';
import { graphiqlRoutes } from './graphiql.js';
import { healthRoute } from './health.js';
import { page } from './page.js';
import { signInPage } from './sign-in-page.js';

/** What the server answers besides GraphQL and the sign-in. */
export async function pageRoutes(server: FastifyInstance, app: App, demo: DemoSignIn[]): Promise<void> {
  const { production } = app.config;
  healthRoute(server, app);
  const html = page('Relata', production ? PRODUCTION : DEVELOPMENT);
  server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
  if (production) return;
  graphiqlRoutes(server);
  signInPage(server, demo);
}

const PRODUCTION = `<h1>Relata</h1>
<p>The graph is at <code>/graphql</code>. API clients send their key in the <code>Authorization</code> header.</p>`;

const DEVELOPMENT = `<h1>Relata</h1>
<p>One GraphQL graph over a company’s relationships with customers, partners and employees.</p>
<ul>
<li><a href="/sign-in">Sign in</a>, as one of the people of the demo company or yourself.</li>
<li><a href="/graphiql">GraphiQL</a>: look around in the graph and ask it.</li>
<li><code>/graphql</code>: the graph itself; <code>docs/api.md</code> says how to use it, <code>packages/schema/schema.graphql</code> is its schema.</li>
<li><a href="/health">/health</a>: is it ready?</li>
</ul>`;
