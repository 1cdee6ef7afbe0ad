import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const CLOSED = `update earnings_statement set status = 'CLOSED', closed_at = now(), balance = 5, paid_at = null`;
/** What was agreed on already is decided once. */
const DECIDED: Change['rules'] = ['WRONG_STATE'];
const PERIOD = { startsOn: '2001-01-01', endsOn: '2001-01-31' };

export const EARNINGS_CHANGES: Record<string, Change> = {
  earningsPlanCreate: make('EarningsPlan', (find) => ({ name: 'New', partnerId: find('Partner', 'partner') })),
  earningsPlanUpdate: change('EarningsPlan', 'update', { name: 'Other' }),
  // Each plan of the company has a draft, so that there is no second one.
  earningsPlanVersionDraft: {
    of: 'EarningsPlanVersion',
    action: 'create',
    input: (label, find) => ({ planId: find('EarningsPlan', label) }),
    names: (label) => [['EarningsPlan', label]],
    rules: ['WRONG_STATE'],
  },
  earningsPlanVersionUpdate: change('EarningsPlanVersion', 'update', { note: 'x' }),
  earningsPlanVersionPublish: change('EarningsPlanVersion', 'publish', { validFrom: '2099-01-01' }),
  // What has paid somebody can't be thrown away.
  earningsPlanVersionDiscard: change('EarningsPlanVersion', 'delete', {}, { rules: ['IN_USE'] }),
  earningsReplayRun: make('EarningsReplay', () => PERIOD),
  earningsAdjustmentPropose: make('EarningsAdjustment', (find) => ({ partnerId: find('Partner', 'partner'), amount: usd('1'), reason: 'x' })),
  earningsAdjustmentDecide: change('EarningsAdjustment', 'decide', { approve: true }, { rules: DECIDED }),
  earningsDisputeOpen: {
    of: 'EarningsDispute',
    action: 'create',
    input: (label, find) => ({ entryId: find('EarningsEntry', `${label} margin`), reason: 'x' }),
    names: (label) => [['EarningsEntry', `${label} margin`]],
  },
  earningsDisputeWithdraw: change('EarningsDispute', 'withdraw'),
  earningsDisputeDecide: change('EarningsDispute', 'decide', { answer: 'x' }),
  earningsStatementPay: change('EarningsStatement', 'pay', {}, { state: CLOSED }),
};
