import type { RoleScopes } from '../core/index.js';
import { policyOf, scopeSql } from '../core/policy/policy.js';
import { Case } from './case.entity.js';
import './case.policy.js';

/** Scopes of those who are not employees: they see of a case what is not internal. */
export const OUTSIDE = ['asked', 'account', 'assigned', 'partner'];

/**
 * The scopes of cases for what hangs on them, each by itself: whoever has two roles sees by each of them what that role sees,
 * and a field that one of them hides only where the other shows the case. `path` makes the condition on the case `c` one on the row.
 */
export function ofCase(path: (condition: string, outside: boolean) => string): Record<string, string> {
  const above = policyOf(Case);
  return Object.fromEntries(Object.keys(above.scopes ?? {}).map((name) => [name, path(scopeSql(above, name, 'c'), OUTSIDE.includes(name))]));
}

export const caseReaders = (): RoleScopes => policyOf(Case).read;
