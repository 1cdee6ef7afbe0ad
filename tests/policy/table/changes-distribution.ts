import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

export const DISTRIBUTION_CHANGES: Record<string, Change> = {
  distributionRuleCreate: make(
    'DistributionRule',
    (find) => ({ name: 'New', calendarId: find('BusinessCalendar', 'office'), managerId: find('Employee', 'stranger') }),
    {
      names: () => [
        ['BusinessCalendar', 'office'],
        ['Employee', 'stranger'],
      ],
    },
  ),
  distributionRuleUpdate: change('DistributionRule', 'update', { capacity: 5 }, { rules: ['WRONG_STATE'] }),
  distributionRuleActivate: change('DistributionRule', 'update', {}, { rules: ['WRONG_STATE'] }),
  distributionRuleRetire: change('DistributionRule', 'update', {}, { rules: ['WRONG_STATE'] }),
  distributionRuleDelete: change('DistributionRule', 'delete', {}, { rules: ['WRONG_STATE'] }),
  distributionRunStart: make('DistributionRun', () => ({})),
  leadOfferCreate: make(
    'LeadOffer',
    (find) => ({ leadId: find('Lead', 'rep'), partnerId: find('Partner', 'partner'), respondUntil: '2098-01-01T00:00:00Z' }),
    {
      names: () => [
        ['Lead', 'rep'],
        ['Partner', 'partner'],
      ],
      rules: ['WRONG_STATE'],
    },
  ),
  // The lead of the open one is somebody’s, and the others were answered.
  leadOfferAccept: change('LeadOffer', 'answer', {}, { rules: ['WRONG_STATE'] }),
  leadOfferDecline: change('LeadOffer', 'answer', { reason: 'TOO_SMALL' }, { rules: ['WRONG_STATE'] }),
  leadOfferPullBack: change('LeadOffer', 'pullBack', { note: 'x' }, { rules: ['WRONG_STATE'] }),
};
