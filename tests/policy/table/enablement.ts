/**
 * policy.md by hand: funds (row «Funds, partner earnings»), assets, business plans and scorecards. How to read it stands in
 * `directory.ts`. A partner's ADMIN asks and claims, a channel manager gives and decides, FINANCE pays; a document is its
 * uploader's until it is in a claim, and nothing of it may be deleted afterwards. Assets follow the row «Partner, programme,
 * scorecard»: all of a partner's people read what is published for their tier, and its ADMIN says how it presents itself.
 */
export const ENABLEMENT = `
| record         | action   | MEMBER    | C. ADMIN  | SELLER    | P. ADMIN  | EMPLOYEE  | REP       | MANAGER   | AGENT     | S.MANAGER | CHANNEL   | MARKETER  | HR        | FINANCE   | ANALYST   | ADMIN     | TECH.     |
| FundProgramme  | read     | -         | -         | -         | partner   | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
|                | create   | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         | -         | -         | -         |
|                | update | = FundProgramme create
| Fund           | read | = FundProgramme
|                | create | = FundProgramme create
|                | allocate | = FundProgramme create
|                | ask      | -         | -         | -         | partner   | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         |
| FundEntry      | read     | -         | -         | -         | partner   | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
|                | create   | -         | -         | -         | -         | -         | -         | -         | -         | -         | given     | -         | -         | -         | -         | -         | -         |
| FundRequest    | read | = FundProgramme
|                | create | = Fund ask
|                | update | = Fund ask
|                | submit | = Fund ask
|                | cancel | = Fund ask
|                | decide | = FundProgramme create
| FundClaim      | read | = FundProgramme
|                | create | = Fund ask
|                | decide | = FundProgramme create
|                | pay      | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         |
| FundDocument   | read     | -         | -         | -         | own       | -         | -         | -         | -         | -         | claimed   | -         | -         | claimed   | claimed   | claimed   | -         |
|                | create   | -         | -         | -         | loose     | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         |
|                | claim    | -         | -         | -         | own       | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         |
|                | review   | -         | -         | -         | -         | -         | -         | -         | -         | -         | claimed   | -         | -         | -         | -         | -         | -         |
|                | delete | = FundDocument create
| PartnerAsset   | read     | -         | -         | library   | library   | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | library   |
|                | create   | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         | -         | all       | -         |
|                | update | = PartnerAsset create
| PartnerAssetVersion | read     | -         | -         | -         | -         | -         | -         | -         | -         | -         | edited    | -         | -         | used      | used      | edited    | -         |
|                | create   | -         | -         | -         | -         | -         | -         | -         | -         | -         | edited    | -         | -         | -         | -         | edited    | -         |
|                | use | = PartnerAssetVersion create
|                | delete   | -         | -         | -         | -         | -         | -         | -         | -         | -         | loose     | -         | -         | -         | -         | loose     | -         |
| PartnerAssetDownload | read     | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
|                | create   | -         | -         | own       | own       | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | own       |
| PartnerBrand   | read     | -         | -         | own       | own       | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | own       |
|                | create   | -         | -         | -         | own       | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         |
|                | update | = PartnerBrand create
| PartnerLogo    | read     | -         | -         | own       | kept      | -         | -         | -         | -         | -         | used      | -         | -         | used      | used      | used      | own       |
|                | create   | -         | -         | -         | loose     | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         |
|                | use      | -         | -         | -         | kept      | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         | -         |
|                | delete | = PartnerLogo use
| ScorecardTarget | read     | -         | -         | own       | own       | -         | -         | -         | -         | -         | all       | -         | -         | all       | all       | all       | -         |
|                | create   | -         | -         | -         | -         | -         | -         | -         | -         | -         | all       | -         | -         | -         | -         | all       | -         |
|                | update | = ScorecardTarget create
`;
