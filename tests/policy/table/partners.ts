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
| TierRequirement  | read   | = PartnerProgramme
|                  | create | = PartnerProgramme create
|                  | update | = PartnerProgramme create
|                  | delete | = PartnerProgramme create
| TierReview       | read   | = PartnerProgramme
|                  | create | = PartnerProgramme create
|                  | update | = PartnerProgramme create
|                  | delete | = PartnerProgramme create
| TierRun          | read   | -         | -         | -        | -        | -        | -       | -       | -       | -         | all     | -        | -       | all     | all     | all     | -       |
|                  | create | = PartnerProgramme create
| PartnerChange    | read   | = PartnerProgramme
| OnboardingTemplate | read | = PartnerProgramme
|                  | create | = PartnerProgramme create
|                  | update | = PartnerProgramme create
| AgreementVersion | read   | = PartnerProgramme
|                  | create | = PartnerProgramme create
| OnboardingStep   | read   | = PartnerProgramme
|                  | update | -         | -         | -        | ours     | -        | -       | -       | -       | -         | all     | -        | -       | -       | -       | all     | -       |
|                  | reopen | = PartnerProgramme create
| PartnerPaymentDetails | read | -       | -         | -        | own      | -        | -       | -       | -       | -         | -       | -        | -       | all     | -       | all     | -       |
|                  | create | -         | -         | -        | own      | -        | -       | -       | -       | -         | -       | -        | -       | -       | -       | -       | -       |
|                  | update | = PartnerPaymentDetails create
| PartnerApplication | read | -         | -         | -        | -        | -        | -       | -       | -       | -         | confirmed | -      | -       | -       | -       | confirmed | -     |
|                  | update | = PartnerApplication
|                  | apply  | all       | all       | all      | all      | all      | all     | all     | all     | all       | all     | all      | all     | all     | all     | all     | all     |
|                  | confirm | = PartnerApplication apply
`;
