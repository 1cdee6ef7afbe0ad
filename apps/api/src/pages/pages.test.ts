import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import type { App } from '../core/context.js';
import { type Http, testHttp } from '../testing/http.js';
import { pageRoutes } from './routes.js';

const DEMO = [{ role: 'SALES_REP' as const, email: 'sales.rep@relata.example', name: 'Ada <b>Bauer</b>' }];

describe('pages', () => {
  let on: Http;
  let production: Http;
  beforeAll(async () => {
    const routes = (server: FastifyInstance, app: App) => pageRoutes(server, app, DEMO);
    on = await testHttp({ routes });
    production = await testHttp({ routes, settings: { NODE_ENV: 'production' } });
  });
  afterAll(async () => {
    await on.close();
    await production.close();
  });

  test('health is 200 while the database answers, and 503 once it does not', async () => {
    const { status, body } = await on.request('/health');
    expect([status, body]).toEqual([200, { status: 'ok' }]);
    const query = on.app.pool.query;
    on.app.pool.query = (() => Promise.reject(new Error('gone'))) as never;
    const gone = await on.request('/health');
    on.app.pool.query = query;
    expect([gone.status, gone.body]).toEqual([503, { status: 'unavailable' }]);
  });

  test('the first page leads to GraphiQL and the sign-in', async () => {
    const { status, text } = await on.request('/');
    expect(status).toBe(200);
    for (const link of ['/sign-in', '/graphiql', '/health']) expect(text).toContain(`href="${link}"`);
  });

  test('GraphiQL comes with all of its files, and runs no script but its own', async () => {
    const { status, text, headers } = await on.request('/graphiql');
    expect(status).toBe(200);
    expect(text).not.toMatch(/https?:\/\//);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' ('sha256-[\w+/=]+' ?)+;/);
    const files = [...text.matchAll(/(?:href|from|src)\s?=?\s?"(\/graphiql\/static\/[^"]+)"/g)].map(([, file]) => file as string);
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const file of files) expect([file, (await on.request(file)).status]).toEqual([file, 200]);
    expect((await on.request('/graphiql/static/nothing.js')).status).toBe(404);
    expect((await on.request('/graphiql/static/../../package.json')).status).toBe(404);
  });

  test('a browser that visits /graphql is shown GraphiQL', async () => {
    const { status, headers } = await on.request('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([status, headers.get('location')]).toEqual([303, '/graphiql']);
  });

  test('the introspection that editors send is within the limits', async () => {
    const options = {
      descriptions: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
    };
    const { status, body } = await on.send({ query: getIntrospectionQuery(options) });
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  test('the sign-in page offers the demo sign-ins, with their names as text', async () => {
    const { text } = await on.request('/sign-in');
    expect(text).toContain('sales.rep@relata.example');
    expect(text).not.toContain('<b>Bauer');
    expect((await on.request('/sign-in.js')).headers.get('content-type')).toMatch(/javascript/);
  });

  test('production has neither GraphiQL nor anything of the demo company, but a page to sign in', async () => {
    for (const path of ['/graphiql', '/graphiql/static/ruru.js']) expect((await production.request(path)).status).toBe(404);
    for (const path of ['/', '/sign-in', '/sign-in.js', '/your-sign-in']) {
      const { status, text } = await production.request(path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(/GraphiQL|relata-demo|relata\.example/);
    }
    expect((await production.request('/health')).status).toBe(200);
  });

  test('no page of ours has a script or a style within itself, so that the common policy of content holds', async () => {
    for (const path of ['/', '/sign-in', '/your-sign-in']) {
      const { text, headers } = await on.request(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'.*style-src 'self';/);
      expect(text).not.toMatch(/<style|<script(?! type="module" src="\/)| style=| on\w+=/);
    }
    expect((await on.request('/page.css')).headers.get('content-type')).toMatch(/css/);
  });
});
