import { COLUMNS, type Column, type Company } from './company.js';
import { DIRECTORY } from './table/directory.js';
import { DISTRIBUTION } from './table/distribution.js';
import { EARNINGS } from './table/earnings.js';
import { ENABLEMENT } from './table/enablement.js';
import { EXCEPT, FIELDS, type Readers } from './table/fields.js';
import { GUESTS } from './table/guests.js';
import { KNOWLEDGE } from './table/knowledge.js';
import { LEARNING } from './table/learning.js';
import { MARKETING } from './table/marketing.js';
import { MINE } from './table/mine.js';
import { PARTNERS } from './table/partners.js';
import { REGISTRATIONS } from './table/registrations.js';
import { SALES } from './table/sales.js';
import { SCOPES } from './table/scopes.js';
import { SERVICE } from './table/service.js';

/**
 * What policy.md promises, as data: the cells of `table/directory.ts` and `table/sales.ts`, what their scopes mean for
 * the records of the company (`table/scopes.ts`, `table/mine.ts`), and who reads which field (`table/fields.ts`). Nothing here looks at the code
 * under test.
 */
export type Kind = string;
export type Action = string;

/** Who asks: as which employee, member or contact, and with which roles. */
export interface Seat {
  who: Column;
  roles: readonly Column[];
  /** Of an API client; null: not narrowed. */
  scopes?: readonly string[] | null;
}

const cells = new Map<Kind, Map<Action, Partial<Record<Column, string>>>>();
const HEADS = [...COLUMNS.slice(0, 15), 'TECHNICIAN and MARKETER'];

function read(text: string): void {
  let kind = '';
  for (const line of text.trim().split('\n').slice(1)) {
    const [first, action, ...rest] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim()) as [string, string, ...string[]];
    if (first) cells.set(first, cells.get(first) ?? new Map());
    kind = first || kind;
    cells.get(kind)?.set(action, rowOf(kind, action, rest));
  }
}

function rowOf(kind: Kind, action: Action, rest: string[]): Partial<Record<Column, string>> {
  const same = /^= (\w+)(?: (\w+))?$/.exec(rest[0] ?? '');
  if (same) {
    const found = cells.get(same[1] as string)?.get(same[2] ?? 'read');
    if (!found) throw new Error(`${kind}: there is no row "${rest[0]}" above it`);
    return found;
  }
  if (rest.filter(Boolean).length !== HEADS.length) throw new Error(`${kind} ${action} has ${rest.length} cells instead of ${HEADS.length}`);
  const [partner, ...others] = [rest[15], ...rest.slice(0, 15)] as string[];
  return Object.fromEntries(COLUMNS.map((column, at) => [column, at < 15 ? others[at] : partner]));
}
read(DIRECTORY);
read(SALES);
read(SERVICE);
read(KNOWLEDGE);
read(MARKETING);
read(LEARNING);
read(EARNINGS);
read(PARTNERS);
read(REGISTRATIONS);
read(DISTRIBUTION);
read(ENABLEMENT);

export const KINDS: Kind[] = [...cells.keys()];
/** Every action that some record has; one that a record doesn't have is nobody's. */
const ACTIONS = new Set(['read', 'create', 'update', 'delete', ...[...cells.values()].flatMap((rows) => [...rows.keys()])]);
export const actionsOf = (kind: Kind): Action[] => [...(cells.get(kind)?.keys() ?? [])];

/** What an API client's scope opens: `sales:read` the kinds of sales. */
const DOMAINS: Record<string, Kind[]> = {
  directory:
    'Account AccountChange SupportTierChange TimelineEntry Address Contact Person ContactPoint Territory BusinessCalendar BusinessHours Holiday Merge Duplicate Invitation'.split(
      ' ',
    ),
  partners: [
    'Partner PartnerMember PartnerProgramme PartnerTerritory PartnerTier',
    'TierRequirement TierReview TierRun PartnerChange',
    'OnboardingTemplate AgreementVersion OnboardingStep PartnerPaymentDetails PartnerApplication',
    'FundProgramme Fund FundEntry FundRequest FundClaim FundDocument',
    'ScorecardTarget',
    'PartnerAsset PartnerAssetVersion PartnerAssetDownload PartnerBrand PartnerLogo',
    'DistributionRule DistributionRun LeadOffer UnplacedLead',
    'DealRegistration DealRegistrationItem DealRegistrationContact DealRegistrationChange DealRegistrationConflict DealRegistrationApproval',
    'DealRegistrationExtension RegistrationPolicy RegistrationApprovalRule DealChangeRequest',
  ].flatMap((line) => line.split(' ')),
  people: 'Employee EmployeeRole'.split(' '),
  learning: 'Course CourseVersion Lesson QuizQuestion QuizChoice Enrolment LessonProgress QuizAttempt AttemptQuestion Certificate'.split(' '),
  earnings: (
    'EarningsEntry EarningsStatement EarningsStatementLine EarningsAttribution EarningsPlan EarningsPlanVersion EarningsComponent EarningsBand ' +
    'EarningsAdjustment EarningsDispute EarningsReplay'
  ).split(' '),
  service: (
    'Case CaseMessage CaseEvent Attachment Queue QueueMember Agent ServicePartner SlaPolicy SlaTarget SlaRecord SlaAlert CallCentreDay OutboundMail InboundMail ' +
    'Article ArticleCategory ArticleEvent ArticleProduct ArticleVersion ArticleVote Survey SurveyResponse'
  ).split(' '),
  marketing: 'Consent ConsentEvent ConsentPurpose ConsentWording Suppression'.split(' '),
  platform: 'PrivacyRequest User IdentityProvider ApiClient AuditEntry Import'.split(' '),
};
export const domainOf = (kind: Kind): string => Object.keys(DOMAINS).find((domain) => DOMAINS[domain]?.includes(kind)) ?? 'sales';

