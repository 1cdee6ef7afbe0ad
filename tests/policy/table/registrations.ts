/** policy.md by hand: row «Deal registration». How to read it stands in `directory.ts`. */
export const REGISTRATIONS = `
`;
