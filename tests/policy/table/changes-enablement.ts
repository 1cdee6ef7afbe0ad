import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const PERIOD = { startsOn: '2099-06-01', endsOn: '2099-06-02' };

const setRequests = (status: string): string => `update fund_request set status = '${status}', approved_amount = null`;
/** The activity was yesterday, so that it can be claimed. */
const ACTIVITY_OVER = `update fund_request set starts_on = current_date - 1, ends_on = current_date - 1, decided_at = now() - interval '5 days'`;
const setClaims = (values: string): string => `update fund_claim set paid_on = null, ${values}`;
const REVIEWED = `update fund_document set status = 'ACCEPTED', reason = null where claim_id is not null`;

export const ENABLEMENT_CHANGES: Record<string, Change> = {
  fundProgrammeCreate: make('FundProgramme', () => ({ name: 'New', ...PERIOD, budget: usd('10'), reimbursement: '0.5' })),
  fundProgrammeUpdate: change('FundProgramme', 'update', { name: 'Other' }),
  fundAllocate: make(
    'Fund',
    (find) => ({ programmeId: find('FundProgramme', 'partner'), partnerId: find('Partner', 'partner'), amount: usd('10') }),
    { also: [['FundEntry', 'create']] },
  ),
  fundAdjust: change('Fund', 'allocate', { amount: usd('-10'), note: 'x' }),
  fundRequestCreate: {
    of: 'FundRequest',
    action: 'create',
    input: (label, find) => ({ fundId: find('Fund', label), activity: 'EVENT', name: 'New', ...PERIOD, plannedCost: usd('100'), amount: usd('50') }),
    names: (label) => [['Fund', label]],
  },
  fundRequestUpdate: change('FundRequest', 'update', { name: 'Other' }, { state: setRequests('DRAFT') }),
  fundRequestSubmit: change('FundRequest', 'submit', {}, { state: setRequests('DRAFT') }),
  fundRequestCancel: change('FundRequest', 'cancel', {}, { state: setRequests('SUBMITTED') }),
  // What was set aside for them already is set aside once.
  fundRequestApprove: change('FundRequest', 'decide', {}, { state: setRequests('SUBMITTED'), rules: ['TAKEN'] }),
  fundRequestReject: change('FundRequest', 'decide', { reason: 'x' }, { state: setRequests('SUBMITTED') }),
  fundRequestClose: change('FundRequest', 'decide', {}, { state: setClaims(`status = 'REJECTED', decision_note = 'x', approved_amount = null`) }),
  fundClaimSubmit: {
    of: 'FundClaim',
    action: 'create',
    input: (label, find) => ({
      requestId: find('FundRequest', label),
      amount: usd('500'),
      documents: [{ documentId: find('FundDocument', `${label} loose`), kind: 'INVOICE', cost: usd('1000') }],
    }),
    names: (label) => [['FundRequest', label]],
    state: ACTIVITY_OVER,
  },
  fundClaimApprove: change('FundClaim', 'decide', {}, { state: REVIEWED }),
  fundClaimReject: change('FundClaim', 'decide', { reason: 'x' }),
  fundClaimPay: change('FundClaim', 'pay', {}, { state: setClaims(`status = 'APPROVED', approved_amount = 1000`) }),
  fundDocumentReview: change('FundDocument', 'review', { accepted: true }),
  partnerAssetCreate: make('PartnerAsset', () => ({ title: 'New', kind: 'GUIDE', language: 'en' })),
  partnerAssetUpdate: change('PartnerAsset', 'update', { title: 'Other' }),
  partnerAssetVersionAdd: change('PartnerAsset', 'update', { body: 'y' }, { also: [['PartnerAssetVersion', 'create']], rules: ['TAKEN'] }),
  partnerAssetPublish: change('PartnerAsset', 'update'),
  partnerAssetArchive: change('PartnerAsset', 'update'),
  partnerBrandSave: make('PartnerBrand', () => ({ name: 'Other' })),
  scorecardTargetSet: make('ScorecardTarget', (find) => ({ tierId: find('PartnerTier', 'dealers 2'), measure: 'CSAT', target: '4' })),
};
