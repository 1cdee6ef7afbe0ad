/** What people and partners earn, in one ledger. What other domains may use of it. */
import './personal-data.js';
