import { BadInput, EMPLOYEE_ROLES, type Role } from '../core/index.js';
import { type Principal, principal } from '../core/policy/principal.js';
import type { Scope } from '../core/policy/roles.js';

/** What a person is, as `auth.standing` tells it. */
export interface Standing {
  employee: { id: string; roles: Role[] } | null;
  partners: { id: string; roles: string[] }[];
  portalRoles: string[];
}

/** As what a person who is several things wants to act; headers of the request. */
export interface Wish {
  /** `relata-as`: employee, partner or customer. */
  as?: string | undefined;
  /** `relata-partner`: for which partner, where they are a member of several. */
  partner?: string | undefined;
}

type Who = { userId: string | null; personId: string };

const asEmployee = (who: Who, { employee }: Standing): Principal | null =>
  employee && principal({ ...who, kind: 'employee', employeeId: employee.id, roles: employeeRoles(employee.roles) });

function asPartner(who: Who, { partners }: Standing, wished: string | undefined): Principal | null {
  const partner = wished ? partners.find(({ id }) => id === wished) : partners[0];
  return partner
    ? principal({ ...who, kind: 'partner', partnerId: partner.id, roles: partner.roles.map((role) => `PARTNER_${role}` as Role) })
    : null;
}

const asCustomer = (who: Who, { portalRoles }: Standing): Principal | null =>
  portalRoles.length > 0 ? principal({ ...who, kind: 'customer', roles: portalRoles.map((role) => `CUSTOMER_${role}` as Role) }) : null;

const employeeRoles = (roles: Role[]): Role[] => ['EMPLOYEE', ...roles.filter((role) => EMPLOYEE_ROLES.includes(role))];

/** The principal of a signed-in person: employee before partner before customer, unless they wish otherwise. Null: nothing any more. */
export function principalOf(who: Who, standing: Standing, { as, partner }: Wish): Principal | null {
  const kinds: Record<string, () => Principal | null> = {
    employee: () => asEmployee(who, standing),
    partner: () => asPartner(who, standing, partner),
    customer: () => asCustomer(who, standing),
  };
  if (as !== undefined && !kinds[as]) throw new BadInput('The header relata-as is employee, partner or customer.');
  const found = as === undefined ? (kinds.employee?.() ?? kinds.partner?.() ?? kinds.customer?.()) : kinds[as]?.();
  if (!found && as !== undefined && Object.values(kinds).some((make) => make()))
    throw new BadInput(
      `You asked by the headers relata-as or relata-partner to act as ${as}, and are none there. Leave them out, or name what you are.`,
    );
  return found ?? null;
}

/** The principal behind an API key: what its maker may do now, narrowed to its scopes. Null once they are no employee. */
export function principalOfClient(
  client: { id: string; personId: string; userId: string | null; scopes: Scope[] },
  standing: Standing,
): Principal | null {
  const { employee } = standing;
  if (!employee) return null;
  return principal({
    kind: 'app',
    userId: client.userId,
    personId: client.personId,
    employeeId: employee.id,
    apiClientId: client.id,
    roles: employeeRoles(employee.roles),
    scopes: client.scopes,
  });
}
