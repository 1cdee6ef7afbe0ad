import { assign, authorizeResult, Forbidden, find, load, newId, Refused, SALES, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import { assignTerritory, currentEmployee, Employee, Partner, Person } from '../directory/index.js';
import { Lead } from './lead.entity.js';
import type { LeadAssignInput, LeadCreateInput, LeadMoveInput, LeadUpdateInput } from './lead.inputs.js';
import { enter, refuseConverted } from './lead.states.js';
import { checkEmployed } from './owner.js';
import { checkSeller } from './partner-seller.js';

/** A new lead: that of the seller who makes it, and nobody's yet where the maker doesn't sell, unless the input says otherwise. */
export async function createLead(tx: Tx, input: LeadCreateInput): Promise<Lead> {
  refuseScore(tx, input);
  const lead = new Lead();
  lead.id = newId('led');
  await assign(tx, lead, input);
  if (!lead.owner && !lead.partner) makersOwn(tx, lead);
  await checkHolder(tx, lead, input.ownerId, 'create');
  if (!input.allowDuplicate) await refuseDuplicate(tx, lead);
  if (lead.owner || lead.partner) enter(lead, 'ASSIGNED');
  tx.em.persist(lead);
  if (!input.territoryId) await assignTerritory(tx, Lead, lead.id);
  return lead;
}

function makersOwn(tx: Tx, lead: Lead): void {
  const { roles, kind, partnerId, personId } = tx.ctx.principal;
  if (SALES.some((role) => roles.includes(role))) lead.owner = currentEmployee(tx);
  else if (kind === 'partner' && partnerId && personId) {
    lead.partner = tx.em.getReference(Partner, toTypeId('par', partnerId));
    lead.partnerSeller ??= tx.em.getReference(Person, toTypeId('per', personId));
  }
}

export async function updateLead(tx: Tx, input: LeadUpdateInput): Promise<Lead> {
  refuseScore(tx, input);
  const lead = await load(tx, Lead, input);
  refuseConverted(lead);
  await assign(tx, lead, input);
  const moved = input.country !== undefined || input.region !== undefined || input.industry !== undefined;
  if (moved && input.territoryId === undefined) await assignTerritory(tx, Lead, lead.id);
  return lead;
}

/** To an employee, or to a partner and their seller: never to both, and only to whom the caller may give leads. */
export async function assignLead(tx: Tx, input: LeadAssignInput): Promise<Lead> {
  const lead = await load(tx, Lead, input, 'assign');
  const { ownerId, partnerId, partnerSellerId } = input;
  if (!ownerId && !partnerId && !partnerSellerId)
    throw new Refused(UserErrorCode.REQUIRED, 'Say who works it: an employee, or a partner and one of their sellers.', 'ownerId');
  if (ownerId && (partnerId || partnerSellerId)) throw twoHolders();
  if (ownerId) Object.assign(lead, { owner: await find(tx, Employee, ownerId, 'ownerId'), partner: null, partnerSeller: null });
  if (partnerId && partnerId !== lead.partner?.id)
    Object.assign(lead, { owner: null, partner: await activePartner(tx, partnerId), partnerSeller: null });
  if (partnerSellerId) lead.partnerSeller = await find(tx, Person, partnerSellerId, 'partnerSellerId');
  await checkHolder(tx, lead, ownerId, 'update');
  if (lead.status === 'NEW' || lead.status === 'RECYCLED') enter(lead, 'ASSIGNED');
  else if (lead.status === 'CONVERTED' || lead.status === 'DISQUALIFIED')
    throw new Refused(UserErrorCode.WRONG_STATE, `This lead is ${lead.status}; nobody works it any more.`, 'id');
  return lead;
}

/** One step in the table of states. */
export async function moveLead(tx: Tx, input: LeadMoveInput): Promise<Lead> {
  const lead = await load(tx, Lead, input);
  const { status } = input;
  if (status === 'NEW' || status === 'ASSIGNED' || status === 'CONVERTED')
    throw new Refused(UserErrorCode.INVALID, 'Use leadAssign to assign a lead and leadConvert to convert it.', 'status');
  if (status === 'WORKING' && !lead.owner && !lead.partner)
    throw new Refused(UserErrorCode.WRONG_STATE, 'Nobody has this lead; assign it first.', 'id');
  const reason = input.disqualifyReason?.trim();
  if (status === 'DISQUALIFIED' && !reason) throw new Refused(UserErrorCode.REQUIRED, 'Say why it is disqualified.', 'disqualifyReason');
  if (status !== 'DISQUALIFIED' && reason)
    throw new Refused(UserErrorCode.INVALID, 'Only a lead that is disqualified has a reason for it.', 'disqualifyReason');
  if (reason && reason.length > 500) throw new Refused(UserErrorCode.INVALID, 'The reason has at most 500 characters.', 'disqualifyReason');
  enter(lead, status);
  if (reason) lead.disqualifyReason = reason;
  return lead;
}

/** Whoever has the lead: one of both kinds, someone who works here or sells for the partner, within the caller's reach. */
async function checkHolder(tx: Tx, lead: Lead, ownerId: string | null | undefined, action: 'create' | 'update'): Promise<void> {
  if (lead.owner && lead.partner) throw twoHolders();
  await authorizeResult(tx, action, Lead, lead, 'You may give a lead only to those whose leads are yours to change.');
  if (ownerId) await checkEmployed(tx, ownerId);
  await checkSeller(tx, lead.partner, lead.partnerSeller);
}

const twoHolders = (): Refused => new Refused(UserErrorCode.INVALID, 'A lead is an employee’s or a partner’s, not both.', 'partnerId');

async function activePartner(tx: Tx, id: string): Promise<Partner> {
  const partner = await find(tx, Partner, id, 'partnerId');
  if (partner.status !== 'ACTIVE') throw new Refused(UserErrorCode.INVALID, 'This partner is not active.', 'partnerId');
  return partner;
}

/** The score is worked out by marketing; sales and partners read it. */
function refuseScore(tx: Tx, { score }: { score?: number | null }): void {
  if (score !== undefined && !tx.ctx.principal.roles.some((role) => role === 'MARKETER' || role === 'ADMIN'))
    throw new Forbidden('The score of a lead is set by marketing.');
}

/** A hint, within what the caller sees: the same e-mail address on a lead that is still worked, or on a contact. */
async function refuseDuplicate(tx: Tx, { email }: Lead): Promise<void> {
  if (!email) return;
  const [known] = await tx.sql<{ kind: string; id: string }>(
    `select 'lead' as kind, id::text from lead where email = $1 and status not in ('CONVERTED', 'DISQUALIFIED')
     union all select 'contact', c.id::text from person p join contact c on c.person_id = p.id where p.email = $1
     limit 1`,
    [email],
  );
  if (known)
    throw new Refused(
      UserErrorCode.DUPLICATE,
      `There is a ${known.kind} with this e-mail address, ${toTypeId(known.kind === 'lead' ? 'led' : 'con', known.id)}. Send allowDuplicate if this is another one.`,
      'email',
    );
}
