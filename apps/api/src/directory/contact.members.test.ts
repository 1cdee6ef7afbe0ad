import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';

const CREATE = `mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id portalRole person { name email } } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { contact { id portalRole active } userErrors { code field } } }`;
const INVITE = `mutation ($input: ContactInviteInput!) { contactInvite(input: $input) { invitation { email state } userErrors { code } } }`;
const NEW = { person: { givenName: 'Nora', familyName: 'New', email: 'nora@new.test' }, portalRole: 'MEMBER' };

describe('an administrator of an account', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  test('adds a member at their account or below it, invites them, gives and takes rights', async () => {
    const { principal, account } = await bench.build.asCustomer('ADMIN');
    const below = await bench.build.account({ parent: account });
    for (const accountId of [account.id, below.id]) {
      const person = { ...NEW.person, email: `${accountId}@new.test` };
      const { data, errors } = await bench.call(principal, CREATE, { input: { ...NEW, person, accountId } });
      expect(errors).toBeUndefined();
      const { contact, userErrors } = data.contactCreate;
      expect([contact, userErrors]).toEqual([{ id: contact.id, portalRole: 'MEMBER', person: { name: 'Nora New', email: person.email } }, []]);
      const invited = await bench.call(principal, INVITE, { input: { id: contact.id } });
      expect(invited.data.contactInvite).toEqual({ invitation: { email: person.email, state: 'PENDING' }, userErrors: [] });
      const raised = await bench.call(principal, UPDATE, { input: { id: contact.id, portalRole: 'ADMIN' } });
      expect(raised.data.contactUpdate.contact.portalRole).toBe('ADMIN');
      const gone = await bench.call(principal, UPDATE, { input: { id: contact.id, active: false } });
      expect(gone.data.contactUpdate).toEqual({ contact: { id: contact.id, portalRole: null, active: false }, userErrors: [] });
    }
  });

  test('leaves their own rights to somebody else', async () => {
    const { principal, contact } = await bench.build.asCustomer('ADMIN');
    for (const change of [{ portalRole: 'MEMBER' }, { portalRole: null }, { active: false }]) {
      const { data } = await bench.call(principal, UPDATE, { input: { id: contact.id, ...change } });
      expect(data.contactUpdate.userErrors).toMatchObject([{ code: 'INVALID' }]);
    }
  });

  test('keeps their rights or takes those of the other: of two at once one stays', async () => {
    const first = await bench.build.asCustomer('ADMIN');
    const second = await bench.build.asCustomer('ADMIN', first.account);
    const take = (from: typeof first, by: typeof first) => bench.call(by.principal, UPDATE, { input: { id: from.contact.id, portalRole: 'MEMBER' } });
    const answers = await Promise.all([take(first, second), take(second, first)]);
    expect(answers.flatMap(({ data }) => data.contactUpdate.userErrors)).toMatchObject([{ code: 'NOT_FOUND' }]);
    const left = await bench.sql(`select from contact where account_id = $1 and portal_role = 'ADMIN'`, [uuidOf('acc', first.account.id)]);
    expect(left).toHaveLength(1);
  });

  test('touches nobody elsewhere, deletes nobody, and a member adds nobody', async () => {
    const { principal, account } = await bench.build.asCustomer('ADMIN');
    const member = await bench.build.asCustomer('MEMBER', account);
    const other = await bench.build.contact();
    const elsewhere = await bench.call(principal, CREATE, { input: { ...NEW, accountId: other.account.id } });
    expect(elsewhere.data.contactCreate?.contact ?? null).toBeNull();
    const foreign = await bench.call(principal, UPDATE, { input: { id: other.id, portalRole: 'ADMIN' } });
    expect(foreign.data.contactUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const mine = await bench.call(member.principal, CREATE, { input: { ...NEW, accountId: account.id } });
    expect(mine.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const REMOVE = 'mutation ($input: ContactRemoveInput!) { contactRemove(input: $input) { userErrors { code } } }';
    const removed = await bench.call(principal, REMOVE, { input: { id: member.contact.id } });
    expect(removed.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('says nothing of what a contact is to the seller', async () => {
    const { principal, account } = await bench.build.asCustomer('ADMIN');
    const { data, errors } = await bench.call(principal, CREATE, { input: { ...NEW, accountId: account.id, decisionRole: 'DECISION_MAKER' } });
    expect(data?.contactCreate?.contact ?? null).toBeNull();
    expect([errors?.[0]?.extensions.code, data?.contactCreate?.userErrors[0]?.code]).toContain('FORBIDDEN');
  });
});
