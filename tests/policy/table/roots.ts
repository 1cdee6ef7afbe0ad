import type { Action, Kind } from '../table.js';

/**
 * Every query of the graph, by hand: whose records it answers, and what it takes. `list` and `record` are probed with all
 * filters, orders, pages and ids; the others have a probe of their own in `probe/roots.ts`.
 */
export const LISTS: Record<Kind, string> = {
  Account: 'accounts',
  Activity: 'activities',
  Agent: 'agents',
  ApiClient: 'apiClients',
  ApprovalRule: 'approvalRules',
  Article: 'articles',
  ArticleCategory: 'articleCategories',
  ArticleEvent: 'articleEvents',
  Asset: 'assets',
  AuditEntry: 'auditEntries',
  Case: 'cases',
  Consent: 'consents',
  ConsentEvent: 'consentEvents',
  ConsentPurpose: 'consentPurposes',
  BusinessCalendar: 'businessCalendars',
  CallCentreDay: 'callCentreDays',
  InboundMail: 'inboundMails',
  OutboundMail: 'outboundMails',
  Contact: 'contacts',
  CreditNote: 'creditNotes',
  DiscountLimit: 'discountLimits',
  Duplicate: 'duplicates',
  Employee: 'employees',
  ExchangeRate: 'exchangeRates',
  IdentityProvider: 'identityProviders',
  Import: 'imports',
  Invitation: 'invitations',
  Invoice: 'invoices',
  Lead: 'leads',
  Merge: 'merges',
  Opportunity: 'opportunities',
  OpportunitySnapshot: 'opportunitySnapshots',
  Order: 'orders',
  Partner: 'partners',
  Payment: 'payments',
  Person: 'people',
  Pipeline: 'pipelines',
  PriceList: 'priceLists',
  PrivacyRequest: 'privacyRequests',
  Product: 'products',
  ProductCategory: 'productCategories',
  Queue: 'queues',
  Quota: 'quotas',
  Quote: 'quotes',
  QuoteApproval: 'quoteApprovals',
  Return: 'returns',
  ServicePartner: 'servicePartners',
  Shipment: 'shipments',
  Suppression: 'suppressions',
  SlaAlert: 'slaAlerts',
  SlaPolicy: 'slaPolicies',
  SlaRecord: 'slaRecords',
  Survey: 'surveys',
  SurveyResponse: 'surveyResponses',
  Territory: 'territories',
  User: 'users',
};

export const RECORDS: Record<Kind, string> = {
  Account: 'account',
  Activity: 'activity',
  ApiClient: 'apiClient',
  Article: 'article',
  Asset: 'asset',
  Case: 'case',
  ConsentPurpose: 'consentPurpose',
  BusinessCalendar: 'businessCalendar',
  CallCentreDay: 'callCentreDay',
  InboundMail: 'inboundMail',
  OutboundMail: 'outboundMail',
  Contact: 'contact',
  CreditNote: 'creditNote',
  Employee: 'employee',
  IdentityProvider: 'identityProvider',
  Import: 'import',
  Invitation: 'invitation',
  Invoice: 'invoice',
  Lead: 'lead',
  Opportunity: 'opportunity',
  Order: 'order',
  Partner: 'partner',
  Person: 'person',
  PriceList: 'priceList',
  PrivacyRequest: 'privacyRequest',
  Product: 'product',
  Queue: 'queue',
  Quote: 'quote',
  Return: 'return',
  Shipment: 'shipment',
  SlaAlert: 'slaAlert',
  SlaPolicy: 'slaPolicy',
  SlaRecord: 'slaRecord',
  Territory: 'territory',
  User: 'user',
};

/** Subscriptions that follow one record: whoever reads it hears of it, and nobody else. */
export const SUBSCRIPTIONS: Record<string, Kind> = { caseChanged: 'Case', orderChanged: 'Order' };

/** What else can be asked: the action that it takes; null: anyone who is signed in, or anyone at all. */
export const OTHER_ROOTS: Record<string, [Kind, Action] | 'signedIn' | 'anyone'> = {
  accessExplain: ['User', 'read'],
  accountTags: ['Account', 'read'],
  activitiesDue: ['Activity', 'read'],
  casesToDo: ['Case', 'take'],
  articleBySlug: ['Article', 'read'],
  articleSearch: ['Article', 'read'],
  articleSuggestions: ['Article', 'read'],
  articleTotals: ['ArticleEvent', 'read'],
  surveyTotals: ['SurveyResponse', 'read'],
  surveyQuestion: 'anyone',
  forecast: ['ForecastOverride', 'read'],
  opportunityTotals: ['Opportunity', 'read'],
  orderTotals: ['Order', 'read'],
  perfectOrderTotals: ['Order', 'read'],
  productSearch: ['Product', 'read'],
  quoteApprovalPreview: ['Quote', 'submit'],
  privacyErasurePreview: ['PrivacyRequest', 'read'],
  suppressionOf: ['Suppression', 'read'],
  slaTotals: ['SlaRecord', 'read'],
  node: 'signedIn',
  nodes: 'signedIn',
  viewer: 'anyone',
};

