import type { Seat } from '../table.js';
import type { Change } from './changes.js';
import { change } from './changes-directory.js';

const isCustomer = ({ who }: Seat): boolean => who.startsWith('CUSTOMER');
const accountOf = (label: string): string => ({ member: 'customer', admin: 'customer', below: 'below' })[label] ?? 'foreign';
const ASK = { kind: 'QUESTION', subject: 'x', description: 'x' };
const RESOLVED: Change['state'] = [
  `update "case" set status = 'RESOLVED', resolved_at = now()`,
  `update "case" set status = 'NEW', resolved_at = null`,
];

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
  caseUpdate: change('Case', 'update', { subject: 'x' }),
  caseMove: change('Case', 'update', { status: 'PENDING' }),
  caseReply: change('Case', 'reply', { text: 'x' }),
  caseNote: change('Case', 'note', { text: 'x' }),
  caseResolve: change('Case', 'resolve'),
  caseReopen: change('Case', 'reopen', {}, { state: RESOLVED }),
  caseClose: change('Case', 'update', {}, { state: RESOLVED }),
};
