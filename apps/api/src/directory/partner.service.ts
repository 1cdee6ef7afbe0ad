import { assign, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Employee } from './employee.entity.js';
import { domainOf } from './normalise.js';
import { Partner, type PartnerStatus } from './partner.entity.js';
import type { PartnerCreateInput, PartnerUpdateInput } from './partner.inputs.js';

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
  return partner;
}

export async function updatePartner(tx: Tx, input: PartnerUpdateInput): Promise<Partner> {
  const partner = await load(tx, Partner, input);
  const before = partner.status;
  await assign(tx, partner, input);
  if (partner.status !== before && !NEXT[before].includes(partner.status))
    throw new Refused(UserErrorCode.WRONG_STATE, `A partner that is ${before} can become ${NEXT[before].join(' or ')}.`, 'status');
  await check(tx, partner, input);
  return partner;
}

async function check(tx: Tx, partner: Partner, input: PartnerCreateInput | PartnerUpdateInput): Promise<void> {
  if (input.domain) partner.domain = domainOf(input.domain);
  if (!input.channelManagerId) return;
  const manager = await tx.em.findOne(Employee, { id: input.channelManagerId });
  if (manager?.leftOn && manager.leftOn <= new Date().toISOString().slice(0, 10))
    throw new Refused(UserErrorCode.INVALID, 'This employee has left the company; name another channel manager.', 'channelManagerId');
}
