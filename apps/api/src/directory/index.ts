/** What other domains build on. */
import './scopes.js';
import './account.policy.js';
import './address.policy.js';
import './business-calendar.policy.js';
import './contact.policy.js';
import './contact-point.policy.js';
import './duplicate.policy.js';
import './duplicate.keys.js';
import './duplicate.search.js';
import './employee.database.js';
import './employee.policy.js';
import './merge.policy.js';
import './merge.functions.js';
import './partner.policy.js';
import './partner-programme.policy.js';
import './person.policy.js';
import './personal-data.js';
import './territory.policy.js';
import './timeline.policy.js';

export { Account, AccountKind, Lifecycle, SupportTier } from './account.entity.js';
export { Address, AddressKind } from './address.entity.js';
export {
  ApprovalStatus,
  ApproverKind,
  ApproverPreview,
  approversOf,
  checkApprover,
  previewOf,
  stepsSql,
  takeTurn,
  wordsOf,
} from './approval.js';
export { BusinessCalendar } from './business-calendar.entity.js';
export { BusinessHours, Weekday } from './business-hours.entity.js';
export { afterBusinessTime, businessTime, type Calendar, nextOpening, openSpans } from './business-time.js';
export { Contact, DecisionRole, PortalRole } from './contact.entity.js';
export { ContactPoint, ContactPointKind } from './contact-point.entity.js';
export { Duplicate, DuplicateStatus, RecordKind } from './duplicate.entity.js';
export { duplicateSearch } from './duplicate.search.js';
export { refuseSameAccount, refuseSamePerson } from './duplicate.service.js';
export { Employee } from './employee.entity.js';
export { currentEmployee } from './employee.service.js';
export { EmployeeRole } from './employee-role.entity.js';
export { Holiday } from './holiday.entity.js';
export { Merge } from './merge.entity.js';
export { countryOf, domainOf, languageOf, timeZoneOf } from './normalise.js';
export { Partner, PartnerStatus, PartnerType } from './partner.entity.js';
export { PartnerCreateInput, PartnerUpdateInput } from './partner.inputs.js';
export { PARTNER_NAMES } from './partner.policy.js';
export { createPartner, updatePartner } from './partner.service.js';
export { PartnerMember, PartnerRole } from './partner-member.entity.js';
export { PartnerMemberAddInput, PartnerMemberPersonInput } from './partner-member.inputs.js';
export { addMember } from './partner-member.service.js';
export { PartnerProgramme, TierPromotion } from './partner-programme.entity.js';
export { PartnerTerritory } from './partner-territory.entity.js';
export { PartnerTier } from './partner-tier.entity.js';
export { Person } from './person.entity.js';
export { checkPerson, currentPerson, lookForDuplicates } from './person.service.js';
export { SupportTierChange } from './support-tier-change.entity.js';
export { Territory } from './territory.entity.js';
export { assignTerritories, assignTerritory, territoriesAssign } from './territory.rules.js';
export { timelineBranch } from './timeline.js';
export { refuseCircle } from './tree.js';
