import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppProcess, makeHome } from '../../apps/api/src/testing/process.js';

/** What can't be used is refused at the start, in one line per setting, and nothing is left running. */
describe('a start that can’t be', () => {
  const { home, remove } = makeHome();
  const taken = createServer();
  let port: number;
  beforeAll(async () => {
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    ({ port } = taken.address() as { port: number });
  });
  afterAll(() => {
    taken.close();
    remove();
  });

  const refused = async (environment: Record<string, string>) => {
    const app = AppProcess.launch(home, environment);
    const code = await app.ended();
    return { code, errors: app.errors };
  };
  const admin = () => new URL(process.env.RELATA_TEST_DATABASE_URL as string);
  const withUrl = (change: (url: URL) => void) => {
    const url = admin();
    change(url);
    return { DATABASE_URL: url.toString() };
  };

  test.each<[what: string, environment: () => Record<string, string>, message: RegExp]>([
    ['a port that is no number', () => ({ PORT: 'abc' }), /^PORT: .* \(it is "abc"\)\n$/],
    ['two settings at once', () => ({ PORT: '70000', COMPANY_CURRENCY: 'dollars' }), /^PORT: .*\nCOMPANY_CURRENCY: must be an ISO 4217 code.*\n$/],
    ['a database of another kind, whose password is not shown', () => ({ DATABASE_URL: 'mysql://u:hidden@h/d' }), /^DATABASE_URL: (?!.*hidden).*\n$/],
    ['production without a secret', () => ({ NODE_ENV: 'production' }), /^RELATA_SECRET: must be set in production.*\n$/],
    ['a port that is taken', () => ({ PORT: String(port) }), /^PORT: \d+ on 127\.0\.0\.1 is taken by another program; .*\n$/],
    ['an address that this machine does not have', () => ({ HOST: '192.0.2.1' }), /^HOST: this machine has no address 192\.0\.2\.1\.\n$/],
    [
      'a database server that is not there',
      () =>
        withUrl((url) => {
          url.port = '1';
        }),
      /^DATABASE_URL: nothing answers at 127\.0\.0\.1:1\/.*\n$/,
    ],
    [
      'a wrong password',
      () =>
        withUrl((url) => {
          url.password = 'wrong';
        }),
      /^DATABASE_URL: .* refuses the sign-in of postgres: check user and password\.\n$/,
    ],
    [
      'a database that does not exist',
      () =>
        withUrl((url) => {
          url.pathname = '/nowhere';
        }),
      /^DATABASE_URL: the database in .*\/nowhere does not exist; create it first\.\n$/,
    ],
  ])('%s', async (_what, environment, message) => {
    const { code, errors } = await refused(environment());
    expect([code, errors]).toEqual([1, expect.stringMatching(message)]);
  });
});
