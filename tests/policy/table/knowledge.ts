/**
 * policy.md by hand: row «Knowledge article»; surveys are decision 0028. How to read it stands in `directory.ts`. Employees read what is published to anyone;
 * who writes drafts (all/draft) reads everything and changes what has never been published; the other two publish. Votes are one's
 * own; what happened to articles is noted by everyone and read by who writes, and by analysts. Guests stand in `guests.ts`.
 */
export const KNOWLEDGE = `
| record                 | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE  | REP       | MANAGER   | AGENT       | S.MANAGER | CHANNEL     | MARKETER    | HR          | FINANCE   | ANALYST   | ADMIN   | TECH.   |
| Article                | read   | customer  | customer  | partner  | partner  | published | published | published | all         | all       | all         | all         | all         | published | published | all     | partner |
|                        | create | -         | -         | -        | -        | -         | -         | -         | unpublished | all       | unpublished | unpublished | unpublished | -         | -         | all     | -       |
|                        | update | -         | -         | -        | -        | -         | -         | -         | unpublished | all       | unpublished | unpublished | unpublished | -         | -         | all     | -       |
|                        | draft  | -         | -         | -        | -        | -         | -         | -         | all         | all       | all         | all         | all         | -         | -         | all     | -       |
|                        | publish | -        | -         | -        | -        | -         | -         | -         | -           | all       | -           | -           | -           | -         | -         | all     | -       |
|                        | vote   | = Article
| ArticleCategory        | read   | all       | all       | all      | all      | all       | all       | all       | all         | all       | all         | all         | all         | all       | all       | all     | all     |
|                        | create | -         | -         | -        | -        | -         | -         | -         | -           | all       | -           | -           | -           | -         | -         | all     | -       |
|                        | update | -         | -         | -        | -        | -         | -         | -         | -           | all       | -           | -           | -           | -         | -         | all     | -       |
| ArticleProduct         | read   | published | published | published | published | published | published | published | all      | all       | all         | all         | all         | published | published | all     | published |
|                        | create | = Article create
|                        | update | = Article create
|                        | delete | = Article create
| ArticleVersion         | read   | -         | -         | -        | -        | -         | -         | -         | all         | all       | all         | all         | all         | -         | -         | all     | -       |
|                        | create | -         | -         | -        | -        | -         | -         | -         | mine        | all       | mine        | mine        | mine        | -         | -         | all     | -       |
|                        | update | -         | -         | -        | -        | -         | -         | -         | mine        | all       | mine        | mine        | mine        | -         | -         | all     | -       |
| ArticleVote            | read   | own       | own       | own      | own      | own       | own       | own       | all         | all       | all         | all         | all         | own       | own       | all     | own     |
|                        | create | own       | own       | own      | own      | own       | own       | own       | own         | own       | own         | own         | own         | own       | own       | own     | own     |
|                        | update | own       | own       | own      | own      | own       | own       | own       | own         | own       | own         | own         | own         | own       | own       | own     | own     |
| Survey                 | read   | all       | all       | -        | -        | -         | -         | -         | all         | all       | -           | all         | -           | -         | all       | all     | -       |
|                        | create | -         | -         | -        | -        | -         | -         | -         | -           | all       | -           | all         | -           | -         | -         | all     | -       |
|                        | update | = Survey create
| SurveyResponse         | read   | own       | own       | -        | -        | -         | -         | -         | all         | all       | -           | all         | -           | -         | all       | all     | -       |
|                        | answer | = ArticleVote create
| ArticleEvent           | read   | -         | -         | -        | -        | -         | -         | -         | all         | all       | all         | all         | all         | -         | all       | all     | -       |
|                        | create | asked     | asked     | public   | public   | published | published | published | published   | published | published   | published   | published   | published | published | published | public |
`;
