import { COLUMNS, type Column } from '../company.js';
import type { Kind } from '../table.js';

/**
 * Every field of every record, by hand from policy.md. Whoever reads the row reads the field, but for the exceptions
 * below. What is not listed here is unknown, and fails the matrix.
 */
export const ALWAYS = 'id createdAt updatedAt version';
export const FIELDS: Record<Kind, string> = {
  Account:
    'activities addresses cases children contacts currency domain employees externalIds industry kind lifecycle name notes opportunities orders ' +
    'owner parent partner phone pseudonym registrations revenue supportTier tags territory territoryManual timeline website',
  SupportTierChange: 'account at by from to',
  AccountChange: 'account at by fields summary',
  TimelineEntry: 'account activity at by case change contact kind lead opportunity order stageChange title',
  Address: 'account city country isDefault kind line1 line2 person postalCode region',
  Contact: 'account active cases decisionRole externalIds isPrimary person portalRole signIn timeline title',
  Consent: 'at channel person purpose source state wording',
  ConsentEvent: 'at by channel confirms ipAddress kind note person purpose source userAgent wording',
  ConsentPurpose: 'active channels key name wordings',
  ConsentWording: 'language name purpose revision text',
  PrivacyRequest: 'archiveUntil archiveUrl closedAt confirmedAt decidedBy dueAt extendedReason kind note person rejectReason result status',
  Suppression: 'note reason',
  Person:
    'addresses birthday consentEvents consents contactPoints contacts email erasedAt familyName givenName language middleName name phone pseudonym suffix timeZone title',
  ContactPoint: 'kind label person value',
  Course:
    'attemptWindowDays attemptsAllowed audiences enrolments language minutes publishedAt publishedVersion required requiredRoles requiredTypes retryHours status summary ' +
    'title validityMonths versions',
  CourseVersion: 'author course lessons number passMark publishedAt questions questionsDrawn quizSize status timeLimitMinutes',
  Lesson: 'body courseVersion html minutes position title',
  QuizQuestion: 'choices courseVersion explanation kind points position text',
  QuizChoice: 'correct position question text',
  Enrolment:
    'assignedBy attempts attemptsLeft course courseVersion dueOn enrolledAt lessonsDone lessonsTotal nextAttemptAt overdue passedAt person progress score startedAt ' +
    'status withdrawnAt',
  LessonProgress: 'courseVersion doneAt enrolment lesson',
  QuizAttempt: 'courseVersion endsAt enrolment maxPoints number person points questions score startedAt status submittedAt',
  AttemptQuestion: 'answer answeredAt attempt choices explanation kind points position text',
  Certificate: 'attempt code course courseVersion documentUrl expiresAt issuedAt latest number person revokedAt revokedBy revokedReason state title',
  Territory: 'children countries industries maxEmployees minEmployees name parent regions',
  BusinessCalendar: 'holidays hours name timeZone',
  BusinessHours: 'calendar closesAt opensAt validFrom weekday',
  Holiday: 'calendar closedFrom closedUntil date name',
  Merge: 'account by goneId goneName kind person undoableUntil undoneAt',
  Case:
    'account asset assignee channel closedAt contact description escalatedAt escalationReason events externalIds followUpOf followUps ' +
    'importedSlaMet kind language mergedCases mergedInto messages number openedAt order owner partner partnerAssignee priority queue ' +
    'queuedAt reopenedCount resolvedAt slaClocks slaRecords splitCases splitFrom ' +
    'status subject surveyResponses',
  CallCentreDay: 'automaticResponses averageSecondsPerIssue calls date issuesRaised operators orders serviceGrade shift',
  SlaPolicy: 'calendar name startsAt targets warnAtPercent',
  SlaTarget: 'calendar firstResponseMinutes nextResponseMinutes policy priority resolutionMinutes supportTier',
  SlaRecord: 'account agent case dueAt metric queue startedAt state stoppedAt targetMinutes',
  SlaAlert: 'agent at case dueAt kind metric startedAt targetMinutes',
  CaseEvent: 'at by case from kind message to',
  InboundMail: 'case contact decidedAt decidedBy fromAddress fromName message outboundMail outcome reason receivedAt size subject text',
  OutboundMail: 'attempts case contact kind lastError message sentAt status subject to',
  CaseMessage: 'at attachments author authorKind authorName case channel html internal mails movedFrom opening text',
  Duplicate: 'decidedAt decidedBy firstAccount firstPerson kind reasons score secondAccount secondPerson status',
  Partner:
    'account cases changes channelManager domain leads members name onboardingSteps opportunities orders programme registrations specialisations status ' +
    'territories tier tierGraceUntil tierProgress tierSince type',
  PartnerApplication:
    'confirmedAt country decidedAt decidedBy domain email familyName givenName language likenesses message organisation partner partnerType ' +
    'phone rejectReason status',
  PartnerChange: 'at by fromStatus fromTier graceUntil kind partner reason requirements run toStatus toTier',
  PartnerPaymentDetails: 'accountHolder accountNumber bankCode partner taxNumber',
  AgreementVersion: 'number publishedAt template text',
  OnboardingStep: 'agreement course description doneAt doneBy kind name note partner position required side template',
  OnboardingTemplate: 'active agreements course description kind name partnerType position required side',
  TierRequirement: 'course kind threshold tier window',
  TierReview: 'programme reviewOn run',
  TierRun: 'by demotions finishedAt graces measuredOn partners programme promotions recoveries review',
  PartnerProgramme: 'active currency description graceDays name promotion reviews tierRuns tiers yearStartsIn',
  PartnerTerritory: 'partner territory',
  PartnerTier: 'benefits currency discount fundAllowance leadWeight name programme rank requirements',
  PartnerMember: 'active partner person role',
  Employee: 'department hiredOn leftOn manager name number person position reports roles territory',
  EmployeeRole: 'employee role',
  User: 'disabledAt email person secondFactor',
  Invitation: 'acceptedAt account email expiresAt invitedBy partner person revokedAt sentAt state',
  IdentityProvider: 'active clientId domains issuer name',
  Agent: 'availability capacity employee load skills',
  ApiClient: 'createdBy expiresAt keyStart lastUsedAt name revokedAt scopes',
  Attachment: 'message name sha256 size type uploadedBy url',
  AuditEntry: 'action actorKind apiClientId at changes person recordId recordType requestId userId',
  Import: 'counts finishedAt folder inserted mapping rejected skipped source startedAt startedBy unchanged updated',
  Article:
    'audience body category helpfulVotes html language myVote original products publishedAt publishedVersion reviewUntil slug status summary ' +
    'title translations unhelpfulVotes versions viewCount',
  ArticleCategory: 'articles children name names parent position',
  ArticleEvent: 'article at case kind session',
  ArticleProduct: 'article product',
  ArticleVersion:
    'article author body helpfulVotes number publishedAt restoredFrom reviewComment reviewedAt reviewer status submittedAt summary title ' +
    'unhelpfulVotes',
  ArticleVote: 'article articleVersion comment helpful person',
  Survey: 'active delayHours event high kind low name question questions quietDays validDays',
  SurveyResponse: 'account agent answeredAt askedAt case choice comment contact expiresAt order person score sentAt state survey way',
  Activity: 'account at body contact doneAt dueAt kind lead minutes opportunity order owner participants subject',
  ActivityParticipant: 'activity contact employee',
  ApprovalRule: 'active currency employee kind minAmount minDiscount name position role',
  Asset: 'account boughtOn contact order owner partner product returnLine returnedOn serial shipmentLine unit warrantyState warrantyUntil',
  BundleItem: 'bundle position product quantity',
  CreditNote: 'account contact currency invoice issuedOn language lines number owner partner payments pdfUrl return subtotal tax total',
  CreditNoteLine: 'amount creditNote currency description invoiceLine position quantity',
  DiscountLimit: 'maxDiscount role',
  ExchangeRate: 'date from rate to',
  ForecastOverride: 'amount currency endsOn note owner setBy startsOn',
  Invoice:
    'account balance cancelReason cancelledAt contact creditNotes credited currency dueOn freight issuedOn language lines number order owner paid paidAt partner payments pdfUrl ' +
    'status subtotal tax total',
  InvoiceLine: 'amount currency description invoice orderLine position quantity',
  DistributionRule:
    'acceptHours acceptanceWeight activatedAt calendar capacity capacityWeight countries fairnessWeight industries manager maxOffers maxScore minScore name position ' +
    'previous programme remindAtPercent requiredCourse retiredAt sources specialisationWeight specialisations state territory territoryRequired territoryWeight tierWeight touchHours',
  DistributionRun: 'finishedAt leads offered requestedBy state unplaced',
  UnplacedLead: 'at closedAt lead offers reason rule',
  LeadOffer:
    'answeredAt answeredBy city company country declineReason hop industry lead minutesToAccept minutesToTouch need note offeredAt offeredBy partner product ' +
    'pullBackNote pullBackReason pulledBackAt pulledBackBy region respondUntil rule score scoreBand scoreParts seller state touchUntil touchedAt',
  Lead:
    'account activities campaign city company contact convertedAt country disqualifyReason email familyName firstTouchedAt givenName ' +
    'industry minutesToFirstTouch need notes offers opportunity owner partner partnerSeller phone product region reused score scoreBreakdown source status ' +
    'territory title',
  Opportunity:
    'account activities amount changeRequests closeDate closedAt comments competitor contacts currency externalIds forecastCategory lead lines ' +
    'lossReason name nextStep owner partner partnerInvolvement partnerSeller pipeline quoteRequests quotes registrations rotting stage stageChanges stageEnteredAt',
  OpportunityComment: 'at author authorName opportunity partner side text',
  OpportunityContact: 'contact opportunity role',
  OpportunityLine: 'currency discount opportunity position product quantity total unitPrice',
  OpportunitySnapshot: 'amount closeDate currency date forecastCategory opportunity owner probability stage',
  OpportunityStageChange: 'at by days from opportunity to',
  Order:
    'account cancelReason cancelledAt cases channel confirmedAt contact currency deliveredAt externalIds freight invoices lines number owner ' +
    'partner perfect placedAt promisedOn purchaseOrder quote replaces returns shipments shippedAt shortCloseReason status subtotal tax territory total',
  OrderLine:
    'cost currency deliveredQuantity discount margin order orderable position product quantity returnableQuantity returnableUntil returnedQuantity total ' +
    'unitPrice warrantyUntil',
  Payment: 'amount creditNote currency invoice method paidOn reference reverses',
  Pipeline: 'archived isDefault name stages',
  PriceList: 'account currency entries name segment tier validFrom validUntil',
  PriceListEntry: 'currency minQuantity priceList product unitPrice',
  Product:
    'active activeFrom activeUntil attributes category cost currency description externalIds items kind listPrice name price prices published ' +
    'relations returnDays sku warrantyMonths',
  ProductCategory: 'children name parent products returnDays',
  ProductRelation: 'kind product related',
  Queue: 'autoCloseDays escalatesTo isDefault manager members name overflowMinutes skills',
  QueueMember: 'employee queue',
  Quota: 'amount attained attainment currency endsOn owner startsOn territory won',
  Quote:
    'acceptedAt acceptedBy account approvals approvedAt contact currency expiresOn isCurrent largestDiscount lines number opportunity order ' +
    'owner partner partnerSeller previous rejectReason rejectedAt revision sentAt status submittedAt submittedBy subtotal tax taxRate terms ' +
    'total',
  QuoteApproval: 'approver comment decidedAt decidedBy quote reason role status step',
  QuoteLine: 'currency discount listPrice net position product quantity quote',
  EarningsAdjustment: 'amount bookedOn currency decidedAt decidedBy employee partner proposedBy reason status',
  EarningsAttribution: 'component currency employee exchangeRate measure opportunity order orderLine partner planVersion soldOn',
  EarningsBand: 'component from rate',
  EarningsComponent: 'bands basis category channel involvement kind measure method name planVersion position product rate target tier',
  EarningsDispute: 'adjustment answer closedAt decidedBy employee entry openedAt openedBy partner reason status',
  EarningsEntry:
    'adjustment amount bands base baseCurrency basis bookedOn component creditNote currency disputable employee event exchangeRate explanation invoice ' +
    'kind opportunity order orderLine partner payment periodStartsOn planVersion rate rounding statement',
  EarningsPlan: 'currency endsOn frequency name partner programme reviewDays tier versions',
  EarningsPlanVersion: 'components note number plan publishedAt publishedBy status validFrom validUntil',
  EarningsReplay: 'endsOn entries partner startedBy startsOn',
  EarningsStatement:
    'adjustments balance clawbacks closedAt closingBalance credits csv currency employee endsOn language lines number openingBalance paidAt paidBy partner payable ' +
    'payoutReference payouts pdfUrl reviewUntil startsOn status',
  EarningsStatementLine: 'bookedOn entry statement',
  DealRegistration:
    'account amount approvals approvedAt blockedUntil changes checkedAt city closeDate company conflicts contacts country currency daysLeft decidedAt ' +
    'discount domain dueAt extensions ground items message need note opportunity overdue owner partner programme protectedDays protectedUntil region ' +
    'round seller status submittedAt territory',
  DealRegistrationItem: 'category position product quantity registration',
  DealRegistrationContact: 'email familyName givenName phone position registration title',
  DealRegistrationChange: 'at by from message note registration to',
  DealRegistrationConflict:
    'account foundAt kind knownSince lead opportunity other owner partner protectedUntil reasons registration sameDeal score state title',
  DealRegistrationApproval: 'approver comment decidedAt decidedBy reason registration role round status step',
  DealRegistrationExtension: 'days decidedAt decidedBy message reason registration requestedBy status',
  RegistrationPolicy:
    'active calendar certifiedForDiscount certifiedToRegister course currency decisionHours expiryReminderDays extension extensionDays extraDiscount maxCloseDays minAmount programme ' +
    'protectionDays remindAtPercent',
  RegistrationApprovalRule: 'active category currency employee kind minAmount name onConflict position programme role',
  DealChangeRequest: 'amount closeDate currency decidedAt decidedBy message opportunity owner partner partnerSeller reason requestedBy stage status',
  PartnerAsset:
    'body coBranded description downloadCount expiresOn fileName fileSize fileType kind language product status tier title url versionAt versionNumber versions',
  PartnerAssetVersion: 'asset body name note number sha256 size type uploadedBy',
  PartnerAssetDownload: 'asset at partner person versionNumber',
  PartnerBrand: 'contact logo name partner',
  PartnerLogo: 'name partner sha256 size type uploadedBy url',
  ScorecardTarget: 'measure target tier weight',
  FundProgramme: 'activities allocated budget certifiedPeople claimDays currency endsOn funds name reimbursement startsOn terms',
  Fund: 'allocated available committed currency entries paid partner programme requests',
  FundEntry: 'amount at by claim currency fund kind note partner request',
  FundRequest:
    'activity amount approvedAmount claimUntil claims closedAt committed currency decidedAt decidedBy decisionNote description endsOn expectedLeads ' +
    'expectedRevenue fund name number paid partner plannedCost return startsOn status submittedAt submittedBy',
  FundClaim:
    'acceptedCost amount approvedAmount comment currency decidedAt decidedBy decisionNote documents final fund number paidOn partner paymentReference ' +
    'request status submittedAt submittedBy',
  FundDocument: 'claim cost currency kind name partner reason reviewedAt reviewedBy sha256 size status type uploadedBy url',
  QuoteRequest: 'closedAt declineReason dueOn note opportunity partner quote requestedAt requestedBy requesterName status',
  Return:
    'account closeReason closedAt comment contact creditNotes currency expectedRefund findings language lines number order owner partner pdfUrl refund ' +
    'replacements requestedAt stateChanges status',
  ReturnLine: 'comment currency damagedQuantity orderLine position quantity reason receivedQuantity refund return',
  ReturnStateChange: 'at by from note return to',
  ServicePartner: 'capacity certifiedUntil load partner skills',
  Shipment: 'carrier deliveredAt expectedOn lines order shippedAt tracking trackingUrl',
  ShipmentLine: 'damagedQuantity orderLine quantity shipment',
  Stage: 'archived forecastCategory name pipeline position probability requiredFields rottingDays',
};

