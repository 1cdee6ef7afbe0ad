/** Consent and preferences. What other domains may use of it. */
export {};
