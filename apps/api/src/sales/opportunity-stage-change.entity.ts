import { Base, dateTime, decimal, entity, ref } from '../core/index.js';
import { Account, Employee } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';
import { Stage } from './stage.entity.js';

@entity({
  prefix: 'osc',
  describe: 'A move of an opportunity from one stage to another. Kept for ever.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: ['opportunity_id, at, id', 'account_id, at, id'],
  appendOnly: true,
})
export class OpportunityStageChange extends Base {
  @ref(() => Opportunity, { describe: 'The opportunity.' })
  opportunity!: Opportunity;

  /** Kept by the database (`stage-change.account.ts`), so that a timeline reads its changes from an index. */
  @ref(() => Account, { describe: 'The account of the opportunity.', nullable: true, internal: true })
  account?: Account | null;

  @ref(() => Stage, { describe: 'The stage it left; null when it was made.', nullable: true })
  from?: Stage | null;

  @ref(() => Stage, { describe: 'The stage it entered.' })
  to!: Stage;

  @ref(() => Employee, { describe: 'Who moved it; null where it was not an employee.', nullable: true })
  by?: Employee | null;

  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @decimal({ describe: 'Days that it had been in the stage it left.', nullable: true })
  days?: string | null;
}
