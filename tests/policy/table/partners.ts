/** policy.md by hand: row «Partner, programme, scorecard»: programmes, requirements, onboarding, reviews. How to read it stands in `directory.ts`. */
export const PARTNERS = `
`;
