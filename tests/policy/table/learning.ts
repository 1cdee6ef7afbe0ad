/** policy.md by hand: row «Course, certificate». How to read it stands in `directory.ts`. */
export const LEARNING = `
`;
