import { parseTypeId } from '../../apps/api/src/core/ids.js';
import { type FieldMeta, modelByName } from '../../apps/api/src/core/model/registry.js';
import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company } from './company.js';
import { KINDS, type Kind } from './table.js';

/** Columns that decide on who sees the row, or that exclude each other: they stay as the company has them. */
const KEPT: Record<Kind, string[]> = {
  Article: ['publishedAt'],
  DealRegistration: ['approvedAt'],
  DealRegistrationApproval: ['role', 'approver'],
  FundProgramme: ['activities'],
  FundRequest: ['closedAt'],
  PartnerChange: ['facts'],
  Quote: ['sentAt'],
  PriceList: ['tier', 'segment'],
};

/** What references are filled with, where they are empty and decide on nothing. */
const POINTS: Record<string, [target: Kind, label: string]> = {
  'Account.partner': ['Partner', 'partner'],
  'Account.territory': ['Territory', 'west'],
  'Activity.contact': ['Contact', 'foreign'],
  'ApprovalRule.employee': ['Employee', 'stranger'],
  'Asset.returnLine': ['ReturnLine', 'foreign'],
  'AuditEntry.person': ['Person', 'stranger'],
  'Queue.escalatesTo': ['Queue', 'billing'],
  'Queue.manager': ['Employee', 'stranger'],
  'SlaRecord.queue': ['Queue', 'billing'],
  'CaseMessage.movedFrom': ['Case', 'foreign'],
  'FundClaim.decidedBy': ['Employee', 'stranger'],
  'FundDocument.reviewedBy': ['Employee', 'stranger'],
  'FundEntry.by': ['Person', 'stranger'],
  'InboundMail.case': ['Case', 'foreign'],
  'InboundMail.contact': ['Contact', 'foreign'],
  'InboundMail.decidedBy': ['Employee', 'stranger'],
  'InboundMail.message': ['CaseMessage', 'foreign'],
  'InboundMail.outboundMail': ['OutboundMail', 'foreign'],
  'DealChangeRequest.decidedBy': ['Person', 'stranger'],
  'DealChangeRequest.requestedBy': ['Person', 'stranger'],
  'DealChangeRequest.stage': ['Stage', 'Propose'],
  'DealRegistration.opportunity': ['Opportunity', 'foreign'],
  'DealRegistration.territory': ['Territory', 'west'],
  'DealRegistrationApproval.decidedBy': ['Employee', 'stranger'],
  'DealRegistrationChange.by': ['Person', 'stranger'],
  'DealRegistrationConflict.owner': ['Employee', 'stranger'],
  'DealRegistrationConflict.partner': ['Partner', 'rival'],
  'DealRegistrationExtension.decidedBy': ['Person', 'stranger'],
  'DealRegistrationExtension.requestedBy': ['Person', 'stranger'],
  'RegistrationPolicy.course': ['Course', 'draft'],
  'RegistrationApprovalRule.category': ['ProductCategory', 'tools'],
  'RegistrationApprovalRule.employee': ['Employee', 'stranger'],
  'RegistrationApprovalRule.programme': ['PartnerProgramme', 'agents'],
  'Duplicate.decidedBy': ['Employee', 'stranger'],
  'Employee.territory': ['Territory', 'west'],
  'Opportunity.lead': ['Lead', 'foreign'],
  'Order.territory': ['Territory', 'west'],
  'Quote.submittedBy': ['Person', 'stranger'],
  'Quote.acceptedBy': ['Person', 'stranger'],
  'Quote.previous': ['Quote', 'unsent'],
  'QuoteApproval.approver': ['Employee', 'stranger'],
  'QuoteApproval.decidedBy': ['Employee', 'stranger'],
  'Quota.territory': ['Territory', 'west'],
  'Lead.territory': ['Territory', 'west'],
  'Lead.product': ['Product', 'published'],
  'LeadOffer.product': ['Product', 'published'],
  'DistributionRule.territory': ['Territory', 'west'],
  'DistributionRule.previous': ['DistributionRule', 'retired'],
  'DistributionRule.programme': ['PartnerProgramme', 'agents'],
  'DistributionRule.requiredCourse': ['Course', 'draft'],
  'EarningsComponent.tier': ['PartnerTier', 'agents 1'],
  'EarningsEntry.adjustment': ['EarningsAdjustment', 'rival'],
  'EarningsEntry.creditNote': ['CreditNote', 'foreign'],
  'EarningsEntry.invoice': ['Invoice', 'foreign'],
  'EarningsEntry.opportunity': ['Opportunity', 'foreign'],
  'EarningsEntry.payment': ['Payment', 'foreign'],
  'EarningsEntry.statement': ['EarningsStatement', 'rival'],
  'EarningsPlanVersion.publishedBy': ['Employee', 'stranger'],
  'EarningsReplay.partner': ['Partner', 'rival'],
  'OnboardingStep.course': ['Course', 'draft'],
  'PartnerAsset.product': ['Product', 'internal'],
  'PartnerBrand.logo': ['PartnerLogo', 'rival'],
  'TierReview.run': ['TierRun', 'agents'],
};
const SINGLE: Record<string, [target: Kind, label: string]> = {
  'Account.parent rep': ['Account', 'team'],
  'Account.parent foreign': ['Account', 'ordered'],
  'Case.order foreign': ['Order', 'foreign'],
  'Case.asset foreign': ['Asset', 'foreign'],
  'Case.splitFrom rep': ['Case', 'foreign'],
  'Case.followUpOf member': ['Case', 'foreign'],
  'EarningsComponent.product partner': ['Product', 'internal'],
  'EarningsComponent.category rival': ['ProductCategory', 'tools'],
  'Employee.manager stranger': ['Employee', 'ADMIN'],
  'Employee.manager HR': ['Employee', 'stranger'],
  'Lead.account rep': ['Account', 'foreign'],
  'Lead.contact rep': ['Contact', 'foreign'],
  'Lead.opportunity rep': ['Opportunity', 'foreign'],
  'Order.quote rep': ['Quote', 'rep'],
  'Order.quote foreign': ['Quote', 'foreign'],
  'Order.replaces rep': ['Return', 'foreign'],
  'Order.replaces foreign': ['Return', 'rep'],
  'Payment.creditNote foreign': ['CreditNote', 'rep'],
  'Quote.order rep': ['Order', 'rep'],
  'Quote.order foreign': ['Order', 'foreign'],
};

