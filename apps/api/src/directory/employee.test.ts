import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';

const CREATE = `mutation ($input: EmployeeCreateInput!) { employeeCreate(input: $input) { employee { id name position manager { id } } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: EmployeeUpdateInput!) { employeeUpdate(input: $input) { employee { id position leftOn manager { id } } userErrors { code field message } } }`;
const GRANT = `mutation ($input: EmployeeRoleGrantInput!) { employeeRoleGrant(input: $input) { employee { roles { nodes { role } } } userErrors { code field message } } }`;
const REVOKE = `mutation ($input: EmployeeRoleRevokeInput!) { employeeRoleRevoke(input: $input) { employee { roles { nodes { role } } } userErrors { code field message } } }`;

let bench: TestBench;
let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>;
let hr: Principal;
beforeAll(async () => {
  bench = await testBench();
  admin = await bench.build.asEmployee(['ADMIN']);
  hr = (await bench.build.asEmployee(['HR'])).principal;
});
afterAll(() => bench.close());

describe('employees', () => {
  test('HR makes one with a new person, an administrator one of a person who is known', async () => {
    const manager = await bench.build.employee();
    const made = await bench.call(hr, CREATE, {
      input: { person: { givenName: 'Grace', familyName: 'Hopper', birthday: '1906-12-09' }, position: 'Admiral', managerId: manager.id },
    });
    expect(made.errors).toBeUndefined();
    expect(made.data.employeeCreate).toEqual({
      userErrors: [],
      employee: { id: expect.stringMatching(/^emp_/), name: 'Grace Hopper', position: 'Admiral', manager: { id: manager.id } },
    });
    const { person } = await bench.build.contact();
    const known = await bench.call(admin.principal, CREATE, { input: { personId: person.id } });
    expect(known.data.employeeCreate.userErrors).toEqual([]);
    const again = await bench.call(admin.principal, CREATE, { input: { personId: person.id } });
    expect(again.data.employeeCreate).toMatchObject({ employee: null, userErrors: [{ code: 'TAKEN', field: ['personId'] }] });
  });

  test('is one person: said once, and one who is there', async () => {
    const neither = await bench.call(hr, CREATE, { input: { position: 'Nobody' } });
    expect(neither.data.employeeCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['person'] }]);
    const unknown = await bench.call(hr, CREATE, { input: { personId: 'per_01h455vb4pex5vsknk084sn02q' } });
    expect(unknown.data.employeeCreate.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['personId'] }]);
  });

  test('managers never form a circle, whoever writes', async () => {
    const top = await bench.build.employee();
    const middle = await bench.build.employee({ manager: top });
    const low = await bench.build.employee({ manager: middle });
    const circle = await bench.call(hr, UPDATE, { input: { id: top.id, managerId: low.id } });
    expect(circle.data.employeeUpdate).toMatchObject({ employee: null, userErrors: [{ code: 'INVALID', field: ['managerId'] }] });
    const self = await bench.call(hr, UPDATE, { input: { id: low.id, managerId: low.id } });
    expect(self.data.employeeUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['managerId'] }]);
    const direct = withAdmin((client) => client.query('update employee set manager_id = id where manager_id is null'), bench.database.url);
    await expect(direct).rejects.toThrow('form a circle');
    const fine = await bench.call(hr, UPDATE, { input: { id: low.id, managerId: top.id } });
    expect(fine.data.employeeUpdate).toMatchObject({ employee: { manager: { id: top.id } }, userErrors: [] });
  });

  test('nobody leaves before their first day', async () => {
    const { id } = await bench.build.employee({ hiredOn: '2026-03-01' });
    const { data } = await bench.call(hr, UPDATE, { input: { id, leftOn: '2026-02-01' } });
    expect(data.employeeUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['leftOn'] }]);
  });

  test('a change costs as many statements in a deep tree as in a flat one', async () => {
    const flat = await bench.build.employee();
    let deep = await bench.build.employee();
    for (let depth = 0; depth < 10; depth += 1) deep = await bench.build.employee({ manager: deep });
    const { id } = await bench.build.employee();
    const one = await bench.call(hr, UPDATE, { input: { id, managerId: flat.id } });
    const ten = await bench.call(hr, UPDATE, { input: { id, managerId: deep.id } });
    expect(ten.statements).toBe(one.statements);
  });

  test.each(['SALES_MANAGER', 'FINANCE', 'ANALYST'] as const)('%s neither makes nor changes one', async (role) => {
    const { employee, principal } = await bench.build.asEmployee([role]);
    expect((await bench.call(principal, CREATE, { input: { person: { givenName: 'A', familyName: 'B' } } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await bench.call(principal, UPDATE, { input: { id: employee.id, position: 'CEO' } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('who an employee is can not be changed in SQL either', async () => {
    const other = await bench.build.person();
    const change = withAdmin(async (client) => {
      await client.query(`begin; set local role relata_admin`);
      await client.query(`update employee set person_id = (select id from person where email = $1)`, [other.email]);
    }, bench.database.url);
    await expect(change).rejects.toThrow('permission denied');
  });
});

describe('roles of employees', () => {
  const roles = (answer: { employee: { roles: { nodes: { role: string }[] } } }) => answer.employee.roles.nodes.map(({ role }) => role).sort();

  test('an administrator gives and takes them; giving one twice gives it once', async () => {
    const { id } = await bench.build.employee();
    await bench.call(admin.principal, GRANT, { input: { id, role: 'SALES_REP' } });
    const twice = await bench.call(admin.principal, GRANT, { input: { id, role: 'SALES_REP' } });
    expect(roles(twice.data.employeeRoleGrant)).toEqual(['SALES_REP']);
    const pay = await bench.call(admin.principal, GRANT, { input: { id, role: 'HR' } });
    expect(roles(pay.data.employeeRoleGrant)).toEqual(['HR', 'SALES_REP']);
    const gone = await bench.call(admin.principal, REVOKE, { input: { id, role: 'SALES_REP' } });
    expect(roles(gone.data.employeeRoleRevoke)).toEqual(['HR']);
    const missing = await bench.call(admin.principal, REVOKE, { input: { id, role: 'SALES_REP' } });
    expect(missing.data.employeeRoleRevoke.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['role'] }]);
  });

  test('what an administrator gave stands in the audit, with who gave it', async () => {
    const { id } = await bench.build.employee();
    await bench.call(admin.principal, GRANT, { input: { id, role: 'FINANCE' } });
    const { data } = await bench.call(
      admin.principal,
      '{ auditEntries(first: 1, where: { recordType: { eq: "EmployeeRole" } }) { nodes { action person { id } changes } } }',
    );
    expect(data.auditEntries.nodes[0]).toMatchObject({
      action: 'INSERT',
      person: { id: admin.employee.person.id },
      changes: { role: [null, 'FINANCE'] },
    });
  });

  test.each(['HR', 'FINANCE'] as const)('nobody gives %s to themself, in the graph or in SQL', async (role) => {
    const { data } = await bench.call(admin.principal, GRANT, { input: { id: admin.employee.id, role } });
    expect(data.employeeRoleGrant).toMatchObject({ employee: null, userErrors: [{ code: 'INVALID', field: ['role'] }] });
    const direct = withAdmin(async (client) => {
      await client.query('begin; set local role relata_admin');
      await client.query(`select set_config('relata.employee_id', $1, true)`, [admin.principal.employeeId]);
      await client.query('insert into employee_role (employee_id, role) values ($1, $2)', [admin.principal.employeeId, role]);
    }, bench.database.url);
    await expect(direct).rejects.toThrow('row-level security');
  });

  test('roles of partners and customers are not for employees', async () => {
    const { id } = await bench.build.employee();
    for (const role of ['PARTNER_ADMIN', 'CUSTOMER_ADMIN', 'EMPLOYEE']) {
      const { data } = await bench.call(admin.principal, GRANT, { input: { id, role } });
      expect(data.employeeRoleGrant.userErrors).toMatchObject([{ code: 'INVALID', field: ['role'] }]);
    }
  });

  test('HR, sales and the person themself give and take none', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_MANAGER']);
    for (const caller of [principal, hr]) {
      expect((await bench.call(caller, GRANT, { input: { id: employee.id, role: 'ADMIN' } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await bench.call(caller, REVOKE, { input: { id: employee.id, role: 'SALES_MANAGER' } })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    }
  });

  test('an API client gives none, whatever its scopes', async () => {
    const { principal } = await bench.build.asEmployee(['ADMIN'], {}, ['people:read', 'people:write']);
    const { id } = await bench.build.employee();
    const { errors } = await bench.call(principal, GRANT, { input: { id, role: 'SALES_REP' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('one administrator always stays', async () => {
  const alone = await testBench();
  try {
    const { employee, principal } = await alone.build.asEmployee(['ADMIN']);
    const { id } = employee;
    const revoked = await alone.call(principal, REVOKE, { input: { id, role: 'ADMIN' } });
    expect(revoked.data.employeeRoleRevoke).toMatchObject({ employee: null, userErrors: [{ code: 'WRONG_STATE', field: ['role'] }] });
    const left = await alone.call(principal, UPDATE, { input: { id, leftOn: '2020-01-01' } });
    expect(left.data.employeeUpdate.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['leftOn'] }]);
    const second = await alone.build.employee();
    await alone.call(principal, GRANT, { input: { id: second.id, role: 'ADMIN' } });
    const fine = await alone.call(principal, REVOKE, { input: { id, role: 'ADMIN' } });
    expect(fine.data.employeeRoleRevoke.userErrors).toEqual([]);
  } finally {
    await alone.close();
  }
});