const CUSTOMERS: Column[] = ['CUSTOMER_MEMBER', 'CUSTOMER_ADMIN'];
const PARTNERS: Column[] = ['PARTNER_SELLER', 'PARTNER_ADMIN', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER'];
/** Footnote 8: of active partners these see the name, the type and the tier. */
const NAMES_ONLY: Column[] = ['SALES_REP', 'SALES_MANAGER', 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'MARKETER'];

/** Who reads a field: each column with the scope of rows of which it does; `rows` are all that it sees, `a+b` both. */
export type Readers = Partial<Record<Column, string>>;
const only = (...columns: Column[]): Readers => Object.fromEntries(columns.map((column) => [column, 'rows']));
const not = (...columns: Column[]): Readers => only(...COLUMNS.filter((column) => !columns.includes(column)));

const ofThemself = (): Readers => Object.fromEntries(COLUMNS.filter((column) => !PARTNERS.includes(column)).map((column) => [column, 'self']));

/** «Sensitive fields» and the footnotes of policy.md, by the names of the fields. */
export const EXCEPT: [fields: string, readers: Readers][] = [
  // Footnote 2: partners see name, address and domain of the accounts on their deals. Footnote 4: analysts see no names.
  ['Account.name Account.domain', not('ANALYST')],
  ['Account.website Account.phone', not(...PARTNERS, 'ANALYST')],
  ['Account.revenue Account.employees Account.industry', not(...PARTNERS)],
  ['Account.lifecycle Account.tags', not(...PARTNERS, ...CUSTOMERS)],
  ['Account.notes Account.externalIds', not(...PARTNERS, ...CUSTOMERS, 'ANALYST')],
  ['Address.line1 Address.line2 Address.postalCode', { ...not('ANALYST'), ANALYST: 'home' }],
  ['Lead.givenName Lead.familyName Lead.email Lead.phone', not('ANALYST')],
  ['Activity.subject Activity.body', not('ANALYST')],
  ['OpportunityComment.text OpportunityComment.authorName QuoteRequest.note QuoteRequest.requesterName', not('ANALYST')],
  ['Case.subject Case.description CaseMessage.text CaseMessage.html CaseMessage.authorName', not('ANALYST')],
  ['Case.assignee Case.queue Case.queuedAt Case.escalatedAt Case.escalationReason', not(...PARTNERS, ...CUSTOMERS)],
  ['Account.supportTier', not(...PARTNERS)],
  ['SlaRecord.agent SlaRecord.queue', not(...PARTNERS, ...CUSTOMERS)],
  ['Contact.signIn', not(...PARTNERS)],
  ['SurveyResponse.comment', not('ANALYST')],
  // What becomes of articles is for who writes them.
  [
    'Article.viewCount Article.helpfulVotes Article.unhelpfulVotes',
    only('SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'MARKETER', 'HR', 'ADMIN'),
  ],
  // Notes are internal: employees alone.
  ['Lead.need LeadOffer.note LeadOffer.need', not('ANALYST')],
  ['LeadOffer.pullBackNote', not(...PARTNERS, 'ANALYST')],
  ['LeadOffer.rule LeadOffer.hop LeadOffer.score LeadOffer.scoreParts LeadOffer.offeredBy LeadOffer.pulledBackBy', not(...PARTNERS)],
  // A rep learns of the partner with the approval; of what the vendor knows of the customer a partner learns nothing.
  [
    'DealRegistration.partner DealRegistration.seller DealRegistration.programme DealRegistration.message',
    { ...not('SALES_REP', 'SALES_MANAGER'), SALES_REP: 'approved', SALES_MANAGER: 'approved' },
  ],
  ['DealRegistration.need', { ...not('SALES_REP', 'SALES_MANAGER', 'ANALYST'), SALES_REP: 'approved', SALES_MANAGER: 'approved' }],
  ['DealRegistration.company DealRegistration.domain DealRegistrationConflict.title', not('ANALYST')],
  ['DealRegistration.note', not(...PARTNERS, 'SALES_REP', 'SALES_MANAGER')],
  [
    'DealRegistrationChange.note DealRegistration.account DealRegistration.owner DealRegistration.territory DealRegistration.checkedAt',
    not(...PARTNERS),
  ],
  ['Lead.notes', not(...PARTNERS, 'ANALYST')],
  ['Lead.scoreBreakdown', only('MARKETER', 'SALES_REP', 'SALES_MANAGER')],
  // Birthdays: HR and the person; of people outside, marketing and the person (decision 0015).
  ['Person.birthday', { ...ofThemself(), HR: 'colleagues', MARKETER: 'outside+self' }],
  ['Product.cost', only('SALES_MANAGER', 'FINANCE', 'ADMIN')],
  ['OrderLine.cost OrderLine.margin', only('SALES_MANAGER', 'FINANCE', 'ADMIN')],
  ['ConsentEvent.ipAddress ConsentEvent.userAgent', only('MARKETER', 'ADMIN')],
  ['PriceList.segment', not(...PARTNERS, ...CUSTOMERS)],
  // Where a rate is of a margin, its base would tell the margin.
  [
    'EarningsEntry.base EarningsEntry.rounding',
    { PARTNER_ADMIN: 'partnerNoMargin', CHANNEL_MANAGER: 'noMargin', ANALYST: 'noMargin', FINANCE: 'rows', ADMIN: 'rows' },
  ],
  ['PartnerAsset.downloadCount', not(...PARTNERS)],
  ['FundProgramme.budget FundProgramme.allocated', not('PARTNER_ADMIN')],
  ['Partner.domain Partner.account Partner.channelManager', not(...NAMES_ONLY)],
  ['Partner.programme Partner.tierSince Partner.tierGraceUntil Partner.tierProgress Partner.specialisations', not(...NAMES_ONLY)],
  ['PartnerTier.benefits PartnerTier.discount PartnerTier.leadWeight PartnerTier.fundAllowance PartnerTier.currency', not(...NAMES_ONLY)],
  // Partners see a card of their channel manager: name, position, department and how to reach them.
  ['Employee.number Employee.hiredOn Employee.leftOn', not(...PARTNERS)],
];
