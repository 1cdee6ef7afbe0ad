import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

export const PARTNERS_CHANGES: Record<string, Change> = {
  partnerProgrammeCreate: make('PartnerProgramme', () => ({ name: 'New', currency: 'EUR' })),
  partnerProgrammeUpdate: change('PartnerProgramme', 'update', { graceDays: 30 }),
  partnerProgrammeInvite: make('Invitation', (find) => ({ id: find('PartnerProgramme', 'dealers') }), {
    names: () => [['PartnerProgramme', 'dealers']],
    also: [['PartnerProgramme', 'update']],
  }),
  partnerTierCreate: make('PartnerTier', (find) => ({ programmeId: find('PartnerProgramme', 'dealers'), name: 'New', rank: 9 })),
  partnerTierUpdate: change('PartnerTier', 'update', { discount: '0.2' }),
  partnerTierSetRequirements: change(
    'PartnerTier',
    'update',
    { requirements: [{ kind: 'REVENUE', threshold: '5' }] },
    { also: [['TierRequirement', 'create']] },
  ),
  tierReviewPlan: make('TierReview', (find) => ({ programmeId: find('PartnerProgramme', 'dealers'), reviewOn: '2098-01-01' })),
  tierReviewCancel: change('TierReview', 'delete'),
  tierRunStart: make('TierRun', (find) => ({ programmeId: find('PartnerProgramme', 'dealers') })),
  onboardingTemplateCreate: make('OnboardingTemplate', () => ({ position: 9, kind: 'TASK', name: 'New' })),
  onboardingTemplateUpdate: change('OnboardingTemplate', 'update', { name: 'Other' }),
  onboardingTemplatePublish: change(
    'OnboardingTemplate',
    'update',
    { text: 'Next' },
    { also: [['AgreementVersion', 'create']], rules: ['WRONG_STATE'] },
  ),
  onboardingStepComplete: change('OnboardingStep', 'update'),
  onboardingStepReopen: change('OnboardingStep', 'reopen'),
  partnerPaymentDetailsSet: {
    of: 'PartnerPaymentDetails',
    action: 'create',
    labels: ['partner'],
    input: () => ({ accountHolder: 'New', accountNumber: '12345' }),
  },
  partnerApply: {
    ...make('PartnerApplication', () => ({
      organisation: 'New',
      partnerType: 'VAR',
      country: 'AT',
      givenName: 'Nova',
      familyName: 'New',
      email: 'nova@applies.test',
    })),
    root: 'apply',
  },
  // No token of a mail is known here.
  partnerApplicationConfirm: { ...make('PartnerApplication', () => ({ token: 'x' })), root: 'confirm', rules: ['WRONG_STATE'] },
  partnerApplicationApprove: change(
    'PartnerApplication',
    'update',
    {},
    {
      also: [
        ['Partner', 'create'],
        ['PartnerMember', 'create'],
      ],
    },
  ),
  partnerApplicationReject: change('PartnerApplication', 'update', { reason: 'No' }),
};
