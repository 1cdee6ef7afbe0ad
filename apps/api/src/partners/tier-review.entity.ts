import { Base, date, entity, ref } from '../core/index.js';
import { PartnerProgramme } from '../directory/index.js';
import { TierRun } from './tier-run.entity.js';

@entity({
  prefix: 'trv',
  describe: 'A day on which the tiers of a programme are reviewed. The first run on that day or after it is the review.',
  orderBy: [{ field: 'reviewOn', direction: 'ASC' }],
  indexes: ['review_on, id', 'programme_id, review_on, id', 'run_id'],
  uniques: [['programme_id', 'review_on']],
})
export class TierReview extends Base {
  @ref(() => PartnerProgramme, { describe: 'The programme.' })
  programme!: PartnerProgramme;

  @date({ describe: 'The day.', sort: true })
  reviewOn!: string;

  @ref(() => TierRun, { describe: 'The run that was the review; null: it is still to come.', nullable: true })
  run?: TierRun | null;
}
