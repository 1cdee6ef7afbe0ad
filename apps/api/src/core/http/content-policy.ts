/** What a page of ours may do, unless its route says otherwise: run and load what is ours, and be in no frame. */
export const CONTENT = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The header's text: what every page may do, and what this one may beside it. */
export function contentPolicy(also: Record<string, string[]>): string {
  const directives = new Map<string, string[]>(Object.entries(CONTENT));
  for (const [name, sources] of Object.entries(also)) directives.set(name, [...(directives.get(name) ?? []), ...sources]);
  return [...directives].map(([name, sources]) => `${name} ${sources.join(' ')}`).join(';');
}
