import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

const states = (status: string): string =>
  `update deal_registration set status = '${status}', ground = null, message = null, blocked_until = null, protected_until = '2099-01-01'`;
const UNDECIDED = states('SUBMITTED');
const DRAFTS = states('DRAFT');
const SELLERS: Record<string, string> = { seller: 'seller', partner: 'partnerAdmin', rival: 'rival' };

/** Row «Deal registration», and what partners ask of deals. */
export const REGISTRATIONS_CHANGES: Record<string, Change> = {
  dealRegistrationCreate: {
    of: 'DealRegistration',
    action: 'create',
    labels: ['seller', 'partner', 'rival'],
    input: (label, find) => ({ company: 'New', sellerId: find('Person', SELLERS[label] as string) }),
    names: (label) => [['Person', SELLERS[label] as string]],
  },
  dealRegistrationUpdate: change('DealRegistration', 'update', { city: 'Graz' }, { state: DRAFTS }),
  dealRegistrationSubmit: change('DealRegistration', 'update', {}, { state: DRAFTS }),
  dealRegistrationWithdraw: change('DealRegistration', 'withdraw', {}, { state: UNDECIDED }),
  dealRegistrationExtend: change(
    'DealRegistration',
    'extend',
    { reason: 'x' },
    {
      state: `${states('APPROVED')}; update deal_registration_extension set status = 'DECLINED'`,
      also: [['DealRegistrationExtension', 'create']],
    },
  ),
  dealRegistrationCheck: change('DealRegistration', 'decide', {}, { state: UNDECIDED }),
  dealRegistrationStartReview: change('DealRegistration', 'decide', {}, { state: UNDECIDED }),
  dealRegistrationReturn: change('DealRegistration', 'decide', { message: 'x' }, { state: UNDECIDED }),
  // Whose turn it is.
  dealRegistrationApprove: change(
    'DealRegistration',
    'decide',
    {},
    {
      state: UNDECIDED,
      narrowed: ({ roles }, labels) =>
        labels.filter((label) => roles.includes(['rep', 'approved', 'team'].includes(label) ? 'CHANNEL_MANAGER' : 'ADMIN')),
    },
  ),
  dealRegistrationReject: change('DealRegistration', 'decide', { ground: 'NOT_PROTECTABLE' }, { state: UNDECIDED }),
  dealRegistrationExtensionDecide: change('DealRegistrationExtension', 'decide', { accept: false, message: 'x' }),
  registrationPolicyCreate: make(
    'RegistrationPolicy',
    (find) => ({ programmeId: find('PartnerProgramme', 'dealers'), calendarId: find('BusinessCalendar', 'registrations') }),
    // Each programme has its rules already.
    { rules: ['TAKEN'] },
  ),
  registrationPolicyUpdate: change('RegistrationPolicy', 'update', { decisionHours: 8 }),
  registrationApprovalRuleCreate: make('RegistrationApprovalRule', () => ({ name: 'New', position: 2, kind: 'ROLE', role: 'ADMIN' })),
  registrationApprovalRuleUpdate: change('RegistrationApprovalRule', 'update', { name: 'Other' }),
  dealChangeRequestCreate: {
    of: 'DealChangeRequest',
    action: 'create',
    input: (label, find) => ({ opportunityId: find('Opportunity', label), closeDate: '2099-02-01', reason: 'x' }),
    names: (label) => [['Opportunity', label]],
    state: `update deal_change_request set status = 'WITHDRAWN'`,
  },
  dealChangeRequestWithdraw: change('DealChangeRequest', 'withdraw'),
  dealChangeRequestDecide: change('DealChangeRequest', 'decide', { accept: false, message: 'x' }),
};
