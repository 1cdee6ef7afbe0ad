/** The two media types of answers: the one of GraphQL over HTTP, whose statuses mean something, and its elder. */
export const MODERN = 'application/graphql-response+json';
export const JSON_TYPE = 'application/json';
export type MediaType = typeof MODERN | typeof JSON_TYPE;

const FITS: Record<string, MediaType> = { [MODERN]: MODERN, [JSON_TYPE]: JSON_TYPE, 'application/*': JSON_TYPE, '*/*': JSON_TYPE };

/** What to answer in, by the Accept header; null where the client takes neither. */
export function mediaType(accept: string | undefined): MediaType | null {
  if (!accept?.trim()) return JSON_TYPE;
  const single = FITS[accept];
  if (single) return single;
  const [best] = accept
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { type: FITS[type], weight: weight ? Number(weight.slice(2)) || 0 : 1 };
    })
    .filter(({ type, weight }) => type && weight > 0)
    // Stable: of equal ones the first that the client named.
    .sort((a, b) => b.weight - a.weight);
  return best?.type ?? null;
}
