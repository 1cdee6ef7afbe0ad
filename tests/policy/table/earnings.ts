/** policy.md by hand: rows «Funds, partner earnings» and «Employee earnings, statements», as far as partners go. How to read it stands in `directory.ts`. */
export const EARNINGS = `
`;
