/** policy.md by hand: row «Knowledge article». How to read it stands in `directory.ts`. */
export const KNOWLEDGE = `
| record                 | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE | REP     | MANAGER | AGENT   | S.MANAGER | CHANNEL | MARKETER | HR      | FINANCE | ANALYST | ADMIN   | TECH.   |
`;
