import { each, policy, ROLES, SUPPORT } from '../core/index.js';
import { Consent } from './consent.entity.js';
import { ConsentEvent } from './consent-event.entity.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { ConsentWording } from './consent-wording.entity.js';
import { Suppression } from './suppression.entity.js';

/** policy.md, row «Consent»; its evidence is a sensitive field. Everyone employed has consents of their own, as EMPLOYEE. */
const own = each(ROLES, 'own');
const write = { ...own, ...each([...SUPPORT, 'MARKETER'], 'all') } as const;
const evidence = ['ADMIN', 'MARKETER'] as const;

policy(ConsentEvent, {
  domain: 'marketing',
  scopes: { own: '{row}.person_id = (select relata.person_id())' },
  read: { ...own, ...each(['SALES_REP', 'SALES_MANAGER', ...SUPPORT, 'CHANNEL_MANAGER', 'MARKETER', 'ADMIN'], 'all') },
  create: write,
  visibleTo: { ipAddress: evidence, userAgent: evidence },
  root: { consentEvents: 'read', consentUpdate: 'create' },
});

/** A view with the rights of its caller: the events below it decide on the rows. */
policy(Consent, { domain: 'marketing', read: each(ROLES, 'all'), root: { consents: 'read' } });

const keepers = each(['MARKETER', 'ADMIN'], 'all');
policy(ConsentPurpose, {
  domain: 'marketing',
  read: each(ROLES, 'all'),
  write: keepers,
  root: { consentPurpose: 'read', consentPurposes: 'read', consentPurposeCreate: 'create', consentPurposeUpdate: 'update' },
});
policy(ConsentWording, { domain: 'marketing', read: each(ROLES, 'all'), create: keepers });

/** The suppression list is kept by whoever keeps consents for others. */
const suppressors = each([...SUPPORT, 'MARKETER', 'ADMIN'], 'all');
policy(Suppression, {
  domain: 'marketing',
  read: suppressors,
  write: suppressors,
  delete: suppressors,
  root: { suppressions: 'read', suppressionOf: 'read', suppressionAdd: 'create', suppressionRemove: 'delete' },
});
