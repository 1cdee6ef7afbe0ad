import { Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Employee } from '../directory/index.js';

/** Nothing is given to someone who has left. */
export async function checkEmployed(tx: Tx, ownerId: string, field = 'ownerId'): Promise<void> {
  const owner = await tx.em.findOne(Employee, { id: ownerId }, { fields: ['leftOn'] });
  if (owner?.leftOn && owner.leftOn < new Date().toISOString().slice(0, 10))
    throw new Refused(UserErrorCode.INVALID, 'This employee has left the company.', field);
}
