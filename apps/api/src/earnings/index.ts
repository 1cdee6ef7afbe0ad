/** What people and partners earn, in one ledger. What other domains may use of it. */
import './earnings-plan.policy.js';
import './earnings-entry.policy.js';
import './earnings-crediting.jobs.js';
import './earnings-statement.document.js';
import './earnings-statement.jobs.js';
import './earnings.mail.js';

import './personal-data.js';

export { EarningsAdjustment } from './earnings-adjustment.entity.js';
export { EarningsAttribution } from './earnings-attribution.entity.js';
export { EarningsBand } from './earnings-band.entity.js';
export { EarningsComponent } from './earnings-component.entity.js';
export { EarningsDispute } from './earnings-dispute.entity.js';
export { EarningsEntry, EarningsEntryKind } from './earnings-entry.entity.js';
export { EarningsPlan } from './earnings-plan.entity.js';
export { EarningsPlanVersion } from './earnings-plan-version.entity.js';
export { EarningsReplay } from './earnings-replay.entity.js';
export { EarningsStatement } from './earnings-statement.entity.js';
export { EarningsStatementLine } from './earnings-statement-line.entity.js';