type Uuid = (kind: Kind, label: string) => string;

/** Some records come to their end, and have what others of their kind can't have: kind, label and what is set. */
const ended = (uuid: Uuid): [Kind, string, string][] => {
  const by = `'${uuid('Employee', 'stranger')}'`;
  return [
    ['Case', 'foreign', `status = 'CLOSED', resolved_at = now(), closed_at = now(), merged_into_id = '${uuid('Case', 'rep')}'`],
    ['DealRegistrationItem', 'rival', `category_id = null, product_id = '${uuid('Product', 'internal')}'`],
    ['EarningsAttribution', 'rival', `order_line_id = null, order_id = null, opportunity_id = '${uuid('Opportunity', 'foreign')}'`],
    ['EarningsComponent', 'partner', `kind = 'ACCELERATOR', target = 5`],
    ['EarningsComponent', 'rival', `kind = 'COMMISSION', method = null, rate = 0.05`],
    [
      'EarningsDispute',
      'rival',
      `status = 'ADJUSTED', answer = 'x', closed_at = now(), decided_by_id = ${by}, adjustment_id = '${uuid('EarningsAdjustment', 'rival agreed')}'`,
    ],
    ['EarningsPlan', 'rival', `partner_id = null, tier_id = '${uuid('PartnerTier', 'agents 1')}'`],
    ['EarningsStatement', 'rival', `status = 'PAID', closed_at = now(), balance = 5, paid_at = now(), paid_by_id = ${by}`],
    ['FundClaim', 'rival', `status = 'PAID', approved_amount = 1000, paid_on = '2026-06-01'`],
    ['FundDocument', 'rival', `status = 'REFUSED', reason = 'x'`],
    ['FundEntry', 'rival set aside', `kind = 'PAYMENT', claim_id = '${uuid('FundClaim', 'rival')}'`],
    ['FundRequest', 'rival', 'closed_at = now()'],
    ['LeadOffer', 'rival', `state = 'PULLED_BACK', pull_back_reason = 'IDLE'`],
    [
      'OnboardingStep',
      'rival',
      `kind = 'AGREEMENT', done_at = now(), done_by_id = '${uuid('Person', 'rival')}', agreement_id = '${uuid('AgreementVersion', 'theirs')}'`,
    ],
    ['OnboardingTemplate', 'theirs', `kind = 'COURSE', course_id = '${uuid('Course', 'draft')}'`],
    ['PartnerApplication', 'waiting', `status = 'APPROVED', partner_id = '${uuid('Partner', 'rival')}', decided_by_id = ${by}, decided_at = now()`],
    ['QuoteRequest', 'rival', `status = 'DECLINED', decline_reason = 'x'`],
    ['QuoteRequest', 'foreign', `status = 'ANSWERED', quote_id = '${uuid('Quote', 'foreign')}'`],
    ['TierRequirement', 'agents', `kind = 'CERTIFIED_PEOPLE', course_id = '${uuid('Course', 'draft')}'`],
  ];
};

