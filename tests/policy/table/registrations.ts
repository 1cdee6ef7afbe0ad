/**
 * policy.md by hand: row «Deal registration», with what decides on it, and what a partner asks of a deal (footnote 6). How to read
 * it stands in `directory.ts`. A registration is a partner's to begin, so nobody else makes one. What was found to be in its way
 * and who approves is the vendor's; a rep sees no history, since it names the partner's people.
 */
export const REGISTRATIONS = `
| record                    | action   | MEMBER | C. ADMIN | SELLER | P. ADMIN | EMPLOYEE | REP | MANAGER | AGENT | S.MANAGER | CHANNEL | MARKETER | HR | FINANCE | ANALYST | ADMIN | TECH. |
| DealRegistration          | read     | -      | -        | own    | partner  | -        | own | team    | -     | -         | all     | -        | -  | -       | all     | all   | -     |
|                           | create   | -      | -        | own    | partner  | -        | -   | -       | -     | -         | -       | -        | -  | -       | -       | -     | -     |
|                           | update   | -      | -        | own    | partner  | -        | -   | -       | -     | -         | -       | -        | -  | -       | -       | all   | -     |
|                           | withdraw | = DealRegistration update
|                           | extend   | = DealRegistration update
|                           | decide   | -      | -        | -      | -        | -        | -   | -       | -     | -         | all     | -        | -  | -       | -       | all   | -     |
| DealRegistrationItem      | read     | = DealRegistration
|                           | create   | = DealRegistration update
|                           | update   | = DealRegistration update
|                           | delete   | = DealRegistration update
| DealRegistrationContact   | read     | -      | -        | own    | partner  | -        | own | team    | -     | -         | all     | -        | -  | -       | -       | all   | -     |
|                           | create   | = DealRegistration update
|                           | update   | = DealRegistration update
|                           | delete   | = DealRegistration update
| DealRegistrationChange    | read     | -      | -        | own    | partner  | -        | -   | -       | -     | -         | all     | -        | -  | -       | all     | all   | -     |
| DealRegistrationConflict  | read     | -      | -        | -      | -        | -        | -   | -       | -     | -         | all     | -        | -  | -       | all     | all   | -     |
| DealRegistrationApproval  | read     | -      | -        | -      | -        | -        | -   | -       | -     | -         | all     | -        | -  | -       | all     | all   | -     |
|                           | update   | -      | -        | -      | -        | -        | -   | -       | -     | -         | turn    | -        | -  | -       | -       | turn  | -     |
| DealRegistrationExtension | read     | = DealRegistrationChange
|                           | create   | = DealRegistration update
|                           | update   | = DealRegistration decide
|                           | decide   | = DealRegistration decide
| RegistrationPolicy        | read     | -      | -        | own    | own      | -        | -   | -       | -     | -         | all     | -        | -  | -       | all     | all   | -     |
|                           | create   | -      | -        | -      | -        | -        | -   | -       | -     | -         | all     | -        | -  | -       | -       | all   | -     |
|                           | update   | = RegistrationPolicy create
| RegistrationApprovalRule  | read     | -      | -        | -      | -        | -        | -   | -       | -     | -         | all     | -        | -  | -       | all     | all   | -     |
|                           | create   | = RegistrationPolicy create
|                           | update   | = RegistrationPolicy create
| DealChangeRequest         | read     | -      | -        | own    | partner  | -        | own | team    | -     | -         | with    | -        | -  | -       | all     | all   | -     |
|                           | create   | -      | -        | own    | partner  | -        | -   | -       | -     | -         | -       | -        | -  | -       | -       | -     | -     |
|                           | withdraw | = DealChangeRequest create
|                           | decide   | -      | -        | -      | -        | -        | own | team    | -     | -         | with    | -        | -  | -       | -       | all   | -     |
`;
