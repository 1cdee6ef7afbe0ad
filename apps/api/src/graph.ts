import './core/audit/refusal.database.js';
import './core/audit/trigger.js';
import './core/merge/functions.js';
import './core/write/tidy.js';
import { buildGraph } from './core/schema.js';
import './domains.js';
import { AccountResolver } from './directory/account.resolver.js';
import { AddressResolver } from './directory/address.resolver.js';
import { BusinessCalendarResolver } from './directory/business-calendar.resolver.js';
import { ContactResolver } from './directory/contact.resolver.js';
import { DuplicateResolver } from './directory/duplicate.resolver.js';
import { EmployeeResolver } from './directory/employee.resolver.js';
import { MergeResolver } from './directory/merge.resolver.js';
import { PartnerResolver } from './directory/partner.resolver.js';
import { PartnerMemberResolver } from './directory/partner-member.resolver.js';
import { PartnerProgrammeResolver, PartnerTierResolver } from './directory/partner-programme.resolver.js';
import { PersonResolver } from './directory/person.resolver.js';
import { TerritoryResolver } from './directory/territory.resolver.js';
import { EarningsAdjustmentResolver } from './earnings/earnings-adjustment.resolver.js';
import { EarningsDisputeResolver } from './earnings/earnings-dispute.resolver.js';
import { EarningsEntryResolver, EarningsReplayResolver } from './earnings/earnings-entry.resolver.js';
import { EarningsPlanResolver } from './earnings/earnings-plan.resolver.js';
import { EarningsPlanVersionResolver } from './earnings/earnings-plan-version.resolver.js';
import { EarningsStatementResolver } from './earnings/earnings-statement.resolver.js';
import { CertificateResolver } from './learning/certificate.resolver.js';
import { CourseResolver, LessonResolver } from './learning/course.resolver.js';
import { EnrolmentResolver } from './learning/enrolment.resolver.js';
import { QuizResolver } from './learning/quiz.resolver.js';
import { ConsentEventResolver, ConsentResolver } from './marketing/consent.resolver.js';
import { ConsentPurposeResolver } from './marketing/consent-purpose.resolver.js';
import { SuppressionResolver } from './marketing/suppression.resolver.js';
import { ApplicationLikenessResolver, PartnerApplicationResolver } from './partners/application.resolver.js';
import { DealChangeRequestResolver } from './partners/deal-change.resolver.js';
import { DistributionRuleResolver } from './partners/distribution-rule.resolver.js';
import { DistributionRunResolver, UnplacedLeadResolver } from './partners/distribution-run.resolver.js';
import { DistributionSimulationResolver } from './partners/distribution-simulation.resolver.js';
import { FundDocumentResolver, FundEntryResolver, FundProgrammeResolver, FundResolver } from './partners/fund.resolver.js';
import { FundClaimResolver, FundRequestResolver } from './partners/fund-request.resolver.js';
import { LeadCandidateResolver } from './partners/lead-candidate.resolver.js';
import { LeadOfferResolver, LeadOfferTotalsResolver } from './partners/lead-offer.resolver.js';
import { OnboardingStepResolver, OnboardingTemplateResolver } from './partners/onboarding.resolver.js';
import { PartnerAssetDownloadResolver, PartnerAssetResolver, PartnerBrandResolver } from './partners/partner-asset.resolver.js';
import {
  DealRegistrationApprovalResolver,
  DealRegistrationConflictResolver,
  DealRegistrationDecisionResolver,
  DealRegistrationExtensionResolver,
} from './partners/registration.decide.resolver.js';
import { DealRegistrationResolver } from './partners/registration.resolver.js';
import { RegistrationApprovalRuleResolver, RegistrationPolicyResolver } from './partners/registration-policy.resolver.js';
import { ScorecardResolver, ScorecardTargetResolver } from './partners/scorecard.resolver.js';
import { MeasuredRequirementResolver, PartnerChangeResolver, TierReviewResolver, TierRunResolver } from './partners/tier.resolver.js';
import { AccessResolver } from './platform/access.resolver.js';
import { ApiClientResolver } from './platform/api-client.resolver.js';
import { AuditEntryResolver } from './platform/audit-entry.resolver.js';
import { IdentityProviderResolver } from './platform/identity-provider.resolver.js';
import { ImportResolver } from './platform/import/import.resolver.js';
import { InvitationResolver } from './platform/invitation.resolver.js';
import { ErasurePreviewResolver } from './platform/privacy-preview.resolver.js';
import { PrivacyRequestResolver } from './platform/privacy-request.resolver.js';
import { UserResolver } from './platform/user.resolver.js';
import { ViewerResolver } from './platform/viewer.resolver.js';
import { ActivityResolver } from './sales/activity.resolver.js';
import { ApprovalRuleResolver } from './sales/approval-rule.resolver.js';
import { AssetResolver } from './sales/asset.resolver.js';
import { CreditNoteResolver } from './sales/credit-note.resolver.js';
import { DiscountLimitResolver } from './sales/discount-limit.resolver.js';
import { ExchangeRateResolver } from './sales/exchange-rate.resolver.js';
import { ForecastResolver } from './sales/forecast.resolver.js';
import { InvoiceResolver } from './sales/invoice.resolver.js';
import { LeadResolver } from './sales/lead.resolver.js';
import { OpportunityResolver } from './sales/opportunity.resolver.js';
import { OpportunityCommentResolver } from './sales/opportunity-comment.resolver.js';
import { OpportunitySnapshotResolver } from './sales/opportunity-snapshot.resolver.js';
import { OpportunityTotalsResolver } from './sales/opportunity-totals.resolver.js';
import { OrderResolver } from './sales/order.resolver.js';
import { OrderTotalsResolver } from './sales/order-totals.resolver.js';
import { PaymentResolver } from './sales/payment.resolver.js';
import { PerfectOrderTotalsResolver } from './sales/perfect-order-totals.resolver.js';
import { PipelineResolver } from './sales/pipeline.resolver.js';
import { PriceListResolver } from './sales/price-list.resolver.js';
import { ProductResolver } from './sales/product.resolver.js';
import { ProductCategoryResolver } from './sales/product-category.resolver.js';
import { QuotaResolver } from './sales/quota.resolver.js';
import { QuoteResolver } from './sales/quote.resolver.js';
import { QuoteApprovalResolver } from './sales/quote-approval.resolver.js';
import { QuoteRequestResolver } from './sales/quote-request.resolver.js';
import { ReturnResolver } from './sales/return.resolver.js';
import { ShipmentResolver } from './sales/shipment.resolver.js';
import { ArticleResolver } from './service/article.resolver.js';
import { ArticleCategoryResolver } from './service/article-category.resolver.js';
import { ArticleEventResolver } from './service/article-event.resolver.js';
import { ArticleTotalsResolver } from './service/article-totals.resolver.js';
import { CallCentreDayResolver } from './service/call-centre-day.resolver.js';
import { CaseResolver } from './service/case.resolver.js';
import { CaseHandsResolver } from './service/case-hands.resolver.js';
import { CaseMergeResolver } from './service/case-merge.resolver.js';
import { InboundMailResolver } from './service/mail/inbound-mail.resolver.js';
import { OutboundMailResolver } from './service/mail/outbound-mail.resolver.js';
import { AgentResolver, QueueResolver, ServicePartnerResolver } from './service/queue.resolver.js';
import { SlaAlertResolver, SlaClockResolver, SlaRecordResolver, SlaTotalsResolver } from './service/sla.resolver.js';
import { SlaPolicyResolver } from './service/sla-policy.resolver.js';
import { SurveyResolver, SurveyResponseResolver } from './service/survey.resolver.js';
import { SurveyTotalsResolver } from './service/survey-totals.resolver.js';

