import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';

const INVITE = `mutation ($input: UserInviteInput!) { userInvite(input: $input) { user { id email person { id } disabledAt } userErrors { code field message } } }`;
const DISABLE = `mutation ($input: UserDisableInput!) { userDisable(input: $input) { user { disabledAt } userErrors { code field message } } }`;
const ENABLE = `mutation ($input: UserEnableInput!) { userEnable(input: $input) { user { disabledAt } userErrors { code field message } } }`;

describe('users', () => {
  let bench: TestBench;
  let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
  beforeAll(async () => {
    bench = await testBench();
    admin = await bench.build.asEmployee(['ADMIN']);
  });
  afterAll(() => bench.close());

  const invite = async (input: object) => {
    const { data, errors } = await bench.call(admin.principal, INVITE, { input });
    expect(errors).toBeUndefined();
    return data.userInvite;
  };
  const invitations = async () => {
    const { rows } = await withAdmin(
      (client) => client.query(`select from graphile_worker.jobs where task_identifier = 'invitation.send'`),
      bench.database.url,
    );
    return rows.length;
  };

  test('an invitation makes the one sign-in of a person and sends the link; a second one only sends it again', async () => {
    const { person } = await bench.build.employee();
    const made = await invite({ personId: person.id, email: 'New.Person@Example.test' });
    expect(made).toEqual({
      userErrors: [],
      user: { id: expect.stringMatching(/^usr_/), email: 'new.person@example.test', person: { id: person.id }, disabledAt: null },
    });
    const before = await invitations();
    const again = await invite({ personId: person.id });
    expect(again.user.id).toBe(made.user.id);
    expect(await invitations()).toBe(before + 1);
    const { rows } = await withAdmin(
      (client) => client.query('select email, disabled_at from auth."user" where email = $1', [made.user.email]),
      bench.database.url,
    );
    expect(rows).toEqual([{ email: 'new.person@example.test', disabled_at: null }]);
  });

  test('takes an address that nobody else has, and keeps it', async () => {
    const one = await bench.build.employee();
    const two = await bench.build.employee();
    await invite({ personId: one.person.id, email: 'taken@example.test' });
    expect(await invite({ personId: two.person.id, email: 'TAKEN@example.test' })).toMatchObject({
      user: null,
      userErrors: [{ code: 'TAKEN', field: ['email'] }],
    });
    expect(await invite({ personId: one.person.id, email: 'other@example.test' })).toMatchObject({
      userErrors: [{ code: 'TAKEN', field: ['email'] }],
    });
    const nameless = await bench.build.employee({ person: await bench.build.person({ email: null }) });
    expect(await invite({ personId: nameless.person.id })).toMatchObject({ userErrors: [{ code: 'REQUIRED', field: ['email'] }] });
  });

  test('needs something to sign in to: a job, a partner or a portal', async () => {
    const nobody = [{ code: 'WRONG_STATE', field: ['personId'] }];
    expect((await invite({ personId: (await bench.build.person()).id })).userErrors).toMatchObject(nobody);
    expect((await invite({ personId: (await bench.build.contact()).person.id })).userErrors).toMatchObject(nobody);
    expect((await invite({ personId: (await bench.build.employee({ leftOn: '2020-01-01' })).person.id })).userErrors).toMatchObject(nobody);
    const former = await bench.build.asPartner('SELLER', await bench.build.partner({ status: 'FORMER' }));
    expect((await invite({ personId: former.person.id })).userErrors).toMatchObject(nobody);
    expect((await invite({ personId: (await bench.build.asPartner('SELLER')).person.id })).userErrors).toEqual([]);
    expect((await invite({ personId: (await bench.build.asCustomer('MEMBER')).contact.person.id })).userErrors).toEqual([]);
  });

  test('is closed and opened again, but not one’s own, and while closed nobody is invited by it', async () => {
    const { person } = await bench.build.employee();
    const { user } = await invite({ personId: person.id });
    const closed = await bench.call(admin.principal, DISABLE, { input: { id: user.id } });
    expect(closed.data.userDisable.user.disabledAt).not.toBeNull();
    expect(await invite({ personId: person.id })).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
    const opened = await bench.call(admin.principal, ENABLE, { input: { id: user.id } });
    expect(opened.data.userEnable).toEqual({ user: { disabledAt: null }, userErrors: [] });
    const own = await invite({ personId: admin.employee.person.id });
    const refused = await bench.call(admin.principal, DISABLE, { input: { id: own.user.id } });
    expect(refused.data.userDisable).toMatchObject({ user: null, userErrors: [{ code: 'WRONG_STATE', field: ['id'] }] });
  });

  test('are listed in one statement, however many there are', async () => {
    const list = '{ users { totalCount nodes { email person { name } } } }';
    const few = await bench.call(admin.principal, list);
    for (let n = 0; n < 3; n += 1) await invite({ personId: (await bench.build.employee()).person.id });
    const more = await bench.call(admin.principal, list);
    expect(more.data.users.totalCount).toBe(few.data.users.totalCount + 3);
    expect(more.statements).toBe(few.statements);
  });

  test('only the closing can be changed, in SQL too', async () => {
    await invite({ personId: (await bench.build.employee()).person.id });
    for (const column of ['email', 'person_id']) {
      const change = withAdmin(async (client) => {
        await client.query('begin; set local role relata_admin');
        await client.query(`update "user" set ${column} = ${column}`);
      }, bench.database.url);
      await expect(change).rejects.toThrow('permission denied');
    }
  });

  test.each(['HR', 'SALES_MANAGER', 'ANALYST'] as const)('%s neither sees nor changes any', async (role) => {
    const { principal } = await bench.build.asEmployee([role]);
    const { user } = await invite({ personId: (await bench.build.employee()).person.id });
    const code = async (document: string, variables = {}) => (await bench.call(principal, document, variables)).errors?.[0]?.extensions.code;
    expect(await code('{ users { nodes { id } } }')).toBe('FORBIDDEN');
    expect(await code('query ($id: ID!) { user(id: $id) { id } }', { id: user.id })).toBe('FORBIDDEN');
    expect(await code(INVITE, { input: { personId: admin.employee.person.id } })).toBe('FORBIDDEN');
    expect(await code(DISABLE, { input: { id: user.id } })).toBe('FORBIDDEN');
    expect(await code(ENABLE, { input: { id: user.id } })).toBe('FORBIDDEN');
    const node = await bench.call(principal, 'query ($id: ID!) { node(id: $id) { id } }', { id: user.id });
    expect(node.data.node).toBeNull();
  });
});
