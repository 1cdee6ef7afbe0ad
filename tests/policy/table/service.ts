/** policy.md by hand: row «Case, Message», and what else stands in `service/` but for knowledge. How to read it stands in `directory.ts`. */
export const SERVICE = `
| record                 | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE | REP     | MANAGER | AGENT   | S.MANAGER | CHANNEL | MARKETER | HR      | FINANCE | ANALYST | ADMIN   | TECH.   |
`;
