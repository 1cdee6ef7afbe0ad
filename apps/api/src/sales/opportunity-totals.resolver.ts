import { Resolver } from 'type-graphql';
import { timeDimensions, totals } from '../core/index.js';
import { Account, Employee, Partner } from '../directory/index.js';
import { dealDay } from './attainment.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { Pipeline } from './pipeline.entity.js';
import { Product } from './product.entity.js';
import { ProductCategory } from './product-category.entity.js';
import { Stage } from './stage.entity.js';

@Resolver()
export class OpportunityTotalsResolver extends totals({
  root: 'opportunityTotals',
  name: 'OpportunityTotals',
  describe: 'Opportunities that the viewer may see, counted and summed. Time is their close date.',
  of: Opportunity,
  counts: 'opportunities',
  lines: { of: OpportunityLine, by: 'opportunity' },
  day: dealDay,
  dimensions: {
    ...timeDimensions('closeDate'),
    FORECAST_CATEGORY: { kind: 'value', field: 'forecastCategory', name: 'forecastCategory', describe: 'How they count in the forecast.' },
    PIPELINE: { kind: 'record', field: 'pipeline', target: () => Pipeline, name: 'pipeline', describe: 'The pipeline.' },
    STAGE: { kind: 'record', field: 'stage', target: () => Stage, name: 'stage', describe: 'The stage.' },
    OWNER: { kind: 'record', field: 'owner', target: () => Employee, name: 'owner', describe: 'Who is responsible.' },
    ACCOUNT: { kind: 'record', field: 'account', target: () => Account, name: 'account', describe: 'Who may buy.' },
    PARTNER: { kind: 'record', field: 'partner', target: () => Partner, name: 'partner', describe: 'The partner on the deal.' },
    PRODUCT: {
      kind: 'record',
      field: 'product',
      target: () => Product,
      lines: true,
      name: 'product',
      describe: 'The product. The lines are summed then, so opportunities without lines are left out.',
    },
    CATEGORY: {
      kind: 'beyond',
      field: 'product',
      onward: 'category',
      target: () => ProductCategory,
      lines: true,
      name: 'category',
      describe: 'The category of the product. The lines are summed then.',
    },
  },
  measures: [
    { name: 'amount', field: 'amount', lineField: 'total', describe: 'Sum of their amounts.' },
    {
      name: 'weighted',
      field: 'amount',
      lineField: 'total',
      weight: (row) => `(select s.probability from stage s where s.id = ${row}.stage_id)`,
      describe: 'Sum of their amounts, each times the probability of its stage.',
    },
  ],
}) {}
