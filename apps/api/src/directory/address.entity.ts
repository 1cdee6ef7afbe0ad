import { Base, entity, flag, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Account } from './account.entity.js';
import { Person } from './person.entity.js';

export const AddressKind = graphEnum(
  { BILLING: 'BILLING', SHIPPING: 'SHIPPING', OFFICE: 'OFFICE', HOME: 'HOME' },
  'AddressKind',
  'What an address is for.',
);
export type AddressKind = keyof typeof AddressKind;

@entity({
  prefix: 'adr',
  describe: 'A postal address of an account or a person.',
  indexes: ['account_id, id', 'person_id, id', 'country, region'],
  // Both would show somebody's home to whoever sees the account.
  checks: { one_owner: 'num_nonnulls(account_id, person_id) = 1' },
})
export class Address extends Base {
  @ref(() => Account, { describe: 'The account it belongs to.', nullable: true, onDelete: 'cascade' })
  account?: Account | null;

  @ref(() => Person, { describe: 'The person it belongs to.', nullable: true, onDelete: 'cascade' })
  person?: Person | null;

  @oneOf(AddressKind, { describe: 'What it is for.' })
  kind!: AddressKind;

  @text({ describe: 'Street and number.', sensitive: true })
  line1!: string;

  @text({ describe: 'Building, floor, care of.', nullable: true, sensitive: true })
  line2?: string | null;

  @text({ describe: 'City.', max: 120 })
  city!: string;

  @text({ describe: 'Region, state or province.', nullable: true, max: 120 })
  region?: string | null;

  @text({ describe: 'Postal code.', nullable: true, sensitive: true, max: 20 })
  postalCode?: string | null;

  @text({ describe: 'Country, ISO 3166-1 alpha-2: `US`.', max: 2 })
  country!: string;

  @flag({ describe: 'The one to use unless another is said.', initial: false })
  isDefault: boolean = false;
}
