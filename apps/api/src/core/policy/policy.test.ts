import { describe, expect, test } from '@jest/globals';
import { Base, each, entity, policy, text } from '../index.js';
import { modelOf } from '../model/registry.js';
import { accessOf, checkPolicies } from './access.js';
import { fieldScope, policyOf, scopeSql } from './policy.js';
import { guestPrincipal, principal } from './principal.js';
import { ROLES, Role } from './roles.js';

@entity({ prefix: 'tsc', describe: 'A record of this test.' })
class TestSecret extends Base {
  @text({ describe: 'Open to all readers.' })
  open!: string;

  @text({ describe: 'Open to some.', sensitive: true, nullable: true })
  closed?: string | null;
}

const declare = () =>
  policy(TestSecret, {
    domain: 'platform',
    scopes: { own: '{row}.open = (select relata.user_id())' },
    read: { SALES_REP: 'own', SUPPORT_AGENT: 'all', FINANCE: 'all' },
    write: { SALES_REP: 'own' },
    visibleTo: { closed: { SALES_REP: 'own', FINANCE: 'all' } },
  });

describe('a policy', () => {
  test('that names a scope which isn’t there is refused', () => {
    expect(() => policy(TestSecret, { domain: 'platform', read: { ADMIN: 'mine' } })).toThrow(/no scope "mine"/);
  });

  test('that hides a field which isn’t declared sensitive is refused', () => {
    expect(() => policy(TestSecret, { domain: 'platform', read: { ADMIN: 'all' }, hiddenFrom: { open: ['ADMIN'] } })).toThrow(/declare it sensitive/);
  });

  test('is asked for before anything starts: an entity without one stops the start', () => {
    @entity({ prefix: 'tsn', describe: 'A record without a policy.' })
    class TestNobody extends Base {}
    expect(() => checkPolicies([])).toThrow(/entity TestNobody/);
    expect(accessOf(principal({ kind: 'employee', roles: ['ADMIN'] })).of(TestNobody).readable).toBe(false);
  });

  test('puts the alias into the condition of a scope', () => {
    expect(scopeSql(declare(), 'own', 't1')).toBe('t1.open = (select relata.user_id())');
    expect(scopeSql(declare(), 'all', 't1')).toBe('true');
  });

  test('opens a field to the roles that it names, and to no others', () => {
    const found = declare();
    expect(fieldScope(found, 'FINANCE', 'closed')).toBe('all');
    expect(fieldScope(found, 'SUPPORT_AGENT', 'closed')).toBeUndefined();
    expect(fieldScope(found, 'SUPPORT_AGENT', 'open')).toBe('all');
  });
});

describe('several roles', () => {
  test('see the widest rows, and a field only on the rows of the role that shows it', () => {
    declare();
    const access = accessOf(principal({ kind: 'employee', roles: ['SALES_REP', 'SUPPORT_AGENT'] })).of(TestSecret);
    expect(access.condition('read', 'r')).toBe('true');
    expect(access.condition('update', 'r')).toBe('(r.open = (select relata.user_id()))');
    expect(access.fieldCondition('open', 'r')).toBeNull();
    expect(access.fieldCondition('closed', 'r')).toBe('(r.open = (select relata.user_id()))');
  });

  test('of an API client do no more than its scopes', () => {
    declare();
    const access = accessOf(principal({ kind: 'app', roles: ['SALES_REP'], scopes: ['platform:read'] })).of(TestSecret);
    expect(access.readable).toBe(true);
    expect(access.condition('update')).toBeNull();
    const other = accessOf(principal({ kind: 'app', roles: ['SALES_REP'], scopes: ['sales:read'] })).of(TestSecret);
    expect(other.readable).toBe(false);
  });
});

describe('a guest', () => {
  test('sees what a policy opens to GUEST by name, and nothing of what everybody else sees', () => {
    policy(TestSecret, { domain: 'platform', read: each(ROLES, 'all'), root: { secrets: 'read' } });
    expect(accessOf(guestPrincipal).of(TestSecret).readable).toBe(false);
    policy(TestSecret, { domain: 'platform', scopes: { open: "{row}.open = 'yes'" }, read: { GUEST: 'open' } });
    const fresh = { ...guestPrincipal, databaseRole: 'relata_guest_of_this_test' };
    expect(accessOf(fresh).of(TestSecret).condition('read', 'r')).toBe("(r.open = 'yes')");
    expect(accessOf(fresh).of(TestSecret).condition('update', 'r')).toBeNull();
  });

  test('is a role that nobody is given', () => {
    expect(Object.keys(Role)).not.toContain('GUEST');
    expect(ROLES).not.toContain('GUEST');
  });
});

test('the policy of an entity is the one that was declared for it', () => {
  expect(policyOf(TestSecret).model).toBe(modelOf(TestSecret));
});
