/**
 * Types that are no record: values of a record that was seen already, wrappers of lists and answers. They hold nothing that the
 * record beside them doesn't, so that no row of the table is about them; each of their fields is named all the same.
 */
export const VALUE_TYPES: Record<string, { why: string; fields: string }> = {
  Money: { why: 'an amount and its currency', fields: 'amount currency' },
  EarningsSummary: { why: 'sums over the entries that the viewer sees', fields: 'balance currency expected months openDisputes' },
  EarningsMonth: { why: 'the same', fields: 'adjustments clawbacks credits payouts startsOn' },
  EarningsReplayRow: { why: 'sums of what a version would pay, for who may ask', fields: 'difference new old partner sales' },
  FundReturn: { why: 'numbers of what came of a request that the viewer sees', fields: 'leads opportunities perPaid revenue won' },
  PartnerScorecard: { why: 'figures of a partner that the viewer sees', fields: 'currency figures partner rank score' },
  ScorecardFigure: { why: 'the same', fields: 'attainment measure median target value' },
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
  TeamLearning: {
    why: 'how people of a partner stand, from records that the viewer sees',
    fields: 'certificate course enrolment person required standing',
  },
  CertifiedPartner: { why: 'numbers of people of a partner, from records that the viewer sees', fields: 'certified ending learning partner people' },
  CertificateCheck: { why: 'what whoever has number and code of a certificate is told', fields: 'course expiresAt issuedAt name number state' },
  ArticleHit: { why: 'an article that was found, and where', fields: 'article complete excerpt title' },
  ProductAttributeCount: { why: 'attributes of the products that the viewer sees', fields: 'count name value' },
  TagCount: { why: 'a tag of the accounts that the viewer sees', fields: 'count tag' },
  ApproverPreview: { why: 'a step of an approval; the name is the directory’s', fields: 'approverId approverName reason role step' },
  QuoteApprovalPreview: { why: 'what submitting would lead to; the limit is for who reads limits', fields: 'discount limit needed steps' },
  ScorePart: { why: 'a part of the score of an offer or candidate that the viewer sees', fields: 'kind points value weight' },
  LeadCandidates: { why: 'partners that the viewer sees, for a lead that they see', fields: 'candidates eligible excluded rule' },
  LeadCandidate: { why: 'the same', fields: 'exclusions openLeads partner parts rank score' },
  DistributionSimulation: {
    why: 'figures over leads and partners that the viewer sees',
    fields: 'acceptedThen differenceCount differences endsOn expectedAccepted leads partners placed rule startsOn withoutCandidate',
  },
  SimulatedPartner: { why: 'the same', fields: 'expectedAccepted leads leadsThen partner' },
  SimulatedLead: { why: 'the same', fields: 'lead partner partnerThen score' },
  LeadOfferTotals: {
    why: 'figures over the offers that the viewer sees',
    fields: 'acceptance count day declineReason minutesToAccept minutesToTouch month partner partnerId quarter state year',
  },
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
  ErasurePreview: { why: 'numbers of records of whoever asks, by kind', fields: 'lines obstacles obstacleKinds' },
  ErasurePreviewLine: { why: 'the same', fields: 'count description effect ground kind why' },
  AccessExplanation: { why: 'for administrators, of a record that they see', fields: 'id recordType standings' },
  AccessStanding: { why: 'the same', fields: 'hiddenFields kind may partnerId reason roles rules scopes sees' },
  AccessRule: { why: 'the same', fields: 'action applies role scope' },
  MeasuredRequirement: {
    why: 'a requirement and what a partner that the viewer sees has of it',
    fields: 'courseId courseTitle currency kind measured missing needed window',
  },
  TierProgress: { why: 'the same, by tier', fields: 'current name rank reached requirements' },
  TierReplay: { why: 'what a run would do, for who starts runs', fields: 'demotions graces moves partners promotions recoveries' },
  TierMove: { why: 'the same, of a partner that the viewer sees', fields: 'fromTier graceUntil kind partner requirements toTier' },
  ApplicationLikeness: { why: 'what an application is like, for who decides on it', fields: 'kind name reasons recordId' },
  Viewer: { why: 'who asks; the records behind it are under their own rows', fields: 'accounts employee kind partner person roles scopes' },
};

/** Types around a record, by how they are named. */
export const AROUND = /^(\w+?)(Connection|Edge|Payload|Abilities)$/;
