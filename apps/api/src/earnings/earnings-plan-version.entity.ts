import { Base, computed, date, dateTime, entity, graphEnum, int, type Many, many, oneOf, ref, text } from '../core/index.js';
import { Employee } from '../directory/index.js';
import { EarningsComponent } from './earnings-component.entity.js';
import { EarningsPlan } from './earnings-plan.entity.js';

export const EarningsVersionStatus = graphEnum({ DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED' }, 'EarningsVersionStatus', 'Whether a version pays.', {
  PUBLISHED: 'It pays for what happens while it is valid, and never changes.',
});
export type EarningsVersionStatus = keyof typeof EarningsVersionStatus;

@entity({
  prefix: 'epv',
  describe: 'A version of a plan. One that is published never changes; it ends where the next one begins.',
  orderBy: [{ field: 'number', direction: 'DESC' }],
  indexes: ['plan_id, valid_from'],
  uniques: [['plan_id', 'number']],
  checks: { published: `status = 'DRAFT' or (valid_from is not null and published_at is not null)` },
})
export class EarningsPlanVersion extends Base {
  @ref(() => EarningsPlan, { describe: 'The plan.', onDelete: 'cascade' })
  plan!: EarningsPlan;

  @int({ describe: 'Number within the plan, from 1.', sort: true, min: 1 })
  number!: number;

  @oneOf(EarningsVersionStatus, { describe: 'Whether it pays.', initial: 'DRAFT' })
  status: EarningsVersionStatus = 'DRAFT';

  @date({ describe: 'First day whose orders and deals count; said when it is published, at the latest.', nullable: true, sort: true })
  validFrom?: string | null;

  @computed('date', {
    describe: 'Last day: the one before the next published version begins, or the last of the plan; null: until further notice.',
    nullable: true,
    sql: (row) => `(select least(min(n.valid_from) - 1, max(p.ends_on)) from earnings_plan p
      left join earnings_plan_version n on n.plan_id = p.id and n.status = 'PUBLISHED' and n.valid_from > ${row}.valid_from where p.id = ${row}.plan_id)`,
  })
  validUntil?: string | null;

  @text({ describe: 'What it changes, and why.', nullable: true, max: 500 })
  note?: string | null;

  @dateTime({ describe: 'When it was published.', nullable: true })
  publishedAt?: Date | null;

  @ref(() => Employee, { describe: 'Who published it.', nullable: true })
  publishedBy?: Employee | null;

  @many(() => EarningsComponent, 'planVersion', { describe: 'What it pays for, in the order in which it is looked at.' })
  components?: Many<EarningsComponent>;
}
