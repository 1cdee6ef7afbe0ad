/** What a lead is called: its company, or who it is. */
export const nameOf = ({
  company,
  givenName,
  familyName,
}: {
  company?: string | null;
  givenName?: string | null;
  familyName?: string | null;
}): string | null => company ?? ([givenName, familyName].filter(Boolean).join(' ') || null);
