import { mailGate } from '../core/mail/gate.js';

/** Until consent can be given, nobody has given it: what has a purpose stays here. */
mailGate(async (_client, { purpose }) => (purpose === undefined ? {} : { held: 'NO_CONSENT' }));
