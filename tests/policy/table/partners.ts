/** policy.md by hand: row «Partner, programme, scorecard»: programmes, requirements, onboarding, reviews. How to read it stands in `directory.ts`. */
export const PARTNERS = `
| record           | action | MEMBER    | C. ADMIN  | SELLER   | P. ADMIN | EMPLOYEE | REP     | MANAGER | AGENT   | S.MANAGER | CHANNEL | MARKETER | HR      | FINANCE | ANALYST | ADMIN   | TECH.   |
| PartnerProgramme | read   | -         | -         | own      | own      | -        | -       | -       | -       | -         | all     | -        | -       | all     | all     | all     | own     |
|                  | create | -         | -         | -        | -        | -        | -       | -       | -       | -         | all     | -        | -       | -       | -       | all     | -       |
|                  | update | = PartnerProgramme create
| PartnerTier      | read   | -         | -         | own      | own      | -        | all     | all     | all     | all       | all     | all      | -       | all     | all     | all     | own     |
|                  | create | = PartnerProgramme create
|                  | update | = PartnerProgramme create
| PartnerTerritory | read   | = PartnerProgramme
|                  | create | = PartnerProgramme create
|                  | update | = PartnerProgramme create
|                  | delete | = PartnerProgramme create
`;
