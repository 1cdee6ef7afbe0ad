import type { FastifyInstance } from 'fastify';
import type { App } from '../core/context.js';
import { page } from '../core/http/page.js';
import type { DemoSignIn } from '../demo/demo.js';
import { consentRoutes } from '../marketing/index.js';
import { graphiqlRoutes } from './graphiql.js';
import { healthRoute } from './health.js';
import { portalRoutes } from './portals.js';
import { signInPage } from './sign-in-page.js';
import { STYLE } from './style.js';
import { yourSignInPage } from './your-sign-in-page.js';

/** What the server answers besides GraphQL and the sign-in. */
export async function pageRoutes(server: FastifyInstance, app: App, demo: DemoSignIn[]): Promise<void> {
  const { production } = app.config;
  healthRoute(server, app);
  const html = page('Welcome', production ? PRODUCTION : DEVELOPMENT, { wide: true });
  server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
  server.get('/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(STYLE));
  // The demo company is never there in production; its list is then empty, and nothing of it is on the page.
  signInPage(server, production ? [] : demo, production ? '/your-sign-in' : '/graphiql');
  yourSignInPage(server);
  await portalRoutes(server);
  await consentRoutes(server, app);
  if (!production) graphiqlRoutes(server);
}

const PRODUCTION = `<h1>Relata</h1>
<p>The graph is at <code>/graphql</code>. API clients send their key in the <code>Authorization</code> header.</p>
<p><a href="/account">For customers</a> · <a href="/partner">For partners</a> · <a href="/employee">At work</a> · <a href="/sign-in">Sign in</a></p>`;

const DEVELOPMENT = `<h1>Relata</h1>
<p>One GraphQL graph over a company’s relationships with customers, partners and employees.</p>
<ul>
<li><a href="/account">The customers’ portal</a>: orders, invoices, quotes and what one owns.</li>
<li><a href="/partner">The partners’ portal</a>: deals, customers and their own people.</li>
<li><a href="/employee">The employees’ portal</a>: deals, partners and what is to be done.</li>
<li><a href="/sign-in">Sign in</a>, as one of the people of the demo company or yourself.</li>
<li><a href="/your-sign-in">Your sign-in</a>: sessions, second factor, password.</li>
<li><a href="/graphiql">GraphiQL</a>: look around in the graph and ask it.</li>
<li><code>/graphql</code>: the graph itself; <code>docs/api.md</code> says how to use it, <code>packages/schema/schema.graphql</code> is its schema.</li>
<li><a href="/health">/health</a>: is it ready?</li>
</ul>`;
