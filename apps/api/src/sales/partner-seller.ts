import { databaseCode, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import type { Partner, Person } from '../directory/index.js';

// With the rights of the system: who assigns need not see the partner's people otherwise.
databaseCode(
  'partner sellers',
  `
create or replace function relata.sells_for(person uuid, partner uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from partner_member m where m.partner_id = sells_for.partner and m.person_id = sells_for.person and m.active and m.role in ('SELLER', 'ADMIN'))
$$;`,
);

/** The seller on a deal or lead sells for the partner who is on it. */
export async function checkSeller(
  tx: Tx,
  partner: Partner | null | undefined,
  seller: Person | null | undefined,
  field = 'partnerSellerId',
): Promise<void> {
  if (!seller) return;
  if (!partner) throw new Refused(UserErrorCode.REQUIRED, 'Name the partner for whom they sell.', 'partnerId');
  const [row] = await tx.sql<{ sells: boolean }>('select relata.sells_for($1, $2) as sells', [uuidOf('per', seller.id), uuidOf('par', partner.id)]);
  if (!row?.sells) throw new Refused(UserErrorCode.INVALID, 'This person does not sell for this partner.', field);
}
