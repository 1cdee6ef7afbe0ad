/** How the company works with its partners. What other domains may use of it. */
import './distribution-rule.policy.js';
import './distribution.database.js';
import './distribution.jobs.js';
import './distribution.place.js';
import './fund-document.files.js';
import './fund.jobs.js';
import './fund.mail.js';
import './fund.policy.js';
import './lead-offer.database.js';
import './lead-offer.mail.js';
import './lead-offer.policy.js';
import './lead.extension.js';
import './personal-data.js';
import './unplaced-lead.mail.js';

export { DistributionRule, DistributionRuleState } from './distribution-rule.entity.js';
export { DistributionRun } from './distribution-run.entity.js';
export { Fund } from './fund.entity.js';
export { FundClaim } from './fund-claim.entity.js';
export { FundDocument } from './fund-document.entity.js';
export { FundEntry } from './fund-entry.entity.js';
export { FundProgramme } from './fund-programme.entity.js';
export { FundRequest } from './fund-request.entity.js';
export { leadMeasures } from './lead-measures.js';
export { LeadDeclineReason, LeadOffer, LeadOfferState, PullBackReason } from './lead-offer.entity.js';
export { UnplacedLead } from './unplaced-lead.entity.js';

import './deal-change.policy.js';
import './deal-change.mail.js';
import './registration.extension.js';
import './registration.policy.js';
import './registration-policy.policy.js';
import './registration.territory.js';
import './registration.jobs.js';
import './registration.mail.js';
import './registration.open.js';

import './personal-data.js';

export { DealChangeRequest } from './deal-change.entity.js';
export { DealRegistration } from './registration.entity.js';
export { LIVE, RegistrationStatus, RejectionGround, UNDECIDED } from './registration.status.js';
export { DealRegistrationApproval } from './registration-approval.entity.js';
export { DealRegistrationChange } from './registration-change.entity.js';
export { DealRegistrationConflict } from './registration-conflict.entity.js';
export { DealRegistrationContact } from './registration-contact.entity.js';
export { DealRegistrationExtension, RequestStatus } from './registration-extension.entity.js';
export { DealRegistrationItem } from './registration-item.entity.js';
export { RegistrationPolicy } from './registration-policy.entity.js';
export { RegistrationApprovalRule } from './registration-rule.entity.js';
