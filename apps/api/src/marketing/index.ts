/** Consent and preferences. What other domains may use of it. */
import './consent.gate.js';
