import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { Activity } from './activity.entity.js';
import { ActivityParticipant } from './activity-participant.entity.js';
import { ApprovalRule } from './approval-rule.entity.js';
import { Asset } from './asset.entity.js';
import { BundleItem } from './bundle-item.entity.js';
import { CreditNote } from './credit-note.entity.js';
import { CreditNoteLine } from './credit-note-line.entity.js';
import { DiscountLimit } from './discount-limit.entity.js';
import { ExchangeRate } from './exchange-rate.entity.js';
import { ForecastOverride } from './forecast-override.entity.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceLine } from './invoice-line.entity.js';
import { Lead } from './lead.entity.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityComment } from './opportunity-comment.entity.js';
import { OpportunityContact } from './opportunity-contact.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { OpportunitySnapshot } from './opportunity-snapshot.entity.js';
import { OpportunityStageChange } from './opportunity-stage-change.entity.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import { Payment } from './payment.entity.js';
import { Pipeline } from './pipeline.entity.js';
import { PriceList } from './price-list.entity.js';
import { PriceListEntry } from './price-list-entry.entity.js';
import { Product } from './product.entity.js';
import { ProductCategory } from './product-category.entity.js';
import { ProductRelation } from './product-relation.entity.js';
import { Quota } from './quota.entity.js';
import { Quote } from './quote.entity.js';
import { QuoteApproval } from './quote-approval.entity.js';
import { QuoteLine } from './quote-line.entity.js';
import { QuoteRequest } from './quote-request.entity.js';
import { Return } from './return.entity.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnStateChange } from './return-state-change.entity.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';
import { Stage } from './stage.entity.js';

const OURS = 'what we earn with it is ours and says nothing about them';
const SELLER = 'the partner’s seller, at work';

personal(Lead, {
  subject: ['contact', 'account'],
  tombstone: true,
  // Before a lead became a contact only its address says who it is.
  also: `{row}.email is not null and lower({row}.email) = any (relata.addresses_of({person}))`,
  others: { owner: AT_WORK, partnerSeller: SELLER },
  erase: {
    givenName: `'Erased'`,
    familyName: `'P-' || upper(substr(md5('lead' || {row}.id::text), 1, 8))`,
    title: 'null',
    email: 'null',
    phone: 'null',
    city: 'null',
    region: 'null',
    need: 'null',
    scoreBreakdown: 'null',
    notes: 'null',
  },
  kept: KEPT.RECORD,
});
personal(Activity, {
  subject: ['contact', 'account', 'lead'],
  others: { owner: AT_WORK },
  erase: { subject: `'Erased'`, body: 'null' },
  kept: KEPT.RECORD,
});
personal(ActivityParticipant, { subject: ['contact'], others: { employee: AT_WORK }, erase: 'delete' });
personal(Opportunity, {
  subject: ['account', 'lead'],
  others: { owner: AT_WORK, partnerSeller: SELLER },
  without: { competitor: OURS, nextStep: OURS },
  erase: { name: `'Erased'`, competitor: 'null', nextStep: 'null', lossReason: `case when {row}.loss_reason is null then null else 'Erased' end` },
  kept: KEPT.RECORD,
});
personal(OpportunityComment, {
  subject: ['opportunity'],
  others: { author: 'the rep or the partner’s seller, at work' },
  erase: { text: `'Erased'` },
  kept: KEPT.RECORD,
});
personal(QuoteRequest, {
  subject: ['opportunity'],
  others: { requestedBy: SELLER },
  erase: { note: `'Erased'`, declineReason: `case when {row}.decline_reason is null then null else 'Erased' end` },
  kept: KEPT.RECORD,
});
personal(OpportunityContact, { subject: ['contact'], erase: 'delete' });
personal(Quote, {
  subject: ['contact', 'account', 'acceptedBy'],
  others: { owner: AT_WORK, partnerSeller: SELLER, submittedBy: AT_WORK },
  erase: { rejectReason: `case when {row}.reject_reason is null then null else 'Erased' end` },
  kept: KEPT.TRADE,
});
personal(QuoteLine, { subject: ['quote'], erase: {}, kept: KEPT.TRADE });
personal(Order, {
  subject: ['contact', 'account'],
  others: { owner: AT_WORK },
  erase: { purchaseOrder: 'null', cancelReason: `case when {row}.cancel_reason is null then null else 'Erased' end` },
  kept: KEPT.BOOKS,
});
personal(OrderLine, { subject: ['order'], without: { cost: OURS }, erase: {}, kept: KEPT.BOOKS });
personal(Shipment, { subject: ['order'], erase: { tracking: 'null' }, kept: KEPT.BOOKS });
personal(ShipmentLine, { subject: ['shipment'], erase: {}, kept: KEPT.BOOKS });
personal(Invoice, { subject: ['contact', 'account'], others: { owner: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(InvoiceLine, { subject: ['invoice'], erase: {}, kept: KEPT.BOOKS });
personal(Payment, { subject: ['invoice'], erase: { reference: 'null' }, kept: KEPT.BOOKS });
personal(Return, {
  subject: ['contact', 'account'],
  others: { owner: AT_WORK },
  erase: { comment: 'null', closeReason: `case when {row}.close_reason is null then null else 'Erased' end` },
  kept: KEPT.BOOKS,
});
personal(ReturnLine, { subject: ['return'], erase: { comment: 'null' }, kept: KEPT.BOOKS });
personal(ReturnStateChange, { subject: ['return'], others: { by: AT_WORK }, erase: { note: 'null' }, kept: KEPT.BOOKS });
personal(CreditNote, { subject: ['contact', 'account'], others: { owner: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(CreditNoteLine, { subject: ['creditNote'], erase: {}, kept: KEPT.BOOKS });
personal(Asset, { subject: ['contact', 'account'], others: { owner: AT_WORK }, erase: {}, kept: KEPT.BOOKS });
personal(PriceList, { subject: ['account'], erase: {}, kept: KEPT.RECORD });
personal(Quota, { subject: ['owner'], erase: {}, kept: KEPT.WORK });
personal(ForecastOverride, { subject: ['owner'], others: { setBy: 'the manager, at work' }, erase: { note: 'null' }, kept: KEPT.WORK });

const DEAL = 'figures of a deal, exported with it where the deal is a person’s';
for (const [target, reason] of [
  [OpportunityLine, DEAL],
  [OpportunitySnapshot, DEAL],
  [OpportunityStageChange, DEAL],
  [QuoteApproval, 'who of us had to agree to a quote, at work'],
  [ApprovalRule, 'a rule, and who decides by it at work'],
  [BundleItem, 'what a product is made of'],
  [DiscountLimit, 'a rule'],
  [ExchangeRate, 'a rate'],
  [Pipeline, 'how we sell'],
  [Stage, 'how we sell'],
  [PriceListEntry, 'a price'],
  [Product, 'what we sell'],
  [ProductCategory, 'what we sell'],
  [ProductRelation, 'what we sell'],
] as const)
  notPersonal(target, reason);
