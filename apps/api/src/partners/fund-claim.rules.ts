import { Decimal } from 'decimal.js';
import { Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import type { FundClaim } from './fund-claim.entity.js';
import type { FundRequest } from './fund-request.entity.js';

const programmeOf = `from fund_request r join fund f on f.id = r.fund_id join fund_programme p on p.id = f.programme_id where r.id = $1`;

/** The last day on which a request can be claimed. */
export async function claimUntil(tx: Tx, { id }: FundRequest): Promise<string> {
  const [row] = await tx.sql<{ until: string }>(`select (r.ends_on + p.claim_days)::text as until ${programmeOf}`, [uuidOf('fur', id)]);
  return row?.until as string;
}

/** The share of the cost that the programme reimburses. */
export async function reimbursementOf(tx: Tx, { id }: FundRequest): Promise<string> {
  const [row] = await tx.sql<{ reimbursement: string }>(`select p.reimbursement ${programmeOf}`, [uuidOf('fur', id)]);
  return row?.reimbursement as string;
}

/** Says what is left before the database refuses (`fund.database.ts`); whoever calls it holds the request. */
export async function refuseBeyondApproved(tx: Tx, request: FundRequest, { amount, currency }: FundClaim): Promise<void> {
  const [row] = await tx.sql<{ claimed: string }>(
    `select coalesce(sum(coalesce(c.approved_amount, c.amount)), 0) as claimed from fund_claim c where c.request_id = $1 and c.status <> 'REJECTED'`,
    [uuidOf('fur', request.id)],
  );
  const left = new Decimal(request.approvedAmount ?? 0).minus(row?.claimed ?? 0);
  if (left.lt(amount))
    throw new Refused(
      UserErrorCode.LIMIT_EXCEEDED,
      `Of the ${new Decimal(request.approvedAmount ?? 0).toFixed(2)} ${currency} that were approved, ${left.toFixed(2)} can still be claimed.`,
      'amount',
    );
}
