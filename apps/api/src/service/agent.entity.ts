import { Base, computed, date, entity, graphEnum, int, oneOf, ref, texts } from '../core/index.js';
import { Employee, Partner } from '../directory/index.js';

export const Availability = graphEnum({ AVAILABLE: 'AVAILABLE', AWAY: 'AWAY' }, 'Availability', 'Whether an agent is given cases.');
export type Availability = keyof typeof Availability;

const LOAD = 'Cases that they have and whose next move is ours.';

@entity({ prefix: 'agt', describe: 'What an employee is given of the cases: how many at once, and of which kind.', uniques: [['employee_id']] })
export class Agent extends Base {
  @ref(() => Employee, { describe: 'The employee.' })
  employee!: Employee;

  @oneOf(Availability, { describe: 'Whether they are given cases now.', initial: 'AWAY' })
  availability: Availability = 'AWAY';

  @int({ describe: 'How many cases they are given at once, counting those whose next move is ours.', min: 0, max: 1000, sort: true })
  capacity!: number;

  @texts({ describe: 'What they know, as the queues ask for it.' })
  skills: string[] = [];

  @computed('int', { describe: LOAD, sql: (row) => `relata.agent_load(${row}.employee_id)` })
  load?: number;
}

@entity({ prefix: 'svp', describe: 'A partner who services cases for which no agent is free.', uniques: [['partner_id']] })
export class ServicePartner extends Base {
  @ref(() => Partner, { describe: 'The partner.' })
  partner!: Partner;

  @date({ describe: 'Last day on which they are certified; from then on they are given no more cases.', nullable: true })
  certifiedUntil?: string | null;

  @int({ describe: 'How many cases they are given at once, counting those whose next move is theirs.', min: 0, max: 1000, sort: true })
  capacity!: number;

  @texts({ describe: 'What they know, as the queues ask for it.' })
  skills: string[] = [];

  @computed('int', { describe: LOAD, sql: (row) => `relata.partner_load(${row}.partner_id)` })
  load?: number;
}
