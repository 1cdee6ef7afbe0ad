import { Base, computed, dateTime, email, entity, ref } from '../core/index.js';
import { Person } from '../directory/index.js';

/** What the sign-in keeps of a user (password, sessions) stands in the schema `auth`, which follows this table. */
@entity({
  prefix: 'usr',
  describe: 'The sign-in of a person. One person has at most one.',
  orderBy: [{ field: 'email', direction: 'ASC' }],
  uniques: [['person_id']],
})
export class User extends Base {
  @ref(() => Person, { describe: 'Who signs in.' })
  person!: Person;

  @email({ describe: 'E-mail address to sign in with, in lower case.', unique: true, sort: true })
  email!: string;

  @dateTime({ describe: 'Since when they can’t sign in; null: they can.', nullable: true })
  disabledAt?: Date | null;

  @computed('boolean', {
    describe: 'Signs in with a second factor, an authenticator app.',
    sql: (row) => `relata.has_second_factor(${row}.id)`,
  })
  secondFactor?: boolean;
}
