import { Base, email, entity, int, phone, ref, text } from '../core/index.js';
import { DealRegistration } from './registration.entity.js';

@entity({
  prefix: 'rgc',
  describe: 'A person on the customer’s side, as the partner knows them.',
  orderBy: [{ field: 'position', direction: 'ASC' }],
  indexes: ['registration_id, position, id', 'email'],
})
export class DealRegistrationContact extends Base {
  @ref(() => DealRegistration, { describe: 'The registration.', onDelete: 'cascade' })
  registration!: DealRegistration;

  @int({ describe: 'Place among the contacts, from 1; the first is the one to talk to.', sort: true, min: 1 })
  position!: number;

  @text({ describe: 'Given name.', max: 100 })
  givenName!: string;

  @text({ describe: 'Family name.', max: 100 })
  familyName!: string;

  @text({ describe: 'Job title.', nullable: true, max: 120 })
  title?: string | null;

  @email({ describe: 'E-mail address.', nullable: true })
  email?: string | null;

  @phone({ describe: 'Phone number.', nullable: true })
  phone?: string | null;
}
