import { load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import type { EarningsStatementPayInput } from './earnings-entry.inputs.js';
import { EarningsStatement } from './earnings-statement.entity.js';

/** The payout is an entry of the ledger; those before it that were not paid are in it (earnings-statement.database.ts). */
export async function payStatement(tx: Tx, input: EarningsStatementPayInput): Promise<EarningsStatement> {
  const statement = await load(tx, EarningsStatement, input, 'pay');
  const reference = input.reference?.trim() || null;
  if (reference && reference.length > 120) throw new Refused(UserErrorCode.INVALID, 'A reference has at most 120 characters.', 'reference');
  if (statement.status === 'OPEN')
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `This statement can be disputed up to ${statement.reviewUntil}; it is paid once it has closed.`,
      'id',
    );
  const [paid] = await tx.sql<{ entry: string | null }>('select relata.earnings_pay($1, $2) as entry', [uuidOf('est', statement.id), reference]);
  if (!paid?.entry)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      'Nothing is to be paid of this statement: it is paid, a later one has it, or nothing is owed.',
      'id',
    );
  await tx.em.refresh(statement);
  return statement;
}
