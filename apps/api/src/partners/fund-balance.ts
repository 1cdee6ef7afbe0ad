/** The kinds of an entry, each with what its amount does to the balances of a fund. A balance is the sum over the ledger, and stands nowhere else. */
const EFFECTS = {
  ALLOCATION: { allocated: 1, available: 1 },
  ADJUSTMENT: { allocated: 1, available: 1 },
  EXPIRY: { allocated: -1, available: -1 },
  COMMITMENT: { committed: 1, available: -1 },
  RELEASE: { committed: -1, available: 1 },
  PAYMENT: { committed: -1, paid: 1 },
} as const satisfies Record<string, Partial<Record<Balance, 1 | -1>>>;

export type Balance = 'allocated' | 'committed' | 'paid' | 'available';
export type FundEntryKind = keyof typeof EFFECTS;

/** A balance as SQL, over the entries with an alias. */
export function balanceSql(balance: Balance, entries: string, of = 'true'): string {
  const cases = Object.entries(EFFECTS as Record<string, Partial<Record<Balance, 1 | -1>>>).flatMap(([kind, effect]) =>
    effect[balance] === undefined ? [] : [`when '${kind}' then ${effect[balance] === 1 ? '' : '-'}${entries}.amount`],
  );
  return `coalesce(sum(case ${entries}.kind ${cases.join(' ')} end) filter (where ${of}), 0)`;
}

/** A balance of one fund, or of what one request has of it. */
export const balanceOf = (balance: Balance, of: 'fund' | 'request', row: string): string =>
  `(select relata.money(${balanceSql(balance, 'e')}, ${row}.currency) from fund_entry e where e.${of}_id = ${row}.id)`;
