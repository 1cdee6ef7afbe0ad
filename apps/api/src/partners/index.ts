/** How the company works with its partners. What other domains may use of it. */
import './fund.jobs.js';
import './fund.mail.js';
import './fund.policy.js';
import './fund-document.files.js';
import './personal-data.js';

export { Fund } from './fund.entity.js';
export { FundClaim } from './fund-claim.entity.js';
export { FundDocument } from './fund-document.entity.js';
export { FundEntry } from './fund-entry.entity.js';
export { FundProgramme } from './fund-programme.entity.js';
export { FundRequest } from './fund-request.entity.js';
