import { Base, entity, flag, int, type Many, many, ref, text, texts } from '../core/index.js';
import { Employee } from '../directory/index.js';

@entity({
  prefix: 'que',
  describe: 'Where cases wait for an agent of a kind.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', { name: 'queue_default', expression: '(is_default) where is_default', unique: true }],
})
export class Queue extends Base {
  @text({ describe: 'Name, unique.', unique: true, sort: true, max: 80 })
  name!: string;

  @flag({ describe: 'Takes the cases for which nobody says otherwise. There is one at most.', initial: false })
  isDefault: boolean = false;

  @texts({ describe: 'What an agent has to know to be given its cases.' })
  skills: string[] = [];

  @ref(() => Queue, { describe: 'Where a case goes when it is raised; it stays where none is named.', nullable: true })
  escalatesTo?: Queue | null;

  @ref(() => Employee, { describe: 'Who answers for it, and is told where a promise to a customer is in danger or broken.', nullable: true })
  manager?: Employee | null;

  @int({
    describe: 'Minutes after which a case that found no agent goes to a partner who services; null: never.',
    nullable: true,
    min: 1,
    max: 100_000,
  })
  overflowMinutes?: number | null;

  @int({ describe: 'Days after which a resolved case is closed.', initial: 7, min: 1, max: 365 })
  autoCloseDays: number = 7;

  @many(() => QueueMember, 'queue', { describe: 'Who takes its cases.' })
  members?: Many<QueueMember>;
}

@entity({ prefix: 'qum', describe: 'An agent who takes the cases of a queue.', indexes: ['employee_id'], uniques: [['queue_id', 'employee_id']] })
export class QueueMember extends Base {
  @ref(() => Queue, { describe: 'The queue.', onDelete: 'cascade' })
  queue!: Queue;

  @ref(() => Employee, { describe: 'The agent.' })
  employee!: Employee;
}
