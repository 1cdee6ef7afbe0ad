import { policy } from '../core/index.js';
import { IdentityProvider } from './identity-provider.entity.js';

/** policy.md, last row: what runs the system is administrators' alone. */
policy(IdentityProvider, {
  domain: 'platform',
  read: { ADMIN: 'all' },
  write: { ADMIN: 'all' },
  root: { identityProvider: 'read', identityProviders: 'read', identityProviderCreate: 'create', identityProviderUpdate: 'update' },
});
