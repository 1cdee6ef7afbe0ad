import { Base, date, dateTime, entity, flag, int, ref } from '../core/index.js';
import { Employee, PartnerProgramme } from '../directory/index.js';

/** Made by whoever asks for it or by the nightly task; what came of it is written by the job. */
@entity({
  prefix: 'trn',
  describe: 'A run of the tiers of a programme: all of its active partners are measured and moved at once.',
  orderBy: [{ field: 'createdAt', direction: 'DESC' }],
  indexes: ['created_at, id', 'programme_id, created_at, id'],
})
export class TierRun extends Base {
  @ref(() => PartnerProgramme, { describe: 'The programme.' })
  programme!: PartnerProgramme;

  @ref(() => Employee, { describe: 'Who asked for it; null: it was the nightly one.', nullable: true })
  by?: Employee | null;

  @date({ describe: 'The day as of which it measures; null until it has run.', nullable: true })
  measuredOn?: string | null;

  @flag({ describe: 'It was the review of a review date.', initial: false })
  review: boolean = false;

  @dateTime({ describe: 'When it was through; null: it waits or is under way.', nullable: true })
  finishedAt?: Date | null;

  @int({ describe: 'Partners that were measured.', initial: 0 })
  partners: number = 0;

  @int({ describe: 'Partners that came into a tier or moved up.', initial: 0 })
  promotions: number = 0;

  @int({ describe: 'Partners whose grace began.', initial: 0 })
  graces: number = 0;

  @int({ describe: 'Partners that fulfil their tier again within their grace.', initial: 0 })
  recoveries: number = 0;

  @int({ describe: 'Partners that moved down after their grace.', initial: 0 })
  demotions: number = 0;
}
