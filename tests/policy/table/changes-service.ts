import type { Seat } from '../table.js';
import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

const isCustomer = ({ who }: Seat): boolean => who.startsWith('CUSTOMER');
const accountOf = (label: string): string => ({ member: 'customer', admin: 'customer', below: 'below' })[label] ?? 'foreign';
const TARGET = { priority: 'HIGH', supportTier: 'PLUS', resolutionMinutes: 60 };
const ASK = { kind: 'QUESTION', subject: 'x', description: 'x' };
const RESOLVED = `update "case" set status = 'RESOLVED', resolved_at = now() where merged_into_id is null`;

/** Which employee an agent is. */
const AGENTS: Record<string, string> = { agent: 'SUPPORT_AGENT', head: 'SUPPORT_MANAGER', stranger: 'stranger' };
const DEFAULT_QUEUE = `update queue set is_default = true where name = 'Service'`;

/** A partner’s administrator gives a case to one of their people; queues and agents are the company’s. */
const EMPLOYEES_ONLY: Partial<Change> = { without: ['PARTNER_ADMIN'], atOnce: true };

export const SERVICE_CHANGES: Record<string, Change> = {
  caseCreate: {
    of: 'Case',
    action: 'create',
    // Customers ask for their accounts, and an agent takes down what they work themself.
    labels: (seat) => (isCustomer(seat) ? [seat.who === 'CUSTOMER_ADMIN' ? 'admin' : 'member', 'below', 'foreign'] : ['agent', 'foreign', 'partner']),
    input: (label, find, seat) => ({
      ...ASK,
      accountId: find('Account', accountOf(label)),
      ...(isCustomer(seat) ? {} : { assigneeId: find('Employee', label === 'agent' ? 'SUPPORT_AGENT' : 'stranger') }),
      ...(label === 'partner' ? { partnerId: find('Partner', 'partner') } : {}),
    }),
    names: (label) => [['Account', accountOf(label)]],
  },
  slaPolicyCreate: make(
    'SlaPolicy',
    (find) => ({ name: 'Next', startsAt: '2098-01-01T00:00:00Z', calendarId: find('BusinessCalendar', 'office'), targets: [TARGET] }),
    { names: () => [['BusinessCalendar', 'office']] },
  ),
  slaPolicyUpdate: change('SlaPolicy', 'update', { name: 'Other' }),
  caseUpdate: change('Case', 'update', { subject: 'x' }),
  caseMove: change('Case', 'update', { status: 'PENDING' }),
  caseReply: change('Case', 'reply', { text: 'x' }),
  caseNote: change('Case', 'note', { text: 'x' }),
  caseResolve: change('Case', 'resolve'),
  caseReopen: change('Case', 'reopen', {}, { state: RESOLVED }),
  inboundMailAccept: {
    ...change('InboundMail', 'decide', {}),
    input: (label, find) => ({ id: find('InboundMail', label), contactId: find('Contact', 'foreign') }),
    names: () => [['Contact', 'foreign']],
    also: [['Case', 'create']],
    looks: true,
  },
  inboundMailDismiss: change('InboundMail', 'decide'),
  caseClose: change('Case', 'update', {}, { state: RESOLVED }),
  caseTake: change('Case', 'take', {}, { rules: ['WRONG_STATE'] }),
  caseAssign: change('Case', 'assign', {}, { rules: ['INVALID'] }),
  caseRelease: change('Case', 'assign', {}, { state: DEFAULT_QUEUE, ...EMPLOYEES_ONLY }),
  caseTransfer: {
    of: 'Case',
    action: 'assign',
    input: (label, find) => ({ id: find('Case', label), queueId: find('Queue', 'billing') }),
    ...EMPLOYEES_ONLY,
  },
  caseEscalate: change('Case', 'escalate', { reason: 'x' }),
  caseMerge: {
    of: 'Case',
    action: 'merge',
    input: (label, find) => ({ id: find('Case', label), intoId: find('Case', label) }),
    rules: ['INVALID'],
  },
  caseSplit: {
    of: 'Case',
    action: 'split',
    input: (label, find) => ({ id: find('Case', label), messageIds: [find('CaseMessage', label)], subject: 'x' }),
    rules: ['INVALID'],
  },
  queueCreate: make('Queue', () => ({ name: 'New' })),
  queueUpdate: change('Queue', 'update', { autoCloseDays: 3 }),
  agentSet: {
    of: 'Agent',
    action: 'create',
    input: (label, find) => ({ employeeId: find('Employee', AGENTS[label] ?? label), capacity: 5 }),
    names: (label, { scopes }) => (scopes ? [['Employee', AGENTS[label] ?? label]] : []),
  },
  agentSetAvailability: {
    of: 'Agent',
    action: 'update',
    input: (label, find) => ({ employeeId: find('Employee', AGENTS[label] ?? 'mate'), availability: 'AVAILABLE' }),
    names: (label, { scopes }) => (scopes ? [['Employee', AGENTS[label] ?? 'mate']] : []),
  },
  servicePartnerSet: {
    of: 'ServicePartner',
    action: 'create',
    input: (label, find) => ({ partnerId: find('Partner', label), capacity: 5 }),
    names: (label) => [['Partner', label]],
  },
};
