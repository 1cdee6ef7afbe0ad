import { assign, assignAll, find, load, lock, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee } from '../directory/index.js';
import { EarningsBand } from './earnings-band.entity.js';
import { EarningsComponent } from './earnings-component.entity.js';
import { EarningsPlan } from './earnings-plan.entity.js';
import type {
  EarningsComponentInput,
  EarningsPlanCreateInput,
  EarningsPlanUpdateInput,
  EarningsPlanVersionDiscardInput,
  EarningsPlanVersionDraftInput,
  EarningsPlanVersionPublishInput,
  EarningsPlanVersionUpdateInput,
} from './earnings-plan.inputs.js';
import { checkAudience, checkBeginning, checkComponents, refuseIfPublished, refusePublished } from './earnings-plan.rules.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';

export async function createPlan(tx: Tx, input: EarningsPlanCreateInput): Promise<EarningsPlan> {
  const plan = new EarningsPlan();
  await assign(tx, plan, input);
  plan.frequency ??= 'MONTH';
  plan.reviewDays ??= 10;
  checkAudience(plan);
  tx.em.persist(plan);
  return plan;
}

export async function updatePlan(tx: Tx, input: EarningsPlanUpdateInput): Promise<EarningsPlan> {
  const plan = await load(tx, EarningsPlan, input);
  if (await tx.em.count(EarningsPlanVersion, { plan, status: 'PUBLISHED' })) refusePublished(input);
  await assign(tx, plan, input);
  checkAudience(plan);
  return plan;
}

/** One draft at a time: it becomes the next version. */
export async function draftVersion(tx: Tx, input: EarningsPlanVersionDraftInput): Promise<EarningsPlanVersion> {
  await lock(tx, EarningsPlan, input.planId);
  const plan = await find(tx, EarningsPlan, input.planId, 'planId');
  const last = await tx.em.findOne(EarningsPlanVersion, { plan }, { orderBy: { number: 'desc' } });
  if (last?.status === 'DRAFT')
    throw new Refused(UserErrorCode.WRONG_STATE, `Version ${last.number} is a draft already; change or discard it.`, 'planId');
  const version = Object.assign(new EarningsPlanVersion(), { number: (last?.number ?? 0) + 1 });
  await assign(tx, version, input);
  tx.em.persist(version);
  if (input.components) await setComponents(tx, plan, version, input.components);
  else if (last) await copyComponents(tx, last, version);
  return version;
}

export async function updateVersion(tx: Tx, input: EarningsPlanVersionUpdateInput): Promise<EarningsPlanVersion> {
  const { version, plan } = await draft(tx, input);
  await assign(tx, version, input);
  if (input.components) await setComponents(tx, plan, version, input.components);
  return version;
}

/** It never changes from here on (earnings-ledger.database.ts). */
export async function publishVersion(tx: Tx, input: EarningsPlanVersionPublishInput): Promise<EarningsPlanVersion> {
  const { version, plan } = await draft(tx, input, 'publish');
  version.plan = plan;
  if (input.validFrom) version.validFrom = input.validFrom;
  if (!(await tx.em.count(EarningsComponent, { planVersion: version })))
    throw new Refused(UserErrorCode.WRONG_STATE, 'This version pays for nothing; give it a component first.', 'id');
  await checkBeginning(tx, version);
  version.status = 'PUBLISHED';
  version.publishedAt = new Date();
  version.publishedBy = currentEmployee(tx);
  return version;
}

export async function discardVersion(tx: Tx, input: EarningsPlanVersionDiscardInput): Promise<EarningsPlanVersion> {
  const { version } = await draft(tx, input, 'delete');
  tx.em.remove(version);
  return version;
}

async function draft(
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
  action = 'update',
): Promise<{ version: EarningsPlanVersion; plan: EarningsPlan }> {
  await lock(tx, EarningsPlanVersion, input.id);
  const version = await load(tx, EarningsPlanVersion, input, action);
  refuseIfPublished(version);
  return { version, plan: await find(tx, EarningsPlan, version.plan.id, 'id') };
}

/** The components take the place of those that are there. */
async function setComponents(tx: Tx, plan: EarningsPlan, version: EarningsPlanVersion, inputs: EarningsComponentInput[]): Promise<void> {
  checkComponents(plan, inputs);
  await tx.em.flush();
  await tx.em.nativeDelete(EarningsComponent, { planVersion: version });
  const components = inputs.map((_, at) => Object.assign(new EarningsComponent(), { planVersion: version, position: at + 1 }));
  const bands = inputs.flatMap((input, at) =>
    (input.bands ?? []).map((band, place) => ({
      entity: Object.assign(new EarningsBand(), { component: components[at] as EarningsComponent }),
      input: band,
      path: ['components', String(at), 'bands', String(place)],
    })),
  );
  await assignAll(tx, [
    ...components.map((entity, at) => ({ entity, input: inputs[at] as EarningsComponentInput, path: ['components', String(at)] })),
    ...bands,
  ]);
  for (const component of components) {
    component.basis ??= 'AMOUNT';
    tx.em.persist(component);
  }
  for (const { entity } of bands) tx.em.persist(entity);
}

async function copyComponents(tx: Tx, from: EarningsPlanVersion, to: EarningsPlanVersion): Promise<void> {
  const components = await tx.em.find(EarningsComponent, { planVersion: from });
  const bands = await tx.em.find(EarningsBand, { component: { $in: components.map(({ id }) => id) } });
  for (const known of components) {
    const { position, name, kind, measure, basis, rate, method, target, product, category, channel, involvement, tier } = known;
    const values = { position, name, kind, measure, basis, rate, method, target, product, category, channel, involvement, tier };
    const component = Object.assign(new EarningsComponent(), { ...values, planVersion: to });
    tx.em.persist(component);
    for (const band of bands.filter((each) => each.component.id === known.id))
      tx.em.persist(Object.assign(new EarningsBand(), { component, from: band.from, rate: band.rate }));
  }
}
