import type { IncomingHttpHeaders } from 'node:http';
import { Forbidden } from '../errors.js';
import type { Principal } from '../policy/principal.js';

/**
 * Whether a page of somebody else's sent this. Browsers name the page's origin with everything that may change
 * something, and tell where a request comes from; what is no browser names neither, and carries nobody's cookies.
 */
export function isForeign({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (origin === undefined) return site === 'cross-site' || site === 'same-site';
  return origin !== new URL(publicUrl).origin && origin !== loopback(host);
}

/** A session is a cookie, which browsers send along for any page; keys are sent by those alone who have them. */
export function refuseForeign(caller: Principal, headers: IncomingHttpHeaders, publicUrl: string): void {
  if (!caller.apiClientId && isForeign(headers, publicUrl)) throw new Forbidden('This page is not one of ours, so it can’t use your session here.');
}

/** On one machine `localhost` and `127.0.0.1` are the same place. No page from elsewhere has such a host. */
export const loopback = (host: string | undefined): string | null =>
  host && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) ? `http://${host}` : null;
