import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type pg from 'pg';

/** Who tries: the account by what was typed, and from where. */
export interface Trier {
  email: string;
  address: string;
}

/** Holds back who guesses; the rules stand in `lock-out.database.ts`. */
export class LockOut {
  constructor(private readonly pool: pg.Pool) {}

  /** Seconds to wait; 0: try. The try counts as failed until `succeeded` says otherwise. */
  async claim(trier: Trier): Promise<number> {
    const { rows } = await this.pool.query<{ wait: number }>('select auth.claim_try($1, $2) as wait', keys(trier));
    return rows[0]?.wait ?? 0;
  }

  async succeeded(trier: Trier): Promise<void> {
    await this.pool.query('select auth.try_succeeded($1, $2)', keys(trier));
  }
}

const keys = ({ email, address }: Trier): [string, string] => [
  createHash('sha256').update(email.trim().toLowerCase()).digest('base64url'),
  networkOf(address),
];

/** Whoever has an IPv6 address has a whole /64 of them; an IPv4 address stays what it is, also written as IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain || 'unknown';
  const [head = '', tail] = plain.replace(/%.*/, '').split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const all = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
