import { type Tx, toTypeId, uuidOf } from '../core/index.js';
import type { Activity } from './activity.entity.js';

/**
 * The account of the records that an activity is on, by the narrowest of them. They were checked to be there for the
 * caller; one statement finds their account.
 */
export async function accountOf(tx: Tx, { opportunity, order, lead, contact }: Activity): Promise<string | null> {
  const sources: [table: string, uuid: string | null][] = [
    ['opportunity', opportunity ? uuidOf('opp', opportunity.id) : null],
    ['"order"', order ? uuidOf('ord', order.id) : null],
    ['lead', lead ? uuidOf('led', lead.id) : null],
    ['contact', contact ? uuidOf('con', contact.id) : null],
  ];
  const named = sources.filter(([, uuid]) => uuid);
  if (named.length === 0) return null;
  const picks = named.map(([table], at) => `(select account_id from ${table} where id = $${at + 1})`);
  const [row] = await tx.sql<{ id: string | null }>(
    `select coalesce(${picks.join(', ')}) as id`,
    named.map(([, uuid]) => uuid),
  );
  return row?.id ? toTypeId('acc', row.id) : null;
}
