import { each, PARTNERS, policy } from '../core/index.js';
import { AgreementVersion } from './agreement-version.entity.js';
import { OnboardingStep } from './onboarding-step.entity.js';
import { OnboardingTemplate } from './onboarding-template.entity.js';
import { PartnerPaymentDetails } from './payment-details.entity.js';

/**
 * policy.md, row «Partner, programme, scorecard»: a partner reads its own onboarding, its administrator does the steps that are the
 * partner's. Where it is paid its administrator says and FINANCE reads.
 */
const all = { CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' };
const managers = { CHANNEL_MANAGER: 'all', ADMIN: 'all' };
const mine = '{row}.partner_id = (select relata.partner_id())';
const ofMySteps = (column: string) =>
  `{row}.${column} in (select s.template_id from onboarding_step s where s.partner_id = (select relata.partner_id()))`;

policy(OnboardingTemplate, {
  domain: 'partners',
  scopes: { own: ofMySteps('id') },
  read: { ...each(PARTNERS, 'own'), ...all },
  write: managers,
  root: { onboardingTemplates: 'read', onboardingTemplateCreate: 'create', onboardingTemplateUpdate: 'update', onboardingTemplatePublish: 'update' },
});

policy(AgreementVersion, {
  domain: 'partners',
  scopes: { own: ofMySteps('template_id') },
  read: { ...each(PARTNERS, 'own'), ...all },
  create: managers,
});

policy(OnboardingStep, {
  domain: 'partners',
  scopes: { own: mine, ours: `(${mine} and {row}.side = 'PARTNER')` },
  read: { ...each(PARTNERS, 'own'), ...all },
  update: { PARTNER_ADMIN: 'ours', ...managers },
  writable: Object.fromEntries(['PARTNER_ADMIN', ...Object.keys(managers)].map((role) => [role, ['doneAt', 'doneBy', 'agreement', 'note']])),
  actions: { reopen: managers },
  root: { onboardingSteps: 'read', onboardingStepComplete: 'update', onboardingStepReopen: 'reopen' },
});

policy(PartnerPaymentDetails, {
  domain: 'partners',
  scopes: { own: mine },
  read: { PARTNER_ADMIN: 'own', FINANCE: 'all', ADMIN: 'all' },
  write: { PARTNER_ADMIN: 'own' },
  root: { partnerPaymentDetailsSet: 'create' },
});
