import type pg from 'pg';
import type { Provider } from './providers.js';

export interface Claims {
  sub: string;
  email?: unknown;
  email_verified?: unknown;
}

/** Nobody is let in. The reason is for the audit log; whoever tried is told no more than that it did not work. */
export class NotVouched extends Error {
  constructor(
    reason: string,
    readonly userId: string | null = null,
  ) {
    super(reason);
  }
}

interface Found {
  id: string;
  /** Whether the provider's subject is linked to the sign-in already. */
  linked: boolean;
  account: { providerId: string; accountId: string };
}

/**
 * The sign-in that a provider's word opens. It vouches for verified addresses of its own domains, and for the sign-ins
 * with such addresses, whatever it says: one of domain A opens nothing of domain B. A subject is linked to who had the
 * address at the first time; who was never invited, or whose invitation was taken back, is not let in.
 */
export async function personOf(pool: pg.Pool, { issuer, domains }: Provider, claims: Claims): Promise<Found> {
  const email = typeof claims.email === 'string' ? claims.email.trim().toLowerCase() : '';
  const covers = (address: string) => domains.includes(address.slice(address.lastIndexOf('@') + 1));
  if (!email.includes('@') || claims.email_verified !== true) throw new NotVouched('the provider has not verified the address');
  if (!covers(email)) throw new NotVouched('the address is not of the provider’s domains');
  // By issuer, since subjects are an issuer's own; a provider that is set to another one begins anew.
  const account = { providerId: `oidc:${issuer}`, accountId: claims.sub };
  const { rows } = await pool.query<{ id: string; email: string; linked: boolean; accepted: boolean }>(
    `select u.id, u.email, a.id is not null as linked, exists (select from auth.account o where o.user_id = u.id) or auth.is_invited(u.id) as accepted
     from auth."user" u left join auth.account a on a.user_id = u.id and a.provider_id = $1 and a.account_id = $2
     where a.id is not null or u.email = $3 and not exists (select from auth.account o where o.provider_id = $1 and (o.account_id = $2 or o.user_id = u.id))`,
    [account.providerId, account.accountId, email],
  );
  const [user] = rows;
  if (!user) throw new NotVouched('nobody signs in with this address');
  if (!covers(user.email)) throw new NotVouched('the sign-in is not of the provider’s domains', user.id);
  if (!user.accepted) throw new NotVouched('there is no invitation', user.id);
  return { id: user.id, linked: user.linked, account };
}
