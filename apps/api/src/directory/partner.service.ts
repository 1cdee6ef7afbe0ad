import { assign, authorizeAny, findAll, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Employee } from './employee.entity.js';
import { domainOf } from './normalise.js';
import { Partner, type PartnerStatus } from './partner.entity.js';
import type { PartnerCreateInput, PartnerUpdateInput } from './partner.inputs.js';
import { PartnerTerritory } from './partner-territory.entity.js';
import { PartnerTier } from './partner-tier.entity.js';
import { Territory } from './territory.entity.js';

const MAX_TERRITORIES = 50;

/** Where a partner can go from each state: who has left starts over as an applicant. */
const NEXT: Record<PartnerStatus, PartnerStatus[]> = {
  APPLICANT: ['ONBOARDING', 'FORMER'],
  ONBOARDING: ['ACTIVE', 'FORMER'],
  ACTIVE: ['SUSPENDED', 'FORMER'],
  SUSPENDED: ['ACTIVE', 'FORMER'],
  FORMER: ['APPLICANT', 'ONBOARDING'],
};
const FIRST: PartnerStatus[] = ['APPLICANT', 'ONBOARDING', 'ACTIVE'];

export async function createPartner(tx: Tx, input: PartnerCreateInput): Promise<Partner> {
  const partner = new Partner();
  partner.status = 'APPLICANT';
  await assign(tx, partner, input);
  if (!FIRST.includes(partner.status)) throw new Refused(UserErrorCode.WRONG_STATE, `A new partner is ${FIRST.join(', or ')}.`, 'status');
  await check(tx, partner, input);
  tx.em.persist(partner);
  await setTerritories(tx, partner, input.territoryIds);
  return partner;
}

export async function updatePartner(tx: Tx, input: PartnerUpdateInput): Promise<Partner> {
  const partner = await load(tx, Partner, input);
  const before = partner.status;
  await assign(tx, partner, input);
  if (partner.status !== before && !NEXT[before].includes(partner.status))
    throw new Refused(UserErrorCode.WRONG_STATE, `A partner that is ${before} can become ${NEXT[before].join(' or ')}.`, 'status');
  await check(tx, partner, input);
  await setTerritories(tx, partner, input.territoryIds);
  await sayWhy(tx, input);
  return partner;
}

/** The log of changes (`partners`) takes it from here, whatever of it follows. */
async function sayWhy(tx: Tx, { reason }: PartnerUpdateInput): Promise<void> {
  if (reason == null) return;
  if (reason.length > 500) throw new Refused(UserErrorCode.INVALID, 'A reason has at most 500 characters.', 'reason');
  await tx.sql(`select set_config('relata.partner_reason', $1, true)`, [reason.trim()]);
}

async function check(tx: Tx, partner: Partner, input: PartnerCreateInput | PartnerUpdateInput): Promise<void> {
  if (input.domain) partner.domain = domainOf(input.domain);
  if (input.programmeId !== undefined || input.tierId !== undefined) await placeInTier(tx, partner, input);
  if (!input.channelManagerId) return;
  const manager = await tx.em.findOne(Employee, { id: input.channelManagerId });
  if (manager?.leftOn && manager.leftOn <= new Date().toISOString().slice(0, 10))
    throw new Refused(UserErrorCode.INVALID, 'This employee has left the company; name another channel manager.', 'channelManagerId');
}

/** A tier is one of the partner's programme: naming it names the programme, and leaving the programme leaves its tier. */
async function placeInTier(tx: Tx, partner: Partner, { programmeId, tierId }: PartnerCreateInput | PartnerUpdateInput): Promise<void> {
  const tier = partner.tier ? await tx.em.findOneOrFail(PartnerTier, { id: partner.tier.id }) : null;
  if (tier && programmeId !== undefined && programmeId !== tier.programme.id) {
    if (tierId) throw new Refused(UserErrorCode.INVALID, 'This tier is one of another programme.', 'tierId');
    partner.tier = null;
  } else if (tier) partner.programme = tier.programme;
  partner.tierSince = partner.tier ? new Date().toISOString().slice(0, 10) : null;
  partner.tierGraceUntil = null;
}

/** A whole list; what is there already stays. */
async function setTerritories(tx: Tx, partner: Partner, ids: string[] | null | undefined): Promise<void> {
  if (ids == null) return;
  authorizeAny(tx, 'update', PartnerTerritory);
  const wanted = [...new Set(ids)];
  if (wanted.length > MAX_TERRITORIES)
    throw new Refused(
      UserErrorCode.INVALID,
      `A partner sells in at most ${MAX_TERRITORIES} territories; name one above them instead.`,
      'territoryIds',
    );
  const territories = await findAll(tx, Territory, wanted);
  const missing = wanted.findIndex((id) => !territories.has(id));
  if (missing >= 0) throw new Refused(UserErrorCode.NOT_FOUND, 'There is no such territory.', ['territoryIds', String(missing)]);
  const known = await tx.em.find(PartnerTerritory, { partner });
  for (const each of known) if (!territories.has(each.territory.id)) tx.em.remove(each);
  for (const territory of territories.values())
    if (!known.some((each) => each.territory.id === territory.id)) tx.em.persist(Object.assign(new PartnerTerritory(), { partner, territory }));
}
