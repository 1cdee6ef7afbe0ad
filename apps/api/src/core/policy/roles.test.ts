import { describe, expect, test } from '@jest/globals';
import { principal } from './principal.js';
import { principalRole, ROLES, roleParts } from './roles.js';

describe('database roles of principals', () => {
  test('one role is its own database role', () => {
    expect(principalRole(['SALES_REP'], false)).toBe('relata_sales_rep');
  });

  test('being employed adds nothing to a role that every employee’s role inherits', () => {
    expect(principalRole(['EMPLOYEE', 'FINANCE'], false)).toBe('relata_finance');
    expect(principalRole(['EMPLOYEE'], false)).toBe('relata_employee');
  });

  test('a combination has one name, whatever the order and repetition of its roles', () => {
    const name = principalRole(['HR', 'FINANCE'], false);
    expect(principalRole(['FINANCE', 'HR', 'FINANCE', 'EMPLOYEE'], false)).toBe(name);
    expect(roleParts(['FINANCE', 'HR', 'FINANCE', 'EMPLOYEE'], false)).toEqual(['relata_finance', 'relata_hr']);
  });

  test('an API client never has the plain role of its maker', () => {
    expect(principalRole(['ADMIN'], true)).not.toBe('relata_admin');
    expect(roleParts(['ADMIN'], true)).toEqual(['relata_admin', 'relata_app']);
    expect(principal({ kind: 'app', roles: ['ADMIN'], scopes: [] }).databaseRole).toBe(principalRole(['ADMIN'], true));
  });

  test('names fit into PostgreSQL’s 63 characters, also with every role at once', () => {
    expect(principalRole(ROLES, true).length).toBeLessThanOrEqual(63);
  });
});
