/** Consent and preferences. What other domains may use of it. */
import './consent.database.js';
import './consent.gate.js';
import './consent.jobs.js';
import './consent.policy.js';
import './personal-data.js';

export { Consent, ConsentState } from './consent.entity.js';
export { consentRoutes } from './consent.routes.js';
export { ConsentChannel, ConsentEvent, ConsentEventKind, ConsentSource } from './consent-event.entity.js';
export { ConsentPurpose } from './consent-purpose.entity.js';
export { ConsentWording } from './consent-wording.entity.js';
export { Suppression, SuppressionReason } from './suppression.entity.js';
