import { policy } from '../core/index.js';
import { User } from './user.entity.js';

/** policy.md, last row: what runs the system is administrators' alone. Whose a sign-in is, and its address, stay. */
policy(User, {
  domain: 'platform',
  read: { ADMIN: 'all' },
  write: { ADMIN: 'all' },
  writable: { ADMIN: ['disabledAt'] },
  root: {
    user: 'read',
    users: 'read',
    accessExplain: 'read',
    userInvite: 'create',
    userDisable: 'update',
    userEnable: 'update',
    userSignOut: 'update',
    userSecondFactorReset: 'update',
  },
});
