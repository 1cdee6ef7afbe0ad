/** What other domains build on. */
import './scopes.js';
import './account.policy.js';
import './address.policy.js';
import './contact.policy.js';
import './contact-point.policy.js';
import './employee.database.js';
import './employee.policy.js';
import './partner.policy.js';
import './person.policy.js';
import './territory.policy.js';

export { Account, AccountKind, Lifecycle } from './account.entity.js';
export { Address, AddressKind } from './address.entity.js';
export { Contact, DecisionRole, PortalRole } from './contact.entity.js';
export { ContactPoint, ContactPointKind } from './contact-point.entity.js';
export { Employee } from './employee.entity.js';
export { currentEmployee } from './employee.service.js';
export { EmployeeRole } from './employee-role.entity.js';
export { Partner, PartnerStatus, PartnerType } from './partner.entity.js';
export { PartnerMember, PartnerRole } from './partner-member.entity.js';
export { Person } from './person.entity.js';
export { Territory } from './territory.entity.js';
