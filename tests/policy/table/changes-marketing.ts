import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

const WORDS = { language: 'en', name: 'Other', text: 'May we?' };
/** Whoever asks, as the label of their own person. */
const OWN: Record<string, string> = {
  CUSTOMER_MEMBER: 'contact member',
  CUSTOMER_ADMIN: 'contact admin',
  PARTNER_SELLER: 'seller',
  PARTNER_ADMIN: 'partnerAdmin',
  PARTNER_TECHNICIAN: 'technician',
  PARTNER_MARKETER: 'marketer',
};

export const MARKETING_CHANGES: Record<string, Change> = {
  consentUpdate: {
    of: 'ConsentEvent',
    action: 'create',
    labels: ['contact member', 'contact admin', 'contact foreign', 'seller', 'technician', 'SALES_REP', 'MARKETER', 'EMPLOYEE', 'ADMIN'],
    input: (label, find, { who }) => ({
      personId: find('Person', label),
      changes: [{ purposeId: find('ConsentPurpose', 'news'), channel: 'POST', granted: true }],
      ...((OWN[who] ?? who) === label ? {} : { source: 'PHONE' }),
    }),
    names: (label) => [['Person', label]],
  },
  consentPurposeCreate: make('ConsentPurpose', () => ({ key: 'other', name: 'Other', channels: ['EMAIL'], wordings: [WORDS] })),
  consentPurposeUpdate: change('ConsentPurpose', 'update', { name: 'Renamed' }),
  'consentPurposeUpdate:wording': change('ConsentPurpose', 'update', { wordings: [WORDS] }),
  privacyRequestCreate: { ...make('PrivacyRequest', () => ({ kind: 'EXPORT' })), inPerson: true },
  privacyRequestConfirm: change('PrivacyRequest', 'confirm', {}, { rules: ['WRONG_STATE'] }),
  privacyRequestCancel: change('PrivacyRequest', 'cancel'),
  privacyRequestExtend: change('PrivacyRequest', 'decide', { reason: 'Holidays' }),
  privacyRequestApprove: change('PrivacyRequest', 'decide', {}, { rules: ['WRONG_STATE'] }),
  privacyRequestReject: change('PrivacyRequest', 'decide', { reason: 'No' }),
  suppressionAdd: make('Suppression', () => ({ address: 'nobody@else.test' })),
  suppressionRemove: change('Suppression', 'delete'),
};
