/** policy.md by hand: funds, assets, business plans and scorecards. How to read it stands in `directory.ts`. */
export const ENABLEMENT = `
`;
