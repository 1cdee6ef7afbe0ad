/**
 * policy.md by hand: leads on their way to partners (row «Lead»). How to read it stands in `directory.ts`. An offer is the partner's to see
 * and to answer, a colleague's accepted one is not (decision 0038); everything about rules, scores and who else is asked is the channel
 * manager's («Sensitive fields»: partner rank, score and other partners' anything).
 */
export const DISTRIBUTION = `
| record           | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE | REP     | MANAGER | AGENT   | S.MANAGER | CHANNEL | MARKETER | HR      | FINANCE | ANALYST | ADMIN   | TECH.   |
| LeadOffer        | read   | -         | -         | inbox    | partner  | -        | -       | -       | -       | -         | all     | -        | -       | -       | all     | all     | -       |
|                  | create | -         | -         | -        | -        | -        | -       | -       | -       | -         | all     | -        | -       | -       | -       | all     | -       |
|                  | update | = LeadOffer create
|                  | answer | -         | -         | inbox    | partner  | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | -       | -       |
|                  | pullBack | = LeadOffer create
| DistributionRule | read   | -         | -         | -        | -        | -        | -       | -       | -       | -         | all     | -        | -       | -       | all     | all     | -       |
|                  | create | = LeadOffer create
|                  | update | = LeadOffer create
|                  | delete | = LeadOffer create
| DistributionRun  | read   | = DistributionRule
|                  | create | = LeadOffer create
| UnplacedLead     | read   | = DistributionRule
`;
