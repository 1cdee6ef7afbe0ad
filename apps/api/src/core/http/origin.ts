import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of somebody else's sent this. Browsers name the page's origin with everything that may change
 * something, and tell where a request comes from; what is no browser names neither, and carries nobody's cookies.
 */
export function isForeign({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (origin === undefined) return site === 'cross-site' || site === 'same-site';
  return origin !== new URL(publicUrl).origin && origin !== loopback(host);
}

/** On one machine `localhost` and `127.0.0.1` are the same place. No page from elsewhere has such a host. */
export const loopback = (host: string | undefined): string | null =>
  host && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) ? `http://${host}` : null;
