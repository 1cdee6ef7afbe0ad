/** What other domains build on. */
import './product.policy.js';
import './pipeline.policy.js';
import './lead.policy.js';
import './opportunity.policy.js';
import './order.policy.js';
import './quota.policy.js';
import './activity.policy.js';
import './timeline.js';
import './lead.territory.js';

export { Activity, ActivityKind } from './activity.entity.js';
export { Lead, LeadStatus } from './lead.entity.js';
export { Opportunity, PartnerInvolvement } from './opportunity.entity.js';
export { OpportunityContact } from './opportunity-contact.entity.js';
export { OpportunityLine } from './opportunity-line.entity.js';
export { OpportunityStageChange } from './opportunity-stage-change.entity.js';
export { Order, OrderChannel, OrderStatus } from './order.entity.js';
export { OrderLine } from './order-line.entity.js';
export { Pipeline } from './pipeline.entity.js';
export { Product } from './product.entity.js';
export { ProductCategory } from './product-category.entity.js';
export { Quota } from './quota.entity.js';
export { ForecastCategory, Stage } from './stage.entity.js';