/**
 * Types that are no record: values of a record that was seen already, wrappers of lists and answers. They hold nothing that the
 * record beside them doesn't, so that no row of the table is about them; each of their fields is named all the same.
 */
export const VALUE_TYPES: Record<string, { why: string; fields: string }> = {
  Money: { why: 'an amount and its currency', fields: 'amount currency' },
  PageInfo: { why: 'where a page stands', fields: 'endCursor hasNextPage hasPreviousPage startCursor' },
  UserError: { why: 'why a change was refused', fields: 'code field message' },
  PerfectOrder: { why: 'how an order went, from the order itself', fields: 'complete documents onTime perfect undamaged' },
  ArticleTotals: {
    why: 'figures over the events that the viewer sees',
    fields: 'answeredSessions article articleId count day deflection month quarter sentSessions suggestedSessions views year',
  },
  SurveyTotals: {
    why: 'figures over the answers that the viewer sees',
    fields: 'account accountId agent agentId answered ces count csat day month nps quarter queue queueId responseRate survey surveyId year',
  },
  SurveyQuestion: { why: 'what a link asks, for whoever has it', fields: 'expiresAt high kind low question state' },
  ArticleHit: { why: 'an article that was found, and where', fields: 'article complete excerpt title' },
  TagCount: { why: 'a tag of the accounts that the viewer sees', fields: 'count tag' },
  ApproverPreview: { why: 'a step of an approval; the name is the directory’s', fields: 'approverId approverName reason role step' },
  QuoteApprovalPreview: { why: 'what submitting would lead to; the limit is for who reads limits', fields: 'discount limit needed steps' },
  Forecast: { why: 'sums over the opportunities that the viewer sees', fields: 'comparedWith currency endsOn rows startsOn total' },
  ForecastRow: {
    why: 'the same',
    fields: 'attained attainment byCategory changes employee missingRates override own quota territory won',
  },
  ForecastSum: { why: 'the same', fields: 'amount category count weighted' },
  ForecastChange: { why: 'the same', fields: 'amount count kind' },
  OrderTotals: {
    why: 'sums over the orders that the viewer sees',
    fields:
      'account accountId category categoryId channel count day missingRates month owner ownerId partner partnerId product productId quarter revenue status territory territoryId year',
  },
  OpportunityTotals: {
    why: 'sums over the opportunities that the viewer sees',
    fields:
      'account accountId amount category categoryId count day forecastCategory missingRates month owner ownerId partner partnerId pipeline pipelineId product productId quarter stage stageId weighted year',
  },
  SlaClock: {
    why: 'what is promised for a case that the viewer sees, and whether it is kept',
    fields: 'breachedAt dueAt metric pausedMinutes remainingMinutes startedAt state stoppedAt targetMinutes',
  },
  PerfectOrderTotals: {
    why: 'shares of the orders that the viewer sees',
    fields: 'account accountId channel complete count day documents month onTime owner ownerId perfect quarter undamaged year',
  },
  SlaTotals: {
    why: 'shares of the promises that the viewer sees',
    fields: 'account accountId agent agentId count day metric month quarter queue queueId withinTarget year',
  },
  ErasurePreview: { why: 'numbers of records of whoever asks, by kind', fields: 'lines obstacles' },
  ErasurePreviewLine: { why: 'the same', fields: 'count description effect kind why' },
  AccessExplanation: { why: 'for administrators, of a record that they see', fields: 'id recordType standings' },
  AccessStanding: { why: 'the same', fields: 'hiddenFields kind may partnerId reason roles rules scopes sees' },
  AccessRule: { why: 'the same', fields: 'action applies role scope' },
  Viewer: { why: 'who asks; the records behind it are under their own rows', fields: 'accounts employee kind partner person roles scopes' },
};

/** Types around a record, by how they are named. */
export const AROUND = /^(\w+?)(Connection|Edge|Payload|Abilities)$/;
