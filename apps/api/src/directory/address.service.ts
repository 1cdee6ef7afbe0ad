import { assign, load, newId, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Account } from './account.entity.js';
import { Address } from './address.entity.js';
import type { AddressRemoveInput, AddressSetInput } from './address.inputs.js';
import { countryOf } from './normalise.js';
import { assignTerritories } from './territory.rules.js';

/** Makes an address or sets all of a known one. Each account and each person has one default: the first, until another is. */
export async function setAddress(tx: Tx, input: AddressSetInput): Promise<Address> {
  const address = input.id ? await load(tx, Address, { id: input.id }) : new Address();
  // Its own id from the start, since it is looked for among the others.
  address.id ??= newId('adr');
  if (input.id && (input.accountId || input.personId))
    throw new Refused(UserErrorCode.INVALID, 'An address stays whose it is: send either its id, or whose new address it is.', 'id');
  if (!input.id && Boolean(input.accountId) === Boolean(input.personId))
    throw new Refused(UserErrorCode.REQUIRED, 'Say whose address it is: either accountId or personId.', 'accountId');
  // All of it is set, so what is not given is emptied; `assign` copies what is given.
  Object.assign(address, { line2: null, region: null, postalCode: null });
  await assign(tx, address, input);
  address.country = countryOf(input.country);
  if (address.person && address.kind !== 'HOME')
    throw new Refused(UserErrorCode.INVALID, 'The address of a person is their home; offices belong to accounts.', 'kind');
  tx.em.persist(address);
  await oneDefault(tx, address, input.isDefault);
  await relocate(tx, address);
  return address;
}

export async function removeAddress(tx: Tx, input: AddressRemoveInput): Promise<Address> {
  const address = await load(tx, Address, input, 'delete');
  tx.em.remove(address);
  if (address.isDefault) {
    const [next] = await siblings(tx, address);
    if (next) next.isDefault = true;
  }
  await relocate(tx, address);
  return address;
}

const siblings = async (tx: Tx, { id, account, person }: Address): Promise<Address[]> =>
  (await tx.em.find(Address, account ? { account } : { person: person ?? null }, { orderBy: { id: 'asc' } })).filter((other) => other.id !== id);

async function oneDefault(tx: Tx, address: Address, wanted: boolean | null | undefined): Promise<void> {
  const others = await siblings(tx, address);
  if (wanted === true) for (const other of others) other.isDefault = false;
  else if (!others.some((other) => other.isDefault)) address.isDefault = true;
}

/** Where an account lies decides on its territory. */
async function relocate(tx: Tx, { account }: Address): Promise<void> {
  if (account) await assignTerritories(tx, Account, [account.id]);
}
