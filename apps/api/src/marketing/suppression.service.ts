import { authorizeAny, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import type { SuppressionAddInput, SuppressionRemoveInput } from './consent.inputs.js';
import { Suppression } from './suppression.entity.js';

/** From now on nothing is sent there for a purpose. An address that is on the list stays with the reason that it has. */
export async function addSuppression(tx: Tx, { address, reason, note }: SuppressionAddInput): Promise<Suppression> {
  authorizeAny(tx, 'create', Suppression);
  if (reason === 'ERASED') throw new Refused(UserErrorCode.INVALID, 'Privacy requests alone put addresses here as ERASED.', 'reason');
  if (note && note.trim().length > 200) throw new Refused(UserErrorCode.INVALID, 'note has at most 200 characters.', 'note');
  const [row] = await tx.sql<{ hash: string }>('select relata.address_hash($1) as hash', [address]);
  const addressHash = row?.hash as string;
  const known = await tx.em.findOne(Suppression, { addressHash });
  if (known) return known;
  const suppression = new Suppression();
  Object.assign(suppression, { addressHash, reason: reason ?? 'MANUAL', note: note?.trim() || null });
  tx.em.persist(suppression);
  return suppression;
}

export async function removeSuppression(tx: Tx, input: SuppressionRemoveInput): Promise<Suppression> {
  const suppression = await load(tx, Suppression, input, 'delete');
  if (suppression.reason === 'ERASED')
    throw new Refused(UserErrorCode.WRONG_STATE, 'Whoever had this address was erased. They come back by themself, with consent of their own.', 'id');
  tx.em.remove(suppression);
  return suppression;
}
