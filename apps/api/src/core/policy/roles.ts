import { createHash } from 'node:crypto';
import { graphEnum } from '../model/enums.js';

/** The kinds of principal. No one else exists. */
export type PrincipalKind = 'employee' | 'partner' | 'customer' | 'guest' | 'app' | 'system';

/** Every role of `policy.md`. Each is a database role, `relata_` and its name in lower case. */
export const Role = graphEnum(
  {
    CUSTOMER_MEMBER: 'CUSTOMER_MEMBER',
    CUSTOMER_ADMIN: 'CUSTOMER_ADMIN',
    PARTNER_SELLER: 'PARTNER_SELLER',
    PARTNER_TECHNICIAN: 'PARTNER_TECHNICIAN',
    PARTNER_MARKETER: 'PARTNER_MARKETER',
    PARTNER_ADMIN: 'PARTNER_ADMIN',
    EMPLOYEE: 'EMPLOYEE',
    SALES_REP: 'SALES_REP',
    SALES_MANAGER: 'SALES_MANAGER',
    SUPPORT_AGENT: 'SUPPORT_AGENT',
    SUPPORT_MANAGER: 'SUPPORT_MANAGER',
    CHANNEL_MANAGER: 'CHANNEL_MANAGER',
    MARKETER: 'MARKETER',
    HR: 'HR',
    FINANCE: 'FINANCE',
    ANALYST: 'ANALYST',
    ADMIN: 'ADMIN',
  },
  'Role',
  'What a person may see and do. With several roles the widest scope counts.',
);
/** Who has not signed in acts as GUEST, which nobody can be given: policies name it, and the graph's enum doesn't (decision 0022). */
export type Role = keyof typeof Role | 'GUEST';

/** Roles that people are given. */
export const ROLES = Object.keys(Role) as Role[];
/** Whom a policy can name. `each(ROLES, …)` leaves guests out: what is open to everyone says so. */
export const GRANTEES: Role[] = [...ROLES, 'GUEST'];
export const CUSTOMERS: Role[] = ['CUSTOMER_MEMBER', 'CUSTOMER_ADMIN'];
export const PARTNERS: Role[] = ['PARTNER_SELLER', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER', 'PARTNER_ADMIN'];
/** Roles that an employee can be given. Everyone employed is EMPLOYEE too. */
export const EMPLOYEE_ROLES: Role[] = ROLES.filter((role) => !CUSTOMERS.includes(role) && !PARTNERS.includes(role) && role !== 'EMPLOYEE');
export const SALES: Role[] = ['SALES_REP', 'SALES_MANAGER'];
export const SUPPORT: Role[] = ['SUPPORT_AGENT', 'SUPPORT_MANAGER'];

/** Parts of the graph that an API client can be let into, for reading or writing. */
export const DOMAINS = ['directory', 'sales', 'service', 'marketing', 'learning', 'earnings', 'partners', 'people', 'platform'] as const;
export type Domain = (typeof DOMAINS)[number];
export type Scope = `${Domain}:${'read' | 'write'}`;
export const SCOPES: Scope[] = DOMAINS.flatMap((domain) => [`${domain}:read`, `${domain}:write`] as Scope[]);

/** The database role of a role. */
export const databaseRole = (role: Role): string => `relata_${role.toLowerCase()}`;
/** Jobs and imports. */
export const SYSTEM_ROLE = 'relata_system';
/** Owns the functions that write the audit, and alone may add to it. */
export const AUDIT_ROLE = 'relata_audit';
/** Owns the one function that adds rows without their triggers, for imports. */
export const LOADER_ROLE = 'relata_loader';
/** Owns the functions that erase a person, and alone may change history for that. */
export const ERASER_ROLE = 'relata_eraser';
/** Narrows whatever it is combined with to the scopes of an API client. */
export const APP_ROLE = 'relata_app';
/** Tells the audit what was refused to somebody who hasn't signed in, and does nothing else, whatever the variables say. */
export const NOBODY_ROLE = 'relata_nobody';

/**
 * The database role that a principal takes: its own for a single role, else one that inherits the combination.
 * The name of a combination is a hash of its parts, so that it fits into PostgreSQL's 63 characters.
 */
export function principalRole(roles: readonly Role[], app: boolean): string {
  const parts = roleParts(roles, app);
  if (parts.length === 1) return parts[0] as string;
  return `relata_c_${createHash('sha256').update(parts.join('+')).digest('hex').slice(0, 24)}`;
}

/** The parts that the role of a principal inherits. Every role of an employee inherits EMPLOYEE already. */
export function roleParts(roles: readonly Role[], app: boolean): string[] {
  const own = roles.some((role) => EMPLOYEE_ROLES.includes(role)) ? roles.filter((role) => role !== 'EMPLOYEE') : roles;
  return [...new Set(own)]
    .sort()
    .map(databaseRole)
    .concat(app ? [APP_ROLE] : []);
}
