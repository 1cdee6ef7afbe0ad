/** policy.md by hand: row «Consent». How to read it stands in `directory.ts`. */
export const MARKETING = `
| record                 | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE | REP     | MANAGER | AGENT   | S.MANAGER | CHANNEL | MARKETER | HR      | FINANCE | ANALYST | ADMIN   | TECH.   |
`;
