/**
 * policy.md by hand, independent of the code: rows «Account», «Contact, Person», «Partner», «Employee (directory
 * fields)» and the last one. A cell is a scope, `a+b` two of them, `-` nothing; what a scope means stands in `scopes.ts`. The last
 * column is a partner's TECHNICIAN and MARKETER, whom policy.md gives no column: their own person, their organisation and its
 * channel manager, and what is published. An action that isn't listed is nobody's.
 *
 * Where policy.md is silent (territories, merges, duplicates, changes, roles) decision 0015 says why it is as it is here.
 */
export const DIRECTORY = `
| record         | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE   | REP        | MANAGER    | AGENT  | S.MANAGER | CHANNEL | MARKETER | HR         | FINANCE    | ANALYST    | ADMIN  | TECH.  |
| Account        | read   | account   | account   | partner  | partner  | -          | all        | all        | all    | all       | all     | all      | -          | all        | all        | all    | -      |
|                | create | -         | -         | -        | -        | -          | own        | team       | -      | -         | -       | -        | -          | -          | -          | all    | -      |
|                | update | -         | account   | -        | -        | -          | own        | team       | -      | -         | -       | -        | -          | -          | -          | all    | -      |
|                | merge  | -         | -         | -        | -        | -          | -          | team       | -      | -         | -       | -        | -          | -          | -          | all    | -      |
| AccountChange  | read   | -         | -         | -        | -        | -          | all        | all        | all    | all       | all     | all      | -          | all        | all        | all    | -      |
| SupportTierChange | read | = AccountChange
| TimelineEntry  | read   | -         | -         | -        | -        | -          | all        | all        | all    | all       | all     | all      | -          | all        | all        | all    | -      |
| Address        | read   | mine      | theirs    | partner  | partner  | home       | homeToo    | homeToo    | homeToo | homeToo  | homeToo | homeToo  | home+colleagues | homeToo    | homeToo    | homeToo | -     |
|                | create | home      | administered | -     | -        | home       | ownToo     | teamToo    | home   | home      | home    | home     | home+colleagues | home       | home       | homeToo | -     |
|                | update | home      | administered | -     | -        | home       | ownToo     | teamToo    | home   | home      | home    | home     | home+colleagues | home       | home       | homeToo | -     |
|                | delete | home      | administered | -     | -        | home       | ownToo     | teamToo    | home   | home      | home    | home     | home+colleagues | home       | home       | homeToo | -     |
| Contact        | read   | own       | account   | partner  | partner  | -          | all        | all        | all    | all       | all     | all      | -          | -          | -          | all    | -      |
|                | create | -         | account   | -        | -        | -          | own        | team       | all    | all       | all     | all      | -          | -          | -          | all    | -      |
|                | update | -         | account   | -        | partner  | -          | own        | team       | all    | all       | all     | all      | -          | -          | -          | all    | -      |
|                | delete | -         | -         | -        | -        | -          | own        | team       | all    | all       | all     | all      | -          | -          | -          | all    | -      |
| Person         | read   | own       | account   | partner  | partner  | colleagues | all        | all        | all    | all       | all     | all      | colleagues | colleagues | colleagues | all    | self   |
|                | create | -         | all       | -        | all      | -          | all        | all        | all    | all       | all     | all      | all        | -          | -          | all    | -      |
|                | update | own       | account   | -        | written  | self       | own        | team       | all    | all       | all     | all      | colleagues | self       | self       | all    | -      |
|                | merge  | -         | -         | -        | -        | -          | -          | team       | -      | all       | -       | all      | -          | -          | -          | all    | -      |
| ContactPoint   | read   | = Person
|                | create | = Person update
|                | update | = Person update
|                | delete | = Person update
| Territory      | read   | -         | -         | sold     | sold     | all        | all        | all        | all    | all       | all     | all      | all        | all        | all        | all    | sold   |
|                | create | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
|                | update | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
| BusinessCalendar | read | -         | -         | -        | -        | all        | all        | all        | all    | all       | all     | all      | all        | all        | all        | all    | -      |
|                | create | -         | -         | -        | -        | -          | -          | -          | -      | all       | -       | -        | -          | -          | -          | all    | -      |
|                | update | = BusinessCalendar create
| BusinessHours  | read   | = BusinessCalendar
|                | create | = BusinessCalendar create
|                | update | = BusinessCalendar create
|                | delete | = BusinessCalendar create
| Holiday        | read   | = BusinessCalendar
|                | create | = BusinessCalendar create
|                | update | = BusinessCalendar create
|                | delete | = BusinessCalendar create
| Merge          | read   | -         | -         | -        | -        | -          | -          | all        | -      | all       | -       | all      | -          | -          | -          | all    | -      |
|                | create | -         | -         | -        | -        | -          | -          | all        | -      | all       | -       | all      | -          | -          | -          | all    | -      |
|                | update | -         | -         | -        | -        | -          | -          | all        | -      | all       | -       | all      | -          | -          | -          | all    | -      |
| Duplicate      | read   | -         | -         | -        | -        | -          | all        | all        | all    | all       | all     | all      | -          | -          | -          | all    | -      |
|                | update | -         | -         | -        | -        | -          | -          | all        | -      | all       | -       | all      | -          | -          | -          | all    | -      |
| Partner        | read   | -         | -         | own      | own      | -          | active     | active     | active | active    | all     | active   | -          | all        | all        | all    | own    |
|                | create | -         | -         | -        | -        | -          | -          | -          | -      | -         | all     | -        | -          | -          | -          | all    | -      |
|                | update | -         | -         | -        | own      | -          | -          | -          | -      | -         | all     | -        | -          | -          | -          | all    | -      |
|                | score  | -         | -         | own      | own      | -          | -          | -          | -      | -         | all     | -        | -          | -          | all        | -      | -      |
|                | rank   | -         | -         | -        | -        | -          | -          | -          | -      | -         | all     | -        | -          | -          | all        | -      | -      |
| PartnerMember  | read   | -         | -         | own      | own      | -          | -          | -          | -      | -         | all     | -        | -          | all        | all        | all    | self   |
|                | create | -         | -         | -        | own      | -          | -          | -          | -      | -         | all     | -        | -          | -          | -          | all    | -      |
|                | update | -         | -         | -        | own      | -          | -          | -          | -      | -         | all     | -        | -          | -          | -          | all    | -      |
|                | delete | -         | -         | -        | own      | -          | -          | -          | -      | -         | all     | -        | -          | -          | -          | all    | -      |
| Employee       | read   | -         | -         | card     | card     | all        | all        | all        | all    | all       | all     | all      | all        | all        | all        | all    | card   |
|                | create | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | all        | -          | -          | all    | -      |
|                | update | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | all        | -          | -          | all    | -      |
| EmployeeRole   | read   | -         | -         | -        | -        | self       | self       | self       | self   | self      | self    | self     | all        | self       | self       | all    | -      |
|                | create | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | given  | -      |
|                | delete | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
| User           | read   | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
|                | create | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
|                | update | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
| Invitation     | read   | -         | account   | -        | partner  | -          | own        | team       | contacts | contacts | outside | -       | -          | -          | -          | all    | -      |
|                | create | = Invitation
|                | update | = Invitation
| IdentityProvider | read | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
|                | create | = IdentityProvider
|                | update | = IdentityProvider
| ApiClient      | read   | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
|                | create | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | self   | -      |
|                | update | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
| AuditEntry     | read   | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
| Import         | read   | -         | -         | -        | -        | -          | -          | -          | -      | -         | -       | -        | -          | -          | -          | all    | -      |
`;
