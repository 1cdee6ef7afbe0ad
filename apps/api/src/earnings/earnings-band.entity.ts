import { Base, decimal, entity, rate, ref } from '../core/index.js';
import { EarningsComponent } from './earnings-component.entity.js';

@entity({
  prefix: 'ebd',
  describe: 'A band of a rebate or accelerator. It reaches up to where the next one begins.',
  orderBy: [{ field: 'from', direction: 'ASC' }],
  uniques: [['component_id', 'from']],
  checks: { bounds: '"from" >= 0 and rate >= 0 and rate <= 1' },
})
export class EarningsBand extends Base {
  @ref(() => EarningsComponent, { describe: 'The component.', onDelete: 'cascade' })
  component!: EarningsComponent;

  @decimal({ describe: 'Where it begins: a volume in the currency of the plan, or of an accelerator a share of the target.', sort: true, min: 0 })
  from!: string;

  @rate({ describe: 'Its rate, as a share.', min: 0, max: 1 })
  rate!: string;
}
