import { Base, dateTime, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { constantCase } from '../core/model/registry.js';
import { Account } from './account.entity.js';
import { RecordKind } from './duplicate.entity.js';
import { Employee } from './employee.entity.js';
import { Person } from './person.entity.js';

/** In the graph a field is called `GIVEN_NAME`; its value is the name on the entity, `givenName`. */
const fields = <T extends string>(...names: T[]) => Object.fromEntries(names.map((name) => [constantCase(name), name])) as Record<string, T>;

/** The fields that a merge lets one choose. */
export const PersonMergeField = graphEnum(
  fields('title', 'givenName', 'middleName', 'familyName', 'suffix', 'email', 'phone', 'language', 'timeZone', 'birthday'),
  'PersonMergeField',
  'A field of a person that can be taken from the one that goes.',
);
export type PersonMergeField = (typeof PersonMergeField)[string];

export const AccountMergeField = graphEnum(
  fields('name', 'lifecycle', 'domain', 'website', 'phone', 'industry', 'employees', 'revenue', 'parent', 'owner', 'territory', 'partner', 'notes'),
  'AccountMergeField',
  'A field of an account that can be taken from the one that goes.',
);
export type AccountMergeField = (typeof AccountMergeField)[string];

@entity({
  prefix: 'mrg',
  describe: 'Two persons or two accounts that became one. It can be undone for 30 days.',
  orderBy: [{ field: 'createdAt', direction: 'DESC' }],
  indexes: ['created_at, id', 'person_id', 'account_id'],
})
export class Merge extends Base {
  @oneOf(RecordKind, { describe: 'Persons or accounts.' })
  kind!: RecordKind;

  @ref(() => Person, { describe: 'The person that stayed.', nullable: true })
  person?: Person | null;

  @ref(() => Account, { describe: 'The account that stayed.', nullable: true })
  account?: Account | null;

  @text({ describe: 'Id of the record that went. It finds the one that stayed, until the merge is undone.', max: 40 })
  goneId!: string;

  @text({ describe: 'Name of the record that went.', max: 250 })
  goneName!: string;

  @ref(() => Employee, { describe: 'Who merged them.', nullable: true })
  by?: Employee | null;

  @dateTime({ describe: 'Until when it can be undone.' })
  undoableUntil!: Date;

  @dateTime({ describe: 'When it was undone.', nullable: true })
  undoneAt?: Date | null;
}
