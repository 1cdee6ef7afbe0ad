import { assign, find, load, lock, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';
import { Lead } from '../sales/index.js';
import { ruleHours, TEASER, teaserOf, termsOf } from './distribution.service.js';
import { LeadOffer } from './lead-offer.entity.js';
import type { LeadOfferAcceptInput, LeadOfferCreateInput, LeadOfferDeclineInput, LeadOfferPullBackInput } from './lead-offer.inputs.js';

/** By hand: to any active partner, also one that was asked before or has no room. */
export async function createOffer(tx: Tx, input: LeadOfferCreateInput): Promise<LeadOffer> {
  await lock(tx, Lead, input.leadId);
  const offer = new LeadOffer();
  await assign(tx, offer, input);
  const lead = await find(tx, Lead, input.leadId, 'leadId');
  if (lead.owner || lead.partner || (lead.status !== 'NEW' && lead.status !== 'RECYCLED'))
    throw new Refused(UserErrorCode.WRONG_STATE, 'Only a lead that waits for somebody can be offered; this one has somebody or is over.', 'leadId');
  if (await tx.em.findOne(LeadOffer, { lead, state: 'OFFERED' }, { fields: ['id'] }))
    throw new Refused(UserErrorCode.WRONG_STATE, 'This lead is on offer already; take that offer back first.', 'leadId');
  const { status } = await find(tx, Partner, input.partnerId, 'partnerId');
  if (status !== 'ACTIVE') throw new Refused(UserErrorCode.INVALID, 'This partner is not active.', 'partnerId');
  return insertOffer(tx, lead, offer);
}

async function insertOffer(tx: Tx, lead: Lead, { partner, respondUntil }: LeadOffer): Promise<LeadOffer> {
  if (respondUntil && respondUntil <= new Date())
    throw new Refused(UserErrorCode.INVALID, 'They need time to answer: this moment is over.', 'respondUntil');
  const terms = respondUntil ? { respond_until: respondUntil, remind_at: null } : termsOf(await ruleHours(tx, null), Date.now());
  const [row] = await tx.sql<{ id: string }>(
    `with offered as (
       insert into lead_offer (lead_id, partner_id, state, offered_at, respond_until, remind_at, offered_by_id, hop, ${TEASER})
       select l.id, $2, 'OFFERED', now(), $3, $4, relata.employee_id(), 1 + (select count(distinct o.partner_id) from lead_offer o where o.lead_id = l.id), ${teaserOf('l')}
       from lead l where l.id = $1 returning id)
     select id::text, relata.enqueue('leadOffer.tell', json_build_object('kind', 'OFFERED', 'offers', json_build_array(id))) from offered`,
    [uuidOf('led', lead.id), uuidOf('par', partner.id), terms.respond_until, terms.remind_at],
  );
  return tx.em.getReference(LeadOffer, toTypeId('lof', row?.id as string));
}

/** The lead is theirs from then on. A seller accepts for themself, an administrator for whom they name. */
export async function acceptOffer(tx: Tx, input: LeadOfferAcceptInput): Promise<LeadOffer> {
  const offer = await load(tx, LeadOffer, input, 'answer');
  const { roles, personId } = tx.ctx.principal;
  const me = toTypeId('per', personId as string);
  const sellerId = input.sellerId ?? me;
  if (sellerId !== me && !roles.includes('PARTNER_ADMIN'))
    throw new Refused(UserErrorCode.INVALID, 'You accept a lead for yourself; an administrator gives it to others.', 'sellerId');
  if (sellerId !== me) await find(tx, Person, sellerId, 'sellerId');
  await answer(tx, offer, [uuidOf('per', sellerId), null, noteOf(input.note)]);
  return offer;
}

export async function declineOffer(tx: Tx, input: LeadOfferDeclineInput): Promise<LeadOffer> {
  const offer = await load(tx, LeadOffer, input, 'answer');
  const note = noteOf(input.note);
  if (input.reason === 'OTHER' && !note) throw new Refused(UserErrorCode.REQUIRED, 'Say why.', 'note');
  await answer(tx, offer, [null, input.reason, note]);
  return offer;
}

const answer = (tx: Tx, offer: LeadOffer, given: (string | null)[]): Promise<unknown> =>
  tx.sql('select relata.answer_lead_offer($1, $2, $3, $4)', [uuidOf('lof', offer.id), ...given]);

/** By the channel manager: an open offer, or a lead that was accepted and is still open. */
export async function pullBackOffer(tx: Tx, input: LeadOfferPullBackInput): Promise<LeadOffer> {
  const offer = await load(tx, LeadOffer, input, 'pullBack');
  const note = noteOf(input.note);
  if (!note) throw new Refused(UserErrorCode.REQUIRED, 'Say why.', 'note');
  if (offer.state !== 'OFFERED' && offer.state !== 'ACCEPTED')
    throw new Refused(UserErrorCode.WRONG_STATE, 'This offer has ended already; there is nothing to take back.', 'id');
  const lead = await find(tx, Lead, offer.lead.id, 'id');
  if (lead.status === 'CONVERTED' || lead.status === 'DISQUALIFIED')
    throw new Refused(UserErrorCode.WRONG_STATE, `This lead is ${lead.status}; there is nothing to take back.`, 'id');
  await tx.sql(`select relata.pull_back_offers(array[$1::uuid], 'BY_VENDOR', $2)`, [uuidOf('lof', offer.id), note]);
  return offer;
}

function noteOf(note: string | null | undefined): string | null {
  const said = note?.trim() || null;
  if (said && said.length > 500) throw new Refused(UserErrorCode.INVALID, 'A note has at most 500 characters.', 'note');
  return said;
}
