import './core/audit/trigger.js';
import { buildGraph } from './core/schema.js';
import './platform/index.js';
import './sales/index.js';
import { AccountResolver } from './directory/account.resolver.js';
import { ContactResolver } from './directory/contact.resolver.js';
import { EmployeeResolver } from './directory/employee.resolver.js';
import { PartnerResolver } from './directory/partner.resolver.js';
import { PartnerMemberResolver } from './directory/partner-member.resolver.js';
import { PersonResolver } from './directory/person.resolver.js';
import { TerritoryResolver } from './directory/territory.resolver.js';
import { ApiClientResolver } from './platform/api-client.resolver.js';
import { AuditEntryResolver } from './platform/audit-entry.resolver.js';
import { UserResolver } from './platform/user.resolver.js';
import { ViewerResolver } from './platform/viewer.resolver.js';
import { ActivityResolver } from './sales/activity.resolver.js';
import { LeadResolver } from './sales/lead.resolver.js';
import { OpportunityResolver } from './sales/opportunity.resolver.js';
import { OrderResolver } from './sales/order.resolver.js';
import { PipelineResolver } from './sales/pipeline.resolver.js';
import { ProductResolver } from './sales/product.resolver.js';
import { ProductCategoryResolver } from './sales/product-category.resolver.js';
import { QuotaResolver } from './sales/quota.resolver.js';

/** Every resolver of the graph. A new feature adds its own here. */
const resolvers = [
  AccountResolver,
  ActivityResolver,
  ApiClientResolver,
  AuditEntryResolver,
  ContactResolver,
  EmployeeResolver,
  LeadResolver,
  OpportunityResolver,
  OrderResolver,
  PartnerMemberResolver,
  PartnerResolver,
  PersonResolver,
  PipelineResolver,
  ProductCategoryResolver,
  ProductResolver,
  QuotaResolver,
  TerritoryResolver,
  UserResolver,
  ViewerResolver,
] as const;

/** The schema, bare and behind its guard. */
export const graph = () => buildGraph(resolvers as never);
