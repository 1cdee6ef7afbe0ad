import { Base, dateTime, entity, graphEnum, int, oneOf, ref } from '../core/index.js';
import { Employee } from '../directory/index.js';

export const DistributionRunState = graphEnum({ QUEUED: 'QUEUED', DONE: 'DONE' }, 'DistributionRunState', 'How far a run is.', {
  QUEUED: 'It waits for its turn, or is at work.',
});
export type DistributionRunState = keyof typeof DistributionRunState;

@entity({
  prefix: 'drn',
  describe: 'A run that somebody asked for, over all leads that wait for a partner.',
  indexes: ['created_at, id'],
})
export class DistributionRun extends Base {
  @oneOf(DistributionRunState, { describe: 'How far it is.', initial: 'QUEUED' })
  state: DistributionRunState = 'QUEUED';

  @ref(() => Employee, { describe: 'Who asked for it.', nullable: true })
  requestedBy?: Employee | null;

  @dateTime({ describe: 'When it was done.', nullable: true })
  finishedAt?: Date | null;

  @int({ describe: 'Leads that a rule took.', nullable: true })
  leads?: number | null;

  @int({ describe: 'Leads that were offered to a partner.', nullable: true })
  offered?: number | null;

  @int({ describe: 'Leads for which no partner was found.', nullable: true })
  unplaced?: number | null;
}