/**
 * Actions by which a role changes rows that it doesn't update: the database lets it, within the columns of the action. A
 * customer cancels an order, or accepts a quote; FINANCE decides on a quote's step.
 */
export const BY_ACTION: Partial<Record<Kind, Action[]>> = {
  Order: ['cancel'],
  Return: ['cancel'],
  Quote: ['accept', 'reject', 'approve'],
  QuoteRequest: ['answer', 'decline', 'withdraw'],
  Case: ['reply', 'resolve', 'reopen', 'assign'],
  CaseMessage: ['move'],
  Attachment: ['send'],
  EarningsAdjustment: ['decide'],
  EarningsDispute: ['decide', 'withdraw'],
  DealRegistration: ['decide'],
  DealRegistrationExtension: ['decide'],
  DealChangeRequest: ['withdraw', 'decide'],
  FundRequest: ['decide'],
  FundClaim: ['decide', 'pay'],
  FundDocument: ['claim', 'review'],
  PartnerAssetVersion: ['use'],
  PartnerLogo: ['use'],
  InboundMail: ['decide'],
  PrivacyRequest: ['confirm', 'cancel'],
};

const seatOf = (seat: Seat | Column): Seat => (typeof seat === 'string' ? { who: seat, roles: [seat] } : seat);
const has = ({ scopes }: Seat, kind: Kind, what: 'read' | 'write') => !scopes || scopes.includes(`${domainOf(kind)}:${what}`);

/** Whether the cell of any of the roles opens the action at all, be it of no record that is there. */
export function opens(kind: Kind, given: Seat | Column, action: Action): boolean {
  const seat = seatOf(given);
  if (!has(seat, kind, action === 'read' ? 'read' : 'write')) return false;
  return seat.roles.some((role) => cellOf(kind, role, action) !== '-');
}

/** Labels of the records on which somebody may do something: read, create, update, delete, or a named action. */
export function expected(company: Company, kind: Kind, given: Seat | Column, action: Action): string[] {
  const seat = seatOf(given);
  if (!opens(kind, seat, action) || !has(seat, kind, 'read')) return [];
  return [...new Set(seat.roles.flatMap((role) => scoped(company, kind, seat, cellOf(kind, role, action))))].sort();
}

/** The scope that a role has for an action; `-`: none. */
export const scopeOf = (kind: Kind, role: Column, action: Action): string => cellOf(kind, role, action);

function cellOf(kind: Kind, role: Column, action: Action): string {
  const row = cells.get(kind);
  if (!row) throw new Error(`The table has no row for ${kind}: write down who may see it`);
  if (!ACTIONS.has(action)) throw new Error(`No record of the table has an action "${action}"`);
  if (role === 'GUEST') return GUESTS[kind]?.[action] ?? '-';
  return row.get(action)?.[role] ?? '-';
}

function scoped(company: Company, kind: Kind, seat: Seat, scope: string): string[] {
  const { ids } = company;
  const { who } = seat;
  // Who is a colleague is known to those who see employees: a key takes `people:read` for that.
  if (scope === 'colleagues' && !has(seat, 'Employee', 'read')) return [];
  if (scope === '-') return [];
  if (scope.includes('+')) return scope.split('+').flatMap((each) => scoped(company, kind, seat, each));
  if (scope === 'all') return Object.keys(ids[kind] ?? {});
  const mine = MINE[kind]?.[scope];
  if (mine) return mine[who] ?? mine.others ?? [];
  const same = SCOPES[kind]?.[scope];
  if (same) return same;
  if (scope === 'self') return [SELF[who] ?? who].filter((label) => label in (ids[kind] ?? {}));
  throw new Error(`The table says "${scope}" for ${kind}, which means nothing there`);
}

/** The label of one's own person, where it isn't the name of the column. */
const SELF: Partial<Record<Column, string>> = {
  CUSTOMER_MEMBER: 'contact member',
  CUSTOMER_ADMIN: 'contact admin',
  PARTNER_SELLER: 'seller',
  PARTNER_ADMIN: 'partnerAdmin',
  PARTNER_TECHNICIAN: 'technician',
  PARTNER_MARKETER: 'marketer',
};

const exceptions = new Map<string, Readers>(EXCEPT.flatMap(([names, readers]) => names.split(' ').map((name) => [name, readers] as const)));
export const fieldsOf = (kind: Kind): string[] => (FIELDS[kind] ?? '').split(' ').filter(Boolean);
/** Fields that not everyone reads who reads the row. */
export const exceptionsOf = (kind: Kind): string[] => fieldsOf(kind).filter((field) => exceptions.has(`${kind}.${field}`));

/** Labels of the records of which somebody reads a field; null: of none, and asking for it is refused. */
export function readersOf(company: Company, kind: Kind, given: Seat | Column, field: string): string[] | null {
  const seat = seatOf(given);
  const readers = exceptions.get(`${kind}.${field}`);
  const rows = expected(company, kind, seat, 'read');
  if (!readers) return rows;
  const shown = seat.roles.flatMap((role) => {
    const scope = readers[role];
    if (scope === undefined || cellOf(kind, role, 'read') === '-') return [];
    return [scoped(company, kind, seat, scope === 'rows' ? cellOf(kind, role, 'read') : scope)];
  });
  return shown.length === 0 || !has(seat, kind, 'read') ? null : rows.filter((label) => shown.flat().includes(label));
}
