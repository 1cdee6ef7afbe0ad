import { Decimal } from 'decimal.js';
import { Refused, type Tx, UserErrorCode, type UserErrorShape, uuidOf } from '../core/index.js';
import type { EarningsPlan } from './earnings-plan.entity.js';
import type { EarningsComponentInput, EarningsPlanUpdateInput } from './earnings-plan.inputs.js';
import type { EarningsPlanVersion } from './earnings-plan-version.entity.js';

/** Rules of plans that say no. The database holds those of a component too; these say what to do. */

export function checkAudience({ programme, tier, partner }: EarningsPlan): void {
  if ([programme, tier, partner].filter(Boolean).length !== 1)
    throw new Refused(UserErrorCode.INVALID, 'A plan is for one of programme, tier and partner; name exactly one.', 'programmeId');
}

/** What a published version rests on stays as it is. */
export function refusePublished(input: EarningsPlanUpdateInput): void {
  const fixed = (['programmeId', 'tierId', 'partnerId', 'frequency', 'currency'] as const).find((field) => input[field] !== undefined);
  if (fixed)
    throw new Refused(UserErrorCode.WRONG_STATE, 'A version of this plan is published, so this stays as it is; make a new plan instead.', fixed);
}

export function refuseIfPublished({ status }: EarningsPlanVersion): void {
  if (status === 'PUBLISHED') throw new Refused(UserErrorCode.WRONG_STATE, 'This version is published and never changes; draft the next one.', 'id');
}

export function checkComponents(plan: EarningsPlan, components: EarningsComponentInput[]): void {
  if (components.length > 50) throw new Refused(UserErrorCode.INVALID, 'A version has at most 50 components.', 'components');
  const errors = components.flatMap((component, at) =>
    problemsOf(plan, component).map(
      ([field, message, code = UserErrorCode.INVALID]): UserErrorShape => ({ code, field: ['components', String(at), ...field.split('.')], message }),
    ),
  );
  if (errors.length > 0) throw Refused.all(errors);
}

type Problem = [field: string, message: string, code?: UserErrorCode];

function problemsOf(plan: EarningsPlan, component: EarningsComponentInput): Problem[] {
  const problems = component.kind === 'COMMISSION' ? commission(component) : banded(plan, component);
  if (component.productId && component.categoryId) problems.push(['categoryId', 'Name a product or a category, not both.']);
  if (component.measure !== 'WON') return problems;
  for (const field of ['productId', 'categoryId', 'channel'] as const)
    if (component[field]) problems.push([field, 'A won deal counts as a whole; it has no products and no channel.']);
  if (component.basis === 'MARGIN') problems.push(['basis', 'A won deal has no cost; take the amount.']);
  return problems;
}

function commission({ rate, method, bands, target }: EarningsComponentInput): Problem[] {
  const problems: Problem[] = [];
  if (rate == null || new Decimal(rate).lte(0))
    problems.push(['rate', 'Say the rate of the commission, as a share: 0.05 is five per cent.', UserErrorCode.REQUIRED]);
  if (method || bands?.length || target) problems.push(['bands', 'A commission has a rate; bands are for rebates and accelerators.']);
  return problems;
}

function banded(plan: EarningsPlan, { kind, rate, method, bands, target, measure }: EarningsComponentInput): Problem[] {
  const problems: Problem[] = [];
  if (rate != null) problems.push(['rate', 'The rates are those of the bands.']);
  if (!method) problems.push(['method', 'Say how the bands pay: MARGINAL or RETROACTIVE.', UserErrorCode.REQUIRED]);
  if (!bands?.length || bands.length > 20) problems.push(['bands', 'Give it 1 to 20 bands.', UserErrorCode.REQUIRED]);
  const begins = (bands ?? []).map(({ from }) => new Decimal(from).toFixed());
  if (new Set(begins).size < begins.length) problems.push(['bands', 'Two bands begin at the same place.']);
  if (measure !== 'ORDERED' && measure !== 'INVOICED') problems.push(['measure', 'The volume of a period is what is ordered or invoiced in it.']);
  if (kind === 'ACCELERATOR' && (target == null || new Decimal(target).lte(0)))
    problems.push(['target', 'Say the volume of a period that is all of the target.', UserErrorCode.REQUIRED]);
  if (kind === 'REBATE' && target != null) problems.push(['target', 'A rebate has no target; an accelerator has.']);
  if (!plan.currency) problems.push(['kind', 'Bands are amounts in one currency; say in which one the plan pays.']);
  return problems;
}

/** A version begins after all that its plan has settled, so that what was settled stays as it was. */
export async function checkBeginning(tx: Tx, { plan, validFrom }: EarningsPlanVersion): Promise<void> {
  if (!validFrom) throw new Refused(UserErrorCode.REQUIRED, 'Say the first day that counts.', 'validFrom');
  if (plan.endsOn && plan.endsOn < validFrom) throw new Refused(UserErrorCode.INVALID, `The plan ends on ${plan.endsOn}.`, 'validFrom');
  const [before] = await tx.sql<{ published: string | null; settled: string | null }>(
    `select max(v.valid_from)::text as published, (select max(a.sold_on)::text from earnings_attribution a join earnings_plan_version w on w.id = a.plan_version_id where w.plan_id = $1) as settled
     from earnings_plan_version v where v.plan_id = $1 and v.status = 'PUBLISHED'`,
    [uuidOf('epl', plan.id)],
  );
  if (before?.published && validFrom <= before.published)
    throw new Refused(UserErrorCode.INVALID, `The version before it begins on ${before.published}; begin later than that.`, 'validFrom');
  if (before?.settled && validFrom <= before.settled)
    throw new Refused(UserErrorCode.INVALID, `Sales up to ${before.settled} are settled by the version before it; begin after that.`, 'validFrom');
}
