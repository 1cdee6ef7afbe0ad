import { Base, entity, flag, graphEnum, oneOf, ref } from '../core/index.js';
import { Partner } from './partner.entity.js';
import { Person } from './person.entity.js';

export const PartnerRole = graphEnum(
  { ADMIN: 'ADMIN', SELLER: 'SELLER', TECHNICIAN: 'TECHNICIAN', MARKETER: 'MARKETER' },
  'PartnerRole',
  'What a partner’s member may do.',
);
export type PartnerRole = keyof typeof PartnerRole;

@entity({
  prefix: 'pam',
  describe: 'A person who works for a partner, with one role there. Several roles are several members.',
  indexes: ['person_id'],
  uniques: [['partner_id', 'person_id', 'role']],
})
export class PartnerMember extends Base {
  @ref(() => Partner, { describe: 'The partner.', onDelete: 'cascade' })
  partner!: Partner;

  @ref(() => Person, { describe: 'The person.' })
  person!: Person;

  @oneOf(PartnerRole, { describe: 'What they may do.' })
  role!: PartnerRole;

  @flag({ describe: 'Can sign in for the partner.', initial: true })
  active: boolean = true;
}
