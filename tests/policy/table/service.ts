/**
 * policy.md by hand: row «Case, Message», and what else stands in `service/` but for knowledge. How to read it stands in `directory.ts`.
 * Whoever of a partner's people is given a case works it, TECHNICIAN and MARKETER as well (decision 0020). Outside of the company nobody
 * sees a message or an event that is internal, and messages are written in one's own name. A file is in the message it came with, and
 * before that its uploader's, who may delete it; analysts have none, as they have no words (footnote 4).
 * What goes out by mail is told to employees
 * who see the case, but for analysts, who see no addresses; what comes in is for those who work in service (decision 0025).
 */
export const SERVICE = `
| record                 | action | MEMBER    | C. ADMIN  | SELLER    | P. ADMIN  | EMPLOYEE  | REP       | MANAGER   | AGENT     | S.MANAGER | CHANNEL   | MARKETER  | HR        | FINANCE   | ANALYST   | ADMIN     | TECH.     |
| Case                   | read   | asked     | account   | assigned  | partner   | -         | own       | team      | all       | all       | with      | -         | -         | -         | all       | all       | assigned  |
|                        | create | asked     | account   | -         | -         | -         | -         | -         | mine      | all       | with      | -         | -         | -         | -         | all       | -         |
|                        | update | -         | -         | -         | -         | -         | -         | -         | mine      | all       | with      | -         | -         | -         | -         | all       | -         |
|                        | reply  | asked     | account   | assigned  | partner   | -         | -         | -         | mine      | all       | with      | -         | -         | -         | -         | all       | assigned  |
|                        | note   | = Case update
|                        | resolve | = Case reply
|                        | reopen | = Case reply
|                        | take   | -         | -         | -         | -         | -         | -         | -         | mine      | all       | -         | -         | -         | -         | -         | all       | -         |
|                        | assign | -         | -         | -         | partner   | -         | -         | -         | mine      | all       | with      | -         | -         | -         | -         | all       | -         |
|                        | escalate | = Case update
|                        | merge  | = Case update
|                        | split  | = Case update
| CaseMessage            | read   | asked     | account   | assigned  | partner   | -         | own       | team      | all       | all       | with      | -         | -         | -         | all       | all       | assigned  |
|                        | create | written   | written   | written   | written   | -         | -         | -         | mine      | all       | with      | -         | -         | -         | -         | all       | written   |
|                        | move   | = Case update
| CaseEvent              | read   | = CaseMessage
| Attachment             | read   | asked     | account   | assigned  | partner   | -         | own       | team      | seen      | seen      | with      | -         | -         | -         | -         | all       | assigned  |
|                        | create | uploaded  | uploaded  | uploaded  | uploaded  | -         | -         | -         | uploaded  | uploaded  | uploaded  | -         | -         | -         | -         | uploaded  | uploaded  |
|                        | send   | = Attachment create
|                        | delete | unsent    | unsent    | unsent    | unsent    | -         | -         | -         | unsent    | unsent    | unsent    | -         | -         | -         | -         | unsent    | unsent    |
| Queue                  | read   | -         | -         | -         | -         | -         | all       | all       | all       | all       | all       | -         | -         | -         | all       | all       | -         |
|                        | create | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         | -         | -         | all       | -         |
|                        | update | = Queue create
| QueueMember            | read   | = Queue
|                        | create | = Queue create
|                        | update | = Queue create
|                        | delete | = Queue create
| Agent                  | read   | = Queue
|                        | create | = Queue create
|                        | update | -         | -         | -         | -         | -         | -         | -         | own       | all       | -         | -         | -         | -         | -         | all       | -         |
| ServicePartner         | read   | -         | -         | -         | -         | -         | -         | -         | all       | all       | all       | -         | -         | -         | all       | all       | -         |
|                        | create | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         | -         | all       | -         |
|                        | update | = ServicePartner create
| SlaPolicy              | read   | = BusinessCalendar
|                        | create | = BusinessCalendar create
|                        | update | = BusinessCalendar create
| SlaTarget              | read   | = BusinessCalendar
|                        | create | = BusinessCalendar create
|                        | update | = BusinessCalendar create
|                        | delete | = BusinessCalendar create
| SlaRecord              | read   | = Case
| SlaAlert               | read   | -         | -         | -         | -         | -         | own       | team      | all       | all       | with      | -         | -         | -         | all       | all       | -         |
| CallCentreDay          | read   | -         | -         | -         | -         | -         | -         | -         | all       | all       | -         | -         | -         | -         | all       | all       | -         |
| OutboundMail           | read   | -         | -         | -         | -         | -         | own       | team      | all       | all       | with      | -         | -         | -         | -         | all       | -         |
| InboundMail            | read   | -         | -         | -         | -         | -         | -         | -         | all       | all       | -         | -         | -         | -         | -         | all       | -         |
|                        | decide | -         | -         | -         | -         | -         | -         | -         | all       | all       | -         | -         | -         | -         | -         | all       | -         |
`;
