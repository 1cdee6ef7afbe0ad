import type { Column, Company } from './company.js';

/**
 * policy.md by hand, cell by cell and independent of the code: for each record and role the reading scope, and the
 * writing scope after the slash. What a scope means for the records of `company.ts` stands below the cells.
 */
export type Kind = keyof Company['ids'];
type Cells = Record<Column, string>;

const row = (cells: string): Cells => {
  const [member, admin, seller, partnerAdmin, employee, rep, manager, agent, supportManager, channel, marketer, hr, finance, analyst, administrator] =
    cells.split('|').map((cell) => cell.trim()) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
  return {
    CUSTOMER_MEMBER: member,
    CUSTOMER_ADMIN: admin,
    PARTNER_SELLER: seller,
    PARTNER_ADMIN: partnerAdmin,
    EMPLOYEE: employee,
    SALES_REP: rep,
    SALES_MANAGER: manager,
    SUPPORT_AGENT: agent,
    SUPPORT_MANAGER: supportManager,
    CHANNEL_MANAGER: channel,
    MARKETER: marketer,
    HR: hr,
    FINANCE: finance,
    ANALYST: analyst,
    ADMIN: administrator,
  };
};

// Columns:      MEMBER     | ADMIN           | SELLER          | P. ADMIN        | EMPLOYEE | REP      | MANAGER   | AGENT   | S. MANAGER | CHANNEL         | MARKETER | HR            | FINANCE | ANALYST | ADMIN
export const TABLE: Record<Kind, Cells> = {
  Account: row(
    'account/-   | account/account | partner/-       | partner/-       | -        | all/own  | all/team  | all/-   | all/-      | all/-           | all/-    | -             | all/-   | all/-   | all/all',
  ),
  // The row «Contact, Person» in its two halves. Everyone employed sees colleagues and writes their own profile, whatever else they are.
  Contact: row(
    'own/-       | account/account | partner/-       | partner/partner | -        | all/own  | all/team  | all/all | all/all    | all/all         | all/all  | -             | -       | -       | all/all',
  ),
  Person: row(
    'own/own      | account/account | partner/-       | partner/written | colleagues/self | all/own | all/team | all/all | all/all | all/all         | all/all  | colleagues/colleagues | colleagues/self | colleagues/self | all/all',
  ),
  Lead: row(
    '-              | -               | own/own         | partner/partner | -        | own/own  | team/team | -       | -          | all/all         | all/all  | -             | -       | all/-   | all/all',
  ),
  Opportunity: row(
    '-       | -               | own/own         | partner/partner | -        | own/own  | team/team | -       | -          | with/with       | -        | -             | all/-   | all/-   | all/all',
  ),
  Product: row(
    'pub/-       | pub/-           | pub/-           | pub/-           | all/-    | all/-    | all/-     | all/-   | all/-      | all/-           | all/-    | all/-         | all/all | all/-   | all/all',
  ),
  Order: row(
    'own/own       | account/account | partner/-       | partner/-       | -        | own/own  | team/team | all/-   | all/-      | with/-          | -        | -             | all/all | all/-   | all/all',
  ),
  Partner: row(
    '-           | -               | own/-           | own/own         | -        | active/- | active/-  | active/- | active/-  | all/all         | active/- | -             | all/-   | all/-   | all/all',
  ),
  Employee: row(
    '-          | -               | card/-          | card/-          | all/-    | all/-    | all/-     | all/-   | all/-      | all/-           | all/-    | all/all       | all/-   | all/-   | all/all',
  ),
};

const EMPLOYEES = [
  'SALES_MANAGER',
  'SALES_REP',
  'EMPLOYEE',
  'SUPPORT_AGENT',
  'SUPPORT_MANAGER',
  'CHANNEL_MANAGER',
  'MARKETER',
  'HR',
  'FINANCE',
  'ANALYST',
  'ADMIN',
  'mate',
  'stranger',
];
const PARTNER_PEOPLE = ['seller', 'partnerAdmin', 'technician', 'marketer'];

/** What the scopes of a kind of record mean, where they don't depend on who asks. */
const SCOPES: Record<Kind, Record<string, string[]>> = {
  Account: { account: ['customer', 'below'], partner: ['dealt', 'ordered'], own: ['rep'], team: ['rep', 'team'] },
  Contact: { account: ['member', 'admin', 'below'], partner: ['dealt'], team: ['rep', 'team'] },
  Person: {
    account: ['contact member', 'contact admin', 'contact below'],
    // Contacts on the partner's deals, the partner's own people, and the card of their channel manager.
    partner: ['contact dealt', ...PARTNER_PEOPLE, 'CHANNEL_MANAGER'],
    written: ['contact dealt', ...PARTNER_PEOPLE],
    team: ['contact rep', 'contact team', 'SALES_MANAGER'],
    colleagues: EMPLOYEES,
  },
  Lead: { partner: ['seller', 'partner'], team: ['rep', 'team'] },
  Opportunity: { partner: ['seller', 'partner'], team: ['rep', 'team'], with: ['seller', 'partner', 'rival'] },
  Product: { pub: ['published'] },
  Order: { account: ['member', 'admin', 'below'], partner: ['partner'], own: ['rep'], team: ['rep', 'team'], with: ['partner', 'rival'] },
  Partner: { own: ['partner'], active: ['partner', 'rival'] },
  Employee: { card: ['CHANNEL_MANAGER'] },
};

/** `own` where it is about the person who asks. */
const OWN: Partial<Record<Kind, Partial<Record<Column, string[]>>>> = {
  Contact: { CUSTOMER_MEMBER: ['member'], SALES_REP: ['rep'] },
  Person: { CUSTOMER_MEMBER: ['contact member'], SALES_REP: ['contact rep', 'SALES_REP'] },
  Lead: { PARTNER_SELLER: ['seller'], SALES_REP: ['rep'] },
  Opportunity: { PARTNER_SELLER: ['seller'], SALES_REP: ['rep'] },
  Order: { CUSTOMER_MEMBER: ['member'] },
};

/** Labels of the records that a role reads or writes. */
export function expected(company: Company, kind: Kind, column: Column, what: 'read' | 'write'): string[] {
  const [read, write = '-'] = TABLE[kind][column].split('/') as [string, string?];
  const scope = what === 'read' ? read : write;
  if (scope === '-') return [];
  if (scope === 'all') return Object.keys(company.ids[kind]).sort();
  if (scope === 'self') return [column];
  const labels = (scope === 'own' ? OWN[kind]?.[column] : undefined) ?? SCOPES[kind][scope];
  if (!labels) throw new Error(`The table says "${scope}" for ${kind}, which means nothing there`);
  return [...labels].sort();
}
