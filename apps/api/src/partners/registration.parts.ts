import { assignAll, Refused, type Tx, UserErrorCode } from '../core/index.js';
import type { DealRegistration } from './registration.entity.js';
import type { DealRegistrationContactInput, DealRegistrationItemInput } from './registration.inputs.js';
import { DealRegistrationContact } from './registration-contact.entity.js';
import { DealRegistrationItem } from './registration-item.entity.js';

/** What hangs on a registration. A list in the input takes the place of what is there; an omitted one leaves it. */

export async function setItems(tx: Tx, registration: DealRegistration, inputs: DealRegistrationItemInput[] | null | undefined): Promise<void> {
  if (inputs == null) return;
  if (inputs.length > 50) throw new Refused(UserErrorCode.INVALID, 'A registration is about at most 50 products and categories.', 'items');
  const wrong = inputs.findIndex(({ productId, categoryId }) => !productId === !categoryId);
  if (wrong >= 0) throw new Refused(UserErrorCode.INVALID, 'Name either a product or a category.', ['items', String(wrong), 'productId']);
  await replace(tx, DealRegistrationItem, registration, inputs, 'items');
}

export async function setContacts(tx: Tx, registration: DealRegistration, inputs: DealRegistrationContactInput[] | null | undefined): Promise<void> {
  if (inputs == null) return;
  if (inputs.length > 20) throw new Refused(UserErrorCode.INVALID, 'A registration names at most 20 people.', 'contacts');
  await replace(tx, DealRegistrationContact, registration, inputs, 'contacts');
}

async function replace<T extends DealRegistrationItem | DealRegistrationContact>(
  tx: Tx,
  part: new () => T,
  registration: DealRegistration,
  inputs: object[],
  path: string,
): Promise<void> {
  if (registration.version) for (const old of await tx.em.find(part, { registration } as never)) tx.em.remove(old);
  const drafts = inputs.map((input, at) => ({
    entity: Object.assign(new part(), { registration, position: at + 1 }),
    input,
    path: [path, String(at)],
  }));
  await assignAll(tx, drafts);
  for (const { entity } of drafts) tx.em.persist(entity);
}
