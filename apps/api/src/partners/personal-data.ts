import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { AgreementVersion } from './agreement-version.entity.js';
import { PartnerApplication } from './application.entity.js';
import { DealChangeRequest } from './deal-change.entity.js';
import { DistributionRule } from './distribution-rule.entity.js';
import { DistributionRun } from './distribution-run.entity.js';
import { Fund } from './fund.entity.js';
import { FundClaim } from './fund-claim.entity.js';
import { FundDocument } from './fund-document.entity.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { FundRequest } from './fund-request.entity.js';
import { LeadOffer } from './lead-offer.entity.js';
import { OnboardingStep } from './onboarding-step.entity.js';
import { OnboardingTemplate } from './onboarding-template.entity.js';
import { PartnerAsset } from './partner-asset.entity.js';
import { PartnerAssetDownload } from './partner-asset-download.entity.js';
import { PartnerAssetVersion } from './partner-asset-version.entity.js';
import { PartnerBrand, PartnerLogo } from './partner-brand.entity.js';
import { PartnerChange } from './partner-change.entity.js';
import { PartnerPaymentDetails } from './payment-details.entity.js';
import { DealRegistration } from './registration.entity.js';
import { DealRegistrationApproval } from './registration-approval.entity.js';
import { DealRegistrationChange } from './registration-change.entity.js';
import { DealRegistrationConflict } from './registration-conflict.entity.js';
import { DealRegistrationContact } from './registration-contact.entity.js';
import { DealRegistrationExtension } from './registration-extension.entity.js';
import { DealRegistrationItem } from './registration-item.entity.js';
import { RegistrationPolicy } from './registration-policy.entity.js';
import { RegistrationApprovalRule } from './registration-rule.entity.js';
import { ScorecardTarget } from './scorecard-target.entity.js';
import { TierRequirement } from './tier-requirement.entity.js';
import { TierReview } from './tier-review.entity.js';
import { TierRun } from './tier-run.entity.js';
import { UnplacedLead } from './unplaced-lead.entity.js';

// Each entity says here whether its rows are somebody’s: personal(…), or notPersonal(…, why).
notPersonal(FundProgramme, 'a rule and a budget');
notPersonal(Fund, 'money of a partner');
personal(FundRequest, { subject: ['submittedBy'], others: { decidedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundClaim, { subject: ['submittedBy'], others: { decidedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundDocument, { subject: ['uploadedBy'], others: { reviewedBy: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(FundEntry, { subject: ['by'], erase: {}, kept: KEPT.BOOKS });

const SELLER = 'the partner’s people, at work';

personal(LeadOffer, {
  subject: ['lead'],
  others: { answeredBy: SELLER, seller: SELLER, pulledBackBy: AT_WORK, offeredBy: AT_WORK },
  without: {
    score: 'what we think of the partner',
    scoreValues: 'what we think of the partner',
    pullBackNote: 'what we think of the partner',
  },
  erase: { city: 'null', region: 'null', need: 'null', note: 'null' },
  kept: KEPT.RECORD,
});
personal(UnplacedLead, { subject: ['lead'], erase: {}, kept: KEPT.RECORD });
notPersonal(DistributionRule, 'how leads are given out');
notPersonal(DistributionRun, 'that leads were given out');
const SAID = { message: 'null', note: 'null' };

personal(DealRegistration, {
  subject: ['account', 'opportunity'],
  others: { seller: SELLER, owner: AT_WORK },
  erase: { company: `'Erased'`, domain: 'null', city: 'null', need: 'null', ...SAID },
  kept: KEPT.RECORD,
});
personal(DealRegistrationContact, {
  subject: ['registration'],
  // What a partner wrote of them; only the address says who it is.
  also: `{row}.email is not null and lower({row}.email) = any (relata.addresses_of({person}))`,
  erase: {
    givenName: `'Erased'`,
    familyName: `'P-' || upper(substr(md5('contact' || {row}.id::text), 1, 8))`,
    title: 'null',
    email: 'null',
    phone: 'null',
  },
  kept: KEPT.RECORD,
});
personal(DealRegistrationChange, { subject: ['registration'], others: { by: AT_WORK }, erase: SAID, kept: KEPT.RECORD });
personal(DealRegistrationConflict, {
  subject: ['registration', 'account', 'lead', 'opportunity', 'other'],
  others: { owner: AT_WORK },
  erase: { title: 'null' },
  kept: KEPT.RECORD,
});
personal(DealRegistrationExtension, {
  subject: ['registration'],
  others: { requestedBy: SELLER, decidedBy: AT_WORK },
  erase: { reason: `'Erased'`, message: 'null' },
  kept: KEPT.RECORD,
});
personal(DealChangeRequest, {
  subject: ['opportunity'],
  others: { owner: AT_WORK, partnerSeller: SELLER, requestedBy: SELLER, decidedBy: AT_WORK },
  erase: { reason: `'Erased'`, message: 'null' },
  kept: KEPT.RECORD,
});
notPersonal(DealRegistrationItem, 'what a deal is about');
notPersonal(DealRegistrationApproval, `a decision on a deal; ${AT_WORK}`);
notPersonal(RegistrationPolicy, 'rules of a programme');
notPersonal(RegistrationApprovalRule, 'rules of a programme');
personal(PartnerApplication, {
  subject: [],
  // Whoever applies is known by their address alone.
  also: `lower({row}.email) = any (relata.addresses_of({person}))`,
  others: { decidedBy: AT_WORK },
  erase: {
    givenName: `'Erased'`,
    familyName: `'P-' || upper(substr(md5('application' || {row}.id::text), 1, 8))`,
    email: `'erased@invalid'`,
    phone: 'null',
    message: 'null',
  },
  kept: KEPT.RECORD,
});
personal(OnboardingStep, { subject: ['doneBy'], erase: { note: 'null' }, kept: KEPT.PROOF });
notPersonal(OnboardingTemplate, 'what every new partner does');
notPersonal(AgreementVersion, 'a text');
notPersonal(PartnerChange, 'how an organisation stands; whoever changed it did so at work');
notPersonal(PartnerPaymentDetails, 'the account of an organisation');
notPersonal(TierRequirement, 'what the company asks of its partners');
notPersonal(TierReview, 'a day');
notPersonal(TierRun, 'a run over organisations');

notPersonal(PartnerAsset, 'what partners sell with');
notPersonal(PartnerBrand, 'how a company presents itself');
personal(PartnerAssetVersion, { subject: ['uploadedBy'], erase: {}, kept: KEPT.RECORD });
personal(PartnerLogo, { subject: ['uploadedBy'], erase: {}, kept: KEPT.RECORD });
personal(PartnerAssetDownload, { subject: ['person'], erase: {}, kept: KEPT.RECORD });
notPersonal(ScorecardTarget, 'a rule');
