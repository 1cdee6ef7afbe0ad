import { Base, computed, date, dateTime, email, entity, type Many, many, phone, text } from '../core/index.js';
import { Address } from './address.entity.js';
import { Contact } from './contact.entity.js';
import { ContactPoint } from './contact-point.entity.js';

/** The one record of a human, whether they are a contact, a partner's member or an employee, or all three. */
@entity({
  prefix: 'per',
  describe: 'The one record of a human. A person can be a contact, a partner’s member and an employee at once.',
  orderBy: [
    { field: 'familyName', direction: 'ASC' },
    { field: 'givenName', direction: 'ASC' },
  ],
  indexes: [
    'family_name, given_name, id',
    'email',
    'phone',
    { name: 'person_name_search', expression: `using gin ((lower(given_name || ' ' || family_name)) gin_trgm_ops)` },
  ],
})
export class Person extends Base {
  @text({ describe: 'How to address them: Ms, Dr.', nullable: true, sensitive: true, max: 20 })
  title?: string | null;

  @text({ describe: 'Given name.', sensitive: true, sort: true, max: 100 })
  givenName!: string;

  @text({ describe: 'Middle names.', nullable: true, sensitive: true, max: 100 })
  middleName?: string | null;

  @text({ describe: 'Family name.', sensitive: true, sort: true, max: 100 })
  familyName!: string;

  @text({ describe: 'What follows the name: Jr., PhD.', nullable: true, sensitive: true, max: 20 })
  suffix?: string | null;

  @computed('text', { describe: 'Given and family name.', sensitive: true, sql: (row) => `${row}.given_name || ' ' || ${row}.family_name` })
  name?: string;

  @computed('text', {
    describe: 'Stands for the person where names may not be seen: stable, and says nothing about them.',
    sql: (row) => `'P-' || upper(substr(md5('person' || ${row}.id::text), 1, 8))`,
  })
  pseudonym?: string;

  @email({ describe: 'Main e-mail address, in lower case.', nullable: true, sensitive: true, sort: true })
  email?: string | null;

  @phone({ describe: 'Main phone number.', nullable: true, sensitive: true })
  phone?: string | null;

  @text({ describe: 'Language they prefer, BCP 47: `en`, `de-AT`.', nullable: true, max: 20 })
  language?: string | null;

  @text({ describe: 'Time zone, IANA: `Europe/Vienna`.', nullable: true, max: 60 })
  timeZone?: string | null;

  @date({ describe: 'Birthday.', nullable: true, sensitive: true })
  birthday?: string | null;

  @dateTime({ describe: 'When they were erased at their own request; what is left stands for nobody.', nullable: true })
  erasedAt?: Date | null;

  @many(() => ContactPoint, 'person', { describe: 'Further e-mail addresses and phone numbers.' })
  contactPoints?: Many<ContactPoint>;

  @many(() => Address, 'person', { describe: 'Their home, for themselves and HR.' })
  addresses?: Many<Address>;

  @many(() => Contact, 'person', { describe: 'The accounts at which they are a contact.' })
  contacts?: Many<Contact>;
}