/**
 * Gives every empty column a value, so that null in an answer means «hidden». Around triggers and checks of references; checks
 * of the table hold, and where one refuses the column stays empty.
 */
export async function fill({ sql }: TestBench, { ids }: Company): Promise<void> {
  const uuid: Uuid = (kind, label) => parseTypeId(ids[kind]?.[label] as string)?.uuid as string;
  const columns = KINDS.flatMap((kind) => {
    const model = modelByName(kind);
    const fields = model && !model.view ? [...model.fields.values()].filter(({ column, name }) => column && !KEPT[kind]?.includes(name)) : [];
    return fields.map((field) => ({ kind, table: (model as { table: string }).table, field }));
  });
  for (const [kind, label, set] of ended(uuid))
    await sql(`set local session_replication_role = replica; update "${modelByName(kind)?.table}" set ${set} where id = '${uuid(kind, label)}'`);
  for (const { kind, table, field } of columns) {
    const empty = field.kind === 'texts' ? `"${field.column}" = '{}'` : `"${field.column}" is null`;
    for (const label of Object.keys(ids[kind] ?? {})) {
      const target = SINGLE[`${kind}.${field.name} ${label}`] ?? POINTS[`${kind}.${field.name}`];
      const value = field.kind === 'ref' ? target && uuid(...target) : filling(field, label);
      const id = uuid(kind, label);
      if (value === undefined || value === id) continue;
      const update = `update "${table}" set "${field.column}" = ${quoted(value)} where id = '${id}' and ${empty}`;
      await sql(`set local session_replication_role = replica; ${update}`).catch(() => {});
    }
  }
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function filling({ kind, name, scalar, max, values }: FieldMeta, label: string): string | undefined {
  switch (kind) {
    case 'text':
      return textOf((scalar as { name?: string } | undefined)?.name, label, max ?? 200);
    case 'boolean':
      return 'true';
    case 'int':
      return '1';
    case 'decimal':
      return '0.5';
    case 'money':
      return '5';
    case 'dateTime':
      return /expires/i.test(name) ? '2099-06-01T00:00:00Z' : '2026-06-01T00:00:00Z';
    case 'date':
      return /until|left|expires/i.test(name) ? '2099-06-01' : '2026-06-01';
    case 'enum':
      return Object.keys(values ?? {})[0];
    case 'json':
      return '{"a": 1}';
    case 'texts':
      return '{x}';
    default:
      return undefined;
  }
}

function textOf(scalar: string | undefined, label: string, max: number): string {
  if (scalar === 'EmailAddress') return `${label.replaceAll(' ', '.').toLowerCase()}@filled.test`;
  if (scalar === 'PhoneNumber') return '+431234567';
  if (scalar === 'URL') return 'https://filled.test/';
  if (scalar === 'CurrencyCode') return 'USD';
  return max <= 2 ? 'AT' : `x ${label}`.slice(0, max);
}
