import { COLUMNS, type Column, type Company } from './company.js';

/**
 * policy.md by hand, cell by cell and independent of the code: for each record and role the reading scope, and the
 * writing scope after the slash. What a scope means for the records of `company.ts` stands below the cells.
 *
 * The row «Contact, Person» is here in its two halves: everyone employed sees colleagues and writes their own profile,
 * whatever else they are. Of the quotes a customer's ADMIN has those that were sent to them, to accept or reject.
 */
export type Kind = keyof Company['ids'];

const CELLS = `
|             | MEMBER    | ADMIN           | SELLER    | P. ADMIN        | EMPLOYEE        | SALES_REP | SALES_MANAGER | AGENT    | S. MANAGER | CHANNEL   | MARKETER | HR                    | FINANCE         | ANALYST         | ADMIN   |
| Account     | account/- | account/account | partner/- | partner/-       | -               | all/own   | all/team      | all/-    | all/-      | all/-     | all/-    | -                     | all/-           | all/-           | all/all |
| Contact     | own/-     | account/account | partner/- | partner/partner | -               | all/own   | all/team      | all/all  | all/all    | all/all   | all/all  | -                     | -               | -               | all/all |
| Person      | own/own   | account/account | partner/- | partner/written | colleagues/self | all/own   | all/team      | all/all  | all/all    | all/all   | all/all  | colleagues/colleagues | colleagues/self | colleagues/self | all/all |
| Lead        | -         | -               | own/own   | partner/partner | -               | own/own   | team/team     | -        | -          | all/all   | all/all  | -                     | -               | all/-           | all/all |
| Opportunity | -         | -               | own/own   | partner/partner | -               | own/own   | team/team     | -        | -          | with/with | -        | -                     | all/-           | all/-           | all/all |
| Quote       | -         | sent/sent       | own/own   | partner/partner | -               | own/own   | team/team     | -        | -          | with/with | -        | -                     | all/-           | all/-           | all/all |
| Product     | pub/-     | pub/-           | pub/-     | pub/-           | all/-           | all/-     | all/-         | all/-    | all/-      | all/-     | all/-    | all/-                 | all/all         | all/-           | all/all |
| Order       | own/own   | account/account | partner/- | partner/-       | -               | own/own   | team/team     | all/-    | all/-      | with/-    | -        | -                     | all/all         | all/-           | all/all |
| Shipment    | own       | account         | partner   | partner         | -               | own       | team          | all      | all        | with      | -        | -                     | all             | all             | all     |
| Invoice     | own       | account         | partner   | partner         | -               | own       | team          | all      | all        | with      | -        | -                     | all             | all             | all     |
| Asset       | own       | account         | partner   | partner         | -               | own       | team          | all      | all        | with      | -        | -                     | all             | all             | all     |
| Partner     | -         | -               | own/-     | own/own         | -               | active/-  | active/-      | active/- | active/-   | all/all   | active/- | -                     | all/-           | all/-           | all/all |
| Employee    | -         | -               | card/-    | card/-          | all/-           | all/-     | all/-         | all/-    | all/-      | all/-     | all/-    | all/all               | all/-           | all/-           | all/all |
`;

const TABLE = new Map(
  CELLS.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, kind, ...cells]) => [kind as Kind, cells] as const),
);
export const KINDS = [...TABLE.keys()];

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

const ORDERS = { account: ['member', 'admin', 'below'], partner: ['partner'], own: ['rep'], team: ['rep', 'team'], with: ['partner', 'rival'] };

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
  Quote: { sent: ['sent'], partner: ['seller', 'partner'], team: ['rep', 'team'], with: ['seller', 'partner', 'rival'] },
  Product: { pub: ['published'] },
  Order: ORDERS,
  Shipment: ORDERS,
  Invoice: ORDERS,
  Asset: ORDERS,
  Partner: { own: ['partner'], active: ['partner', 'rival'] },
  Employee: { card: ['CHANNEL_MANAGER'] },
};

/** `own` where it is about the person who asks. */
const OWN: Partial<Record<Kind, Partial<Record<Column, string[]>>>> = {
  Contact: { CUSTOMER_MEMBER: ['member'], SALES_REP: ['rep'] },
  Person: { CUSTOMER_MEMBER: ['contact member'], SALES_REP: ['contact rep', 'SALES_REP'] },
  Lead: { PARTNER_SELLER: ['seller'], SALES_REP: ['rep'] },
  Opportunity: { PARTNER_SELLER: ['seller'], SALES_REP: ['rep'] },
  Quote: { PARTNER_SELLER: ['seller'], SALES_REP: ['rep'] },
  Order: { CUSTOMER_MEMBER: ['member'] },
  Shipment: { CUSTOMER_MEMBER: ['member'] },
  Invoice: { CUSTOMER_MEMBER: ['member'] },
  Asset: { CUSTOMER_MEMBER: ['member'] },
};

/**
 * Where a role writes by an action alone, the action: placing and cancelling, accepting. FINANCE decides on the step of an
 * approval that asks for it, which is no writing of the quote: `update` stays closed.
 */
export const BY_ACTION: Partial<Record<Kind, Partial<Record<Column, string>>>> = {
  Order: { CUSTOMER_MEMBER: 'cancel', CUSTOMER_ADMIN: 'cancel' },
  Quote: { CUSTOMER_ADMIN: 'accept', FINANCE: 'update' },
};

/** Labels of the records that a role reads or writes. */
export function expected(company: Company, kind: Kind, column: Column, what: 'read' | 'write'): string[] {
  const cell = TABLE.get(kind)?.[COLUMNS.indexOf(column)];
  if (!cell) throw new Error(`The table has no cell for ${kind} and ${column}`);
  const [read, write = '-'] = cell.split('/') as [string, string?];
  const scope = what === 'read' ? read : write;
  if (scope === '-') return [];
  if (scope === 'all') return Object.keys(company.ids[kind]).sort();
  if (scope === 'self') return [column];
  const labels = (scope === 'own' ? OWN[kind]?.[column] : undefined) ?? SCOPES[kind][scope];
  if (!labels) throw new Error(`The table says "${scope}" for ${kind}, which means nothing there`);
  return [...labels].sort();
}
