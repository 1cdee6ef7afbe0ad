import { Base, decimal, entity, graphEnum, int, type Many, many, oneOf, rate, ref, text } from '../core/index.js';
import { PartnerTier } from '../directory/index.js';
import { OrderChannel, PartnerInvolvement, Product, ProductCategory } from '../sales/index.js';
import { EarningsBand } from './earnings-band.entity.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';

export const EarningsComponentKind = graphEnum(
  { COMMISSION: 'COMMISSION', REBATE: 'REBATE', ACCELERATOR: 'ACCELERATOR' },
  'EarningsComponentKind',
  'How a component pays.',
  {
    COMMISSION: 'A rate on each sale, when it happens.',
    REBATE: 'A rate by bands of the volume of a period, at its end.',
    ACCELERATOR: 'A rebate whose bands are shares of a target: 1 is all of it.',
  },
);
export type EarningsComponentKind = keyof typeof EarningsComponentKind;

export const EarningsMeasure = graphEnum(
  { WON: 'WON', ORDERED: 'ORDERED', INVOICED: 'INVOICED', PAID: 'PAID' },
  'EarningsMeasure',
  'What a component looks at.',
  {
    WON: 'The amount of a deal, when it is won.',
    ORDERED: 'Lines of orders, when they are placed.',
    INVOICED: 'Lines of invoices, when they are issued.',
    PAID: 'What was paid for lines of invoices, when it comes in.',
  },
);
export type EarningsMeasure = keyof typeof EarningsMeasure;

export const EarningsBasis = graphEnum({ AMOUNT: 'AMOUNT', MARGIN: 'MARGIN' }, 'EarningsBasis', 'Of what the rate is taken.', {
  AMOUNT: 'Of the net amount: after discount, before tax and freight.',
  MARGIN: 'Of what is left of it after cost; of nothing where the cost isn’t known.',
});
export type EarningsBasis = keyof typeof EarningsBasis;

export const EarningsMethod = graphEnum({ MARGINAL: 'MARGINAL', RETROACTIVE: 'RETROACTIVE' }, 'EarningsMethod', 'How bands pay.', {
  MARGINAL: 'Each band’s rate on the part of the volume that lies in it.',
  RETROACTIVE: 'The rate of the highest band reached, on all of the volume.',
});
export type EarningsMethod = keyof typeof EarningsMethod;

/** Of the commissions of a version that look at the same measure, the first that fits a line pays for it, and no other. */
@entity({
  prefix: 'eco',
  describe:
    'What a version of a plan pays for. A sale is paid once for each measure: by the first commission that fits it; rebates and accelerators come on top.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['product_id', 'category_id'],
  uniques: [['plan_version_id', 'position']],
  checks: {
    rate: `(kind = 'COMMISSION') = (rate is not null) and rate > 0 and rate <= 1`,
    bands: `(kind = 'COMMISSION') = (method is null)`,
    target: `(kind = 'ACCELERATOR') = (target is not null) and target > 0`,
    rebates: `kind = 'COMMISSION' or measure in ('ORDERED', 'INVOICED')`,
    won: `measure <> 'WON' or (basis = 'AMOUNT' and product_id is null and category_id is null and channel is null)`,
    product: 'num_nonnulls(product_id, category_id) <= 1',
  },
})
export class EarningsComponent extends Base {
  @ref(() => EarningsPlanVersion, { describe: 'The version of the plan.', onDelete: 'cascade' })
  planVersion!: EarningsPlanVersion;

  @int({ describe: 'Place among the components, from 1; the first that fits pays.', sort: true, min: 1 })
  position!: number;

  @text({ describe: 'Name, as statements say it.', max: 120 })
  name!: string;

  @oneOf(EarningsComponentKind, { describe: 'How it pays.' })
  kind!: EarningsComponentKind;

  @oneOf(EarningsMeasure, { describe: 'What it looks at. Rebates and accelerators look at what is ordered or invoiced.' })
  measure!: EarningsMeasure;

  @oneOf(EarningsBasis, { describe: 'Of what the rate is taken.', initial: 'AMOUNT' })
  basis: EarningsBasis = 'AMOUNT';

  @rate({ describe: 'Rate of a commission, as a share: 0.05 is five per cent. The others have bands.', nullable: true, min: 0, max: 1 })
  rate?: string | null;

  @oneOf(EarningsMethod, { describe: 'How the bands of a rebate or accelerator pay.', nullable: true })
  method?: EarningsMethod | null;

  @decimal({ describe: 'Volume of a period that an accelerator calls 1, in the currency of the plan.', nullable: true, min: 0 })
  target?: string | null;

  @ref(() => Product, { describe: 'Only for this product.', nullable: true })
  product?: Product | null;

  @ref(() => ProductCategory, { describe: 'Only for products of this category and of those below it.', nullable: true })
  category?: ProductCategory | null;

  @oneOf(OrderChannel, { describe: 'Only for orders that came in this way.', nullable: true })
  channel?: OrderChannel | null;

  @oneOf(PartnerInvolvement, {
    describe: 'Only where the partner did this for the deal; an order without a deal counts as FULFILLED.',
    nullable: true,
  })
  involvement?: PartnerInvolvement | null;

  @ref(() => PartnerTier, { describe: 'Only while the partner is in this tier.', nullable: true })
  tier?: PartnerTier | null;

  @many(() => EarningsBand, 'component', { describe: 'Bands of a rebate or accelerator.' })
  bands?: Many<EarningsBand>;
}
