/** policy.md by hand: leads on their way to partners (row «Lead»). How to read it stands in `directory.ts`. */
export const DISTRIBUTION = `
`;
