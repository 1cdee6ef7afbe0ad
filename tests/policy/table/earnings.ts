/**
 * policy.md by hand: rows «Funds, partner earnings» and «Employee earnings, statements», as far as partners go. How to read it
 * stands in `directory.ts`. Nobody makes an entry, a statement or an attribution: the database does. Of plans a partner's
 * ADMIN sees what pays them; of adjustments those that two people have agreed on.
 */
export const EARNINGS = `
| record               | action   | MEMBER    | C. ADMIN  | SELLER    | P. ADMIN  | EMPLOYEE  | REP       | MANAGER   | AGENT     | S.MANAGER | CHANNEL   | MARKETER  | HR        | FINANCE   | ANALYST   | ADMIN     | TECH.     |
| EarningsEntry        | read     | -         | -         | -         | partner   | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
| EarningsStatement    | read     | = EarningsEntry
|                      | pay      | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         |
| EarningsStatementLine | read    | = EarningsEntry
| EarningsAttribution  | read     | = EarningsEntry
| EarningsPlan         | read     | = EarningsEntry
|                      | create   | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         | -         | -         | -         |
|                      | update   | = EarningsPlan create
| EarningsPlanVersion  | read     | = EarningsEntry
|                      | create   | = EarningsPlan create
|                      | update   | = EarningsPlan create
|                      | delete   | = EarningsPlan create
|                      | publish  | = EarningsPlan create
|                      | replay   | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
| EarningsComponent    | read     | = EarningsEntry
|                      | create   | = EarningsPlan create
|                      | update   | = EarningsPlan create
|                      | delete   | = EarningsPlan create
| EarningsBand         | read     | = EarningsEntry
|                      | create   | = EarningsPlan create
|                      | update   | = EarningsPlan create
|                      | delete   | = EarningsPlan create
| EarningsAdjustment   | read     | -         | -         | -         | agreed    | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
|                      | create   | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | all       | -         | -         | -         |
|                      | decide   | = EarningsAdjustment create
| EarningsDispute      | read     | = EarningsEntry
|                      | create   | -         | -         | -         | partner   | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         |
|                      | withdraw | = EarningsDispute create
|                      | decide   | = EarningsPlan create
| EarningsReplay       | read     | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
|                      | create   | = EarningsAdjustment create
`;
