import './api-client.policy.js';
import './audit.policy.js';
import './import/index.js';

export { Import } from './import/import.entity.js';

import './rights.database.js';
import './user.database.js';
import './user.policy.js';

export { ApiClient } from './api-client.entity.js';
export { AuditEntry } from './audit-entry.entity.js';
export { User } from './user.entity.js';

// After `user.database`, which takes all rights to the schema `auth` away before they are given.
import './identity-provider.database.js';
import './identity-provider.policy.js';
import './invitation.database.js';
import './invitation.jobs.js';
import './invitation.policy.js';
import './contact-sign-in.database.js';
import './sign-up.database.js';
import './sign-up.service.js';
import './sign-in/lock-out.database.js';
import './sign-in/email-change.database.js';
// What it does against somebody who has got in ends a change of address as well.
import './sign-in/second-factor.database.js';
import './email-change.jobs.js';
import './sign-in-mail.js';
import './sign-in/journal.database.js';

import './erasure.database.js';
import './personal-data.js';
import './privacy-request.database.js';
import './privacy-request.jobs.js';
import './privacy-request.policy.js';

export { IdentityProvider } from './identity-provider.entity.js';
export { Invitation } from './invitation.entity.js';
export { PrivacyRequest } from './privacy-request.entity.js';
