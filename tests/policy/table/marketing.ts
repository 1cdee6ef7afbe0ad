/**
 * policy.md by hand: row «Consent», and privacy requests, which everyone makes for themself and administrators decide on (decision 0024).
 * How to read it stands in `directory.ts`. Everyone employed has consents of their own, whatever their further roles.
 */
export const MARKETING = `
| record                 | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE | REP     | MANAGER | AGENT   | S.MANAGER | CHANNEL | MARKETER | HR      | FINANCE | ANALYST | ADMIN   | TECH.   |
| Consent                | read   | self      | self      | self     | self     | self     | all     | all     | all     | all       | all     | all      | self    | self    | self    | all     | self    |
| ConsentEvent           | read   | self      | self      | self     | self     | self     | all     | all     | all     | all       | all     | all      | self    | self    | self    | all     | self    |
|                        | create | self      | self      | self     | self     | self     | self    | self    | all     | all       | self    | all      | self    | self    | self    | self    | self    |
| ConsentPurpose         | read   | all       | all       | all      | all      | all      | all     | all     | all     | all       | all     | all      | all     | all     | all     | all     | all     |
|                        | create | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | all      | -       | -       | -       | all     | -       |
|                        | update | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | all      | -       | -       | -       | all     | -       |
| ConsentWording         | read   | = ConsentPurpose
|                        | create | = ConsentPurpose create
| Suppression            | read   | -         | -         | -        | -        | -        | -       | -       | all     | all       | -       | all      | -       | -       | -       | all     | -       |
|                        | create | = Suppression
|                        | update | = Suppression
|                        | delete | = Suppression
| PrivacyRequest         | read   | self      | self      | self     | self     | self     | self    | self    | self    | self      | self    | self     | self    | self    | self    | all     | self    |
|                        | create | self      | self      | self     | self     | self     | self    | self    | self    | self      | self    | self     | self    | self    | self    | self    | self    |
|                        | confirm | = PrivacyRequest create
|                        | cancel | = PrivacyRequest create
|                        | update | -         | -         | -        | -        | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | all     | -       |
|                        | decide | = PrivacyRequest update
`;
