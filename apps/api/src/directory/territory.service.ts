import { assign, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { countryOf, tagsOf } from './normalise.js';
import { Territory } from './territory.entity.js';
import type { TerritoryCreateInput, TerritoryUpdateInput } from './territory.inputs.js';
import { refuseCircle } from './tree.js';

export async function createTerritory(tx: Tx, input: TerritoryCreateInput): Promise<Territory> {
  const territory = new Territory();
  await assign(tx, territory, input);
  checkRules(territory);
  tx.em.persist(territory);
  await assignAnew(tx, input);
  return territory;
}

export async function updateTerritory(tx: Tx, input: TerritoryUpdateInput): Promise<Territory> {
  const territory = await load(tx, Territory, input);
  await refuseCircle(tx, Territory, territory.id, input.parentId);
  await assign(tx, territory, input);
  checkRules(territory);
  await assignAnew(tx, input);
  return territory;
}

function checkRules(territory: Territory): void {
  territory.countries = [...new Set(territory.countries.map((code) => countryOf(code, 'countries')))];
  territory.regions = tagsOf(territory.regions);
  territory.industries = tagsOf(territory.industries);
  const { minEmployees, maxEmployees } = territory;
  if (minEmployees != null && maxEmployees != null && minEmployees > maxEmployees)
    throw new Refused(UserErrorCode.INVALID, 'The smallest size is larger than the largest.', 'minEmployees');
}

const RULES = ['parentId', 'countries', 'regions', 'industries', 'minEmployees', 'maxEmployees'];

/** The rules of the whole tree work together, so any change assigns everything anew; several changes at once, once. */
async function assignAnew(tx: Tx, input: object): Promise<void> {
  if (!RULES.some((field) => (input as Record<string, unknown>)[field] !== undefined)) return;
  await tx.sql(`select relata.enqueue($1, '{}', now(), $1)`, ['directory.assignTerritories']);
}