/** Every resolver of the graph. A new feature adds its own here. */
const resolvers = [
  AccessResolver,
  AccountResolver,
  ActivityResolver,
  ApiClientResolver,
  ApplicationLikenessResolver,
  AddressResolver,
  ArticleCategoryResolver,
  ArticleEventResolver,
  ArticleResolver,
  ArticleTotalsResolver,
  SurveyResolver,
  SurveyResponseResolver,
  SurveyTotalsResolver,
  AuditEntryResolver,
  AgentResolver,
  CaseHandsResolver,
  CaseMergeResolver,
  CaseResolver,
  ConsentEventResolver,
  ConsentPurposeResolver,
  ConsentResolver,
  QueueResolver,
  ServicePartnerResolver,
  BusinessCalendarResolver,
  CallCentreDayResolver,
  ContactResolver,
  CreditNoteResolver,
  DuplicateResolver,
  ShipmentResolver,
  ReturnResolver,
  SuppressionResolver,
  QuoteApprovalResolver,
  QuoteRequestResolver,
  QuoteResolver,
  PaymentResolver,
  InvoiceResolver,
  DiscountLimitResolver,
  DistributionRuleResolver,
  DistributionRunResolver,
  DistributionSimulationResolver,
  AssetResolver,
  ApprovalRuleResolver,
  EarningsAdjustmentResolver,
  EarningsDisputeResolver,
  EarningsEntryResolver,
  EarningsReplayResolver,
  EarningsPlanResolver,
  EarningsPlanVersionResolver,
  EarningsStatementResolver,
  EmployeeResolver,
  ErasurePreviewResolver,
  IdentityProviderResolver,
  ImportResolver,
  InvitationResolver,
  InboundMailResolver,
  OutboundMailResolver,
  ExchangeRateResolver,
  ForecastResolver,
  FundClaimResolver,
  FundDocumentResolver,
  FundEntryResolver,
  FundProgrammeResolver,
  FundRequestResolver,
  FundResolver,
  LeadCandidateResolver,
  LeadOfferResolver,
  LeadOfferTotalsResolver,
  LeadResolver,
  OpportunityResolver,
  OpportunityCommentResolver,
  OpportunitySnapshotResolver,
  OpportunityTotalsResolver,
  OrderResolver,
  OrderTotalsResolver,
  MergeResolver,
  DealChangeRequestResolver,
  DealRegistrationApprovalResolver,
  DealRegistrationConflictResolver,
  DealRegistrationDecisionResolver,
  DealRegistrationExtensionResolver,
  DealRegistrationResolver,
  RegistrationApprovalRuleResolver,
  RegistrationPolicyResolver,
  MeasuredRequirementResolver,
  OnboardingStepResolver,
  OnboardingTemplateResolver,
  PartnerApplicationResolver,
  PartnerChangeResolver,
  ScorecardResolver,
  ScorecardTargetResolver,
  PartnerAssetDownloadResolver,
  PartnerAssetResolver,
  PartnerBrandResolver,
  PartnerMemberResolver,
  PartnerProgrammeResolver,
  PartnerResolver,
  PartnerTierResolver,
  PersonResolver,
  PerfectOrderTotalsResolver,
  PipelineResolver,
  PriceListResolver,
  PrivacyRequestResolver,
  ProductCategoryResolver,
  ProductResolver,
  QuotaResolver,
  SlaAlertResolver,
  SlaClockResolver,
  SlaPolicyResolver,
  SlaRecordResolver,
  SlaTotalsResolver,
  TerritoryResolver,
  UnplacedLeadResolver,
  TierReviewResolver,
  TierRunResolver,
  UserResolver,
  ViewerResolver,
  CertificateResolver,
  CourseResolver,
  LessonResolver,
  EnrolmentResolver,
  QuizResolver,
] as const;

/** The schema, bare and behind its guard. */
export const graph = () => buildGraph(resolvers as never);
