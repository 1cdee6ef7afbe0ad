import { each, policy, rootPolicy } from '../core/index.js';
import { Certificate } from './certificate.entity.js';
import { OTHERS, OWN_AND_OTHERS, TAKERS } from './enrolment.policy.js';

/** policy.md, row «Course, certificate». Nobody issues one by hand: passing does. */
export const REVOKERS = { CHANNEL_MANAGER: 'partners', HR: 'all', ADMIN: 'all' };

policy(Certificate, {
  domain: 'learning',
  scopes: OWN_AND_OTHERS,
  read: { ...each(TAKERS, 'own'), ...OTHERS },
  create: {},
  update: REVOKERS,
  writable: Object.fromEntries(Object.keys(REVOKERS).map((role) => [role, ['revokedAt', 'revokedReason', 'revokedBy']])),
  actions: { team: { CHANNEL_MANAGER: 'partners', ADMIN: 'all' } },
  root: { certificate: 'read', certificates: 'read', myCertificates: 'read', certifiedPartners: 'team', certificateRevoke: 'update' },
});

/** By number and code, whoever has them (decision 0048). */
rootPolicy({ certificateCheck: 'anyone' });
