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
};
const SINGLE: Record<string, [target: Kind, label: string]> = {
  'Account.parent rep': ['Account', 'team'],
  'Account.parent foreign': ['Account', 'ordered'],
  'Case.order foreign': ['Order', 'foreign'],
  'Case.asset foreign': ['Asset', 'foreign'],
  'Case.splitFrom rep': ['Case', 'foreign'],
  'Case.followUpOf member': ['Case', 'foreign'],
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

/**
 * Gives every empty column a value, so that null in an answer means «hidden». Around triggers and checks of references; checks
 * of the table hold, and where one refuses the column stays empty.
 */
export async function fill({ sql }: TestBench, { ids }: Company): Promise<void> {
  const uuid = ([kind, label]: [Kind, string]) => parseTypeId(ids[kind]?.[label] as string)?.uuid as string;
  const columns = KINDS.flatMap((kind) => {
    const model = modelByName(kind);
    const fields = model && !model.view ? [...model.fields.values()].filter(({ column, name }) => column && !KEPT[kind]?.includes(name)) : [];
    return fields.map((field) => ({ kind, table: (model as { table: string }).table, field }));
  });
  // What a case has only when it is over.
  await sql(`set local session_replication_role = replica; update "case" set status = 'CLOSED', resolved_at = now(), closed_at = now(),
    merged_into_id = '${uuid(['Case', 'rep'])}' where id = '${uuid(['Case', 'foreign'])}'`);
  for (const { kind, table, field } of columns) {
    const empty = field.kind === 'texts' ? `"${field.column}" = '{}'` : `"${field.column}" is null`;
    for (const label of Object.keys(ids[kind] ?? {})) {
      const target = SINGLE[`${kind}.${field.name} ${label}`] ?? POINTS[`${kind}.${field.name}`];
      const value = field.kind === 'ref' ? target && uuid(target) : filling(field, label);
      const id = uuid([kind, label]);
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
