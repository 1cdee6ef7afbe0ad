import { Base, dateTime, entity, graphEnum, int, oneOf, ref, texts } from '../core/index.js';
import { Account } from './account.entity.js';
import { Employee } from './employee.entity.js';
import { Person } from './person.entity.js';

export const RecordKind = graphEnum({ PERSON: 'PERSON', ACCOUNT: 'ACCOUNT' }, 'RecordKind', 'What can be there twice, and be merged.');
export type RecordKind = keyof typeof RecordKind;

export const DuplicateStatus = graphEnum({ OPEN: 'OPEN', MERGED: 'MERGED', DISTINCT: 'DISTINCT' }, 'DuplicateStatus', 'What became of a likeness.', {
  OPEN: 'Nobody has decided yet.',
  MERGED: 'The two were one and have been merged.',
  DISTINCT: 'The two are not the same; they are not found again.',
});
export type DuplicateStatus = keyof typeof DuplicateStatus;

/** The references keep their ids through merges (`history`), so that a merged pair stays readable; merging itself sees to the rest. */
@entity({
  prefix: 'dup',
  describe: 'Two persons or two accounts that may be the same.',
  orderBy: [{ field: 'score', direction: 'DESC' }],
  indexes: ['status, score, id', 'kind, status, score, id', 'second_person_id', 'second_account_id', 'score, id'],
  uniques: [
    ['first_person_id', 'second_person_id'],
    ['first_account_id', 'second_account_id'],
  ],
})
export class Duplicate extends Base {
  @oneOf(RecordKind, { describe: 'Persons or accounts.' })
  kind!: RecordKind;

  @ref(() => Person, { describe: 'One of the persons.', nullable: true, history: true })
  firstPerson?: Person | null;

  @ref(() => Person, { describe: 'The other person.', nullable: true, history: true })
  secondPerson?: Person | null;

  @ref(() => Account, { describe: 'One of the accounts.', nullable: true, history: true })
  firstAccount?: Account | null;

  @ref(() => Account, { describe: 'The other account.', nullable: true, history: true })
  secondAccount?: Account | null;

  @texts({ describe: 'What they share: `SAME_EMAIL`, `SAME_PHONE`, `SAME_NAME`, `SIMILAR_NAME`, `SAME_DOMAIN`, `SIMILAR_DOMAIN`.' })
  reasons: string[] = [];

  @int({ describe: 'How likely they are the same, 1 to 100.', sort: true, min: 1, max: 100 })
  score!: number;

  @oneOf(DuplicateStatus, { describe: 'What became of it.', initial: 'OPEN' })
  status: DuplicateStatus = 'OPEN';

  @dateTime({ describe: 'When it was decided.', nullable: true })
  decidedAt?: Date | null;

  @ref(() => Employee, { describe: 'Who decided.', nullable: true })
  decidedBy?: Employee | null;
}
