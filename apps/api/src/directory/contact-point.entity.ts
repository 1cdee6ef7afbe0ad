import { Base, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Person } from './person.entity.js';

export const ContactPointKind = graphEnum({ EMAIL: 'EMAIL', PHONE: 'PHONE' }, 'ContactPointKind', 'What a contact point is.');
export type ContactPointKind = keyof typeof ContactPointKind;

@entity({
  prefix: 'cpt',
  describe: 'A further e-mail address or phone number of a person, besides the main one on the person.',
  indexes: ['person_id, id', 'value'],
  uniques: [['person_id', 'kind', 'value']],
})
export class ContactPoint extends Base {
  @ref(() => Person, { describe: 'Whose it is.', onDelete: 'cascade' })
  person!: Person;

  @oneOf(ContactPointKind, { describe: 'E-mail or phone.' })
  kind!: ContactPointKind;

  @text({ describe: 'The address or number.', sensitive: true, max: 254 })
  value!: string;

  @text({ describe: 'What it is for: work, home, mobile.', nullable: true, max: 40 })
  label?: string | null;
}
