import { assign, load, type Tx } from '../core/index.js';
import { PartnerProgramme } from './partner-programme.entity.js';
import type {
  PartnerProgrammeCreateInput,
  PartnerProgrammeUpdateInput,
  PartnerTierCreateInput,
  PartnerTierUpdateInput,
} from './partner-programme.inputs.js';
import { PartnerTier } from './partner-tier.entity.js';

export async function createProgramme(tx: Tx, input: PartnerProgrammeCreateInput): Promise<PartnerProgramme> {
  const programme = new PartnerProgramme();
  await assign(tx, programme, input);
  tx.em.persist(programme);
  return programme;
}

export async function updateProgramme(tx: Tx, input: PartnerProgrammeUpdateInput): Promise<PartnerProgramme> {
  const programme = await load(tx, PartnerProgramme, input);
  await assign(tx, programme, input);
  return programme;
}

export async function createTier(tx: Tx, input: PartnerTierCreateInput): Promise<PartnerTier> {
  const tier = new PartnerTier();
  await assign(tx, tier, input);
  tx.em.persist(tier);
  return tier;
}

export async function updateTier(tx: Tx, input: PartnerTierUpdateInput): Promise<PartnerTier> {
  const tier = await load(tx, PartnerTier, input);
  await assign(tx, tier, input);
  return tier;
}
