import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { withAdmin } from '../../apps/api/src/testing/database.js';
import { type Http, type HttpAnswer, testHttp } from '../../apps/api/src/testing/http.js';

/** What the tests of errors ask, and as whom. */
export interface Asked {
  on: Http;
  rep: Principal;
  admin: Principal;
  /** An opportunity of the rep's, one of somebody else's, an account. */
  mine: string;
  foreign: string;
  account: string;
  ask(query: string, variables?: object, more?: object): Promise<HttpAnswer>;
}

/** A server for the file, and one promise for all of its tests: whatever was refused has left no trace. */
export function refusing(): Asked {
  const asked = {} as Asked;
  const written = () =>
    withAdmin(
      async (client) =>
        (
          await client.query(
            `select (select count(*) from audit_entry where action <> 'REFUSED') as audited, (select sum(version) from opportunity) as versions`,
          )
        ).rows[0],
      asked.on.bench.database.url,
    );
  let before: unknown;
  beforeAll(async () => {
    const on = await testHttp();
    const { employee, principal } = await on.bench.build.asEmployee(['SALES_REP']);
    Object.assign(asked, {
      on,
      rep: principal,
      admin: (await on.bench.build.asEmployee(['ADMIN'])).principal,
      account: (await on.bench.build.account({ owner: employee })).id,
      mine: (await on.bench.build.opportunity({ owner: employee })).id,
      foreign: (await on.bench.build.opportunity()).id,
      ask: (query: string, variables?: object, more: object = {}) => on.send({ query, variables, ...more }, { as: principal }),
    } satisfies Asked);
    before = await written();
  });
  afterAll(async () => {
    expect(await written()).toEqual(before);
    await asked.on.close();
  });
  return asked;
}

export const first = ({ body }: HttpAnswer) => body.errors?.[0] ?? {};

/** An error as callers may see it: a code, a sentence, and nothing of our insides. */
export function expectError(answer: HttpAnswer, status: number, code: string, message: RegExp): void {
  expect([answer.status, first(answer).extensions?.code, first(answer).message]).toEqual([status, code, expect.stringMatching(message)]);
  expect(answer.text).not.toMatch(/stack|node_modules|at \/|select |relation "|Did you mean/);
}
