import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestServer } from '../../apps/api/src/testing/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const VIEWER = '{ viewer { kind roles scopes person { email } employee { id } partner { name } accounts { nodes { name } } } }';

describe('signing in', () => {
  test('gives a cookie that scripts and other sites do not get, and that GraphQL knows', async () => {
    const { employee } = await server.build.asEmployee(['SALES_REP']);
    await server.user(employee.person, 'rep@example.test');
    const response = await server.auth('sign-in/email', { email: 'Rep@Example.test', password: 'relata-demo' });
    expect(response.status).toBe(200);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^relata\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const { data, errors } = await server.post(VIEWER, {}, { cookie: (cookie as string).split(';')[0] as string });
    expect(errors).toBeUndefined();
    expect(data.viewer).toMatchObject({ kind: 'EMPLOYEE', roles: ['EMPLOYEE', 'SALES_REP'], scopes: null, employee: { id: employee.id } });
  });
});
