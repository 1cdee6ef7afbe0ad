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
