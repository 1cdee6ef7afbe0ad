import { describe, expect, test } from '@jest/globals';
import { toTypeId } from '../../apps/api/src/core/ids.js';
import { EMPLOYEE_ROLES } from '../../apps/api/src/core/policy/roles.js';
import { attacked } from './attack.js';

type Ids = ReturnType<typeof attacked>['ids'];
type Who = keyof ReturnType<typeof attacked>['as'];
const call = (mutation: string) =>
  `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { done: ${mutation}(input: $input) { userErrors { code field } } }`;

describe('roles', () => {
  const attack = attacked();
  const codes = ({ body }: { body: { errors?: { extensions: { code: string } }[]; data?: { done?: { userErrors?: { code: string }[] } } } }) => [
    ...(body.errors ?? []).map(({ extensions }) => extensions.code),
    ...(body.data?.done?.userErrors ?? []).map(({ code }) => code),
  ];
  async function refused(who: Who, mutation: string, input: object, code: string): Promise<void> {
    const answer = await attack.ask(attack.as[who], call(mutation), { input });
    expect(codes(answer)).toEqual([code]);
    await attack.held(answer, attack.as[who], { code, field: mutation });
  }

  const others = [
    'CUSTOMER_MEMBER',
    'CUSTOMER_ADMIN',
    'PARTNER_SELLER',
    'PARTNER_ADMIN',
    'EMPLOYEE',
    'SALES_REP',
    'SALES_MANAGER',
    'SUPPORT_MANAGER',
    'CHANNEL_MANAGER',
    'MARKETER',
    'HR',
    'FINANCE',
    'ANALYST',
  ] as const;
  test.each(others)('%s grants nobody a role, and takes none away', async (who) => {
    const id = attack.ids.Employee[who] ?? (attack.ids.Employee.EMPLOYEE as string);
    for (const mutation of ['employeeRoleGrant', 'employeeRoleRevoke']) await refused(who, mutation, { id, role: 'ADMIN' }, 'FORBIDDEN');
  });

  test.each(['HR', 'FINANCE'])('an administrator does not grant %s to themself: a second one does', async (role) => {
    await refused('ADMIN', 'employeeRoleGrant', { id: attack.ids.Employee.ADMIN, role }, 'INVALID');
  });

  test.each(['CUSTOMER_ADMIN', 'PARTNER_ADMIN', 'EMPLOYEE'])('an employee is not granted %s', async (role) => {
    expect(EMPLOYEE_ROLES).not.toContain(role);
    await refused('ADMIN', 'employeeRoleGrant', { id: attack.ids.Employee.EMPLOYEE, role }, 'INVALID');
  });

  test('a role of the database is none that can be granted', async () => {
    const answer = await attack.ask(attack.as.ADMIN, call('employeeRoleGrant'), {
      input: { id: attack.ids.Employee.EMPLOYEE, role: 'relata_system' },
    });
    expect(answer.status).toBe(400);
    await attack.held(answer, attack.as.ADMIN, { code: 'BAD_USER_INPUT' });
  });

  test('an API client grants no role and makes no client, whatever its maker may do', async () => {
    const key = { ...attack.as.ADMIN, apiClientId: crypto.randomUUID(), userId: 'key-admin', kind: 'app' as const };
    const granting = await attack.ask(key, call('employeeRoleGrant'), { input: { id: attack.ids.Employee.EMPLOYEE, role: 'ADMIN' } });
    const making = await attack.ask(key, call('apiClientCreate'), { input: { name: 'Wider', scopes: ['people:read'] } });
    for (const answer of [granting, making]) {
      expect(codes(answer)).toEqual(['FORBIDDEN']);
      await attack.held(answer, key, { code: 'FORBIDDEN' });
    }
  });

  describe('a customer’s', () => {
    test.each<[Who, (ids: Ids) => object, string]>([
      ['CUSTOMER_MEMBER', ({ Contact }) => ({ id: Contact.member, portalRole: 'ADMIN' }), 'FORBIDDEN'],
      ['CUSTOMER_ADMIN', ({ Contact }) => ({ id: Contact.foreign, portalRole: 'ADMIN' }), 'NOT_FOUND'],
      ['PARTNER_ADMIN', ({ Contact }) => ({ id: Contact.dealt, portalRole: 'ADMIN' }), 'FORBIDDEN'],
      ['SALES_REP', ({ Contact }) => ({ id: Contact.foreign, portalRole: 'ADMIN' }), 'FORBIDDEN'],
    ])('%s does not raise a contact: %#', async (who, input, code) => refused(who, 'contactUpdate', input(attack.ids), code));

    test.each(['SALES_REP', 'SALES_MANAGER', 'SUPPORT_AGENT', 'MARKETER', 'CHANNEL_MANAGER', 'ADMIN'] as const)(
      '%s does not make themself the administrator of a customer whose quotes they could then accept',
      async (who) => {
        const accountId = who === 'SALES_MANAGER' ? attack.ids.Account.team : attack.ids.Account.rep;
        await refused(who, 'contactCreate', { accountId, personId: attack.ids.Person[who], portalRole: 'ADMIN' }, 'INVALID');
      },
    );

    test('nor in two steps', async () => {
      const made = await attack.ask(
        attack.as.SALES_REP,
        'mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id } userErrors { code } } }',
        {
          input: { accountId: attack.ids.Account.rep, personId: attack.ids.Person.SALES_REP },
        },
      );
      const { id } = made.body.data.contactCreate.contact;
      await attack.settle();
      await refused('SALES_REP', 'contactUpdate', { id, portalRole: 'MEMBER' }, 'INVALID');
    });
  });

  describe('a partner’s', () => {
    test('the vendor’s channel manager does not become an administrator of a partner', async () => {
      await refused(
        'CHANNEL_MANAGER',
        'partnerMemberAdd',
        { partnerId: attack.ids.Partner.partner, personId: attack.ids.Person.CHANNEL_MANAGER, role: 'ADMIN' },
        'INVALID',
      );
    });
    test('an administrator adds nobody to another partner', async () => {
      await refused(
        'PARTNER_ADMIN',
        'partnerMemberAdd',
        { partnerId: attack.ids.Partner.rival, personId: attack.ids.Person.partnerAdmin, role: 'ADMIN' },
        'NOT_FOUND',
      );
    });
    test('a seller raises nobody, themself least', async () => {
      await refused(
        'PARTNER_SELLER',
        'partnerMemberAdd',
        { partnerId: attack.ids.Partner.partner, personId: attack.ids.Person.seller, role: 'ADMIN' },
        'FORBIDDEN',
      );
      const [member] = await attack.on.bench.sql<{ id: string }>('select id::text from partner_member where person_id = $1', [
        attack.as.PARTNER_SELLER.personId,
      ]);
      await refused('PARTNER_SELLER', 'partnerMemberUpdate', { id: toTypeId('pam', member?.id as string), role: 'ADMIN' }, 'FORBIDDEN');
    });
    test('an administrator makes no member of somebody who is not theirs', async () => {
      await refused(
        'PARTNER_ADMIN',
        'partnerMemberAdd',
        { partnerId: attack.ids.Partner.partner, personId: attack.ids.Person['contact dealt'], role: 'ADMIN' },
        'INVALID',
      );
    });
  });
});
