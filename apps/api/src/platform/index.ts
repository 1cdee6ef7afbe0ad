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
