import { Refused, UserErrorCode } from '../core/index.js';

/** How the directory writes down what people type in many ways. Each refuses what it can't read. */

/** `https://www.Contoso.com/shop` → `contoso.com`; names beyond ASCII in their punycode form. */
export function domainOf(text: string, field: string | string[] = 'domain'): string {
  const bare = text.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
  try {
    const host = new URL(`http://${bare.replace(/^[^@/]*@/, '')}`).hostname.replace(/\.$/, '').replace(/^www\d?\./, '');
    if (/^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]+$/.test(host) && host.length <= 200) return host;
  } catch {
    // The one message below is for every text that is no domain.
  }
  throw new Refused(UserErrorCode.INVALID, `"${text.slice(0, 60)}" is not an internet domain; write it like contoso.com.`, field);
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country by its ISO 3166-1 alpha-2 code, in upper case. */
export function countryOf(text: string, field: string | string[] = 'country'): string {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && regions.of(code)) return code;
  throw new Refused(UserErrorCode.INVALID, `"${text.slice(0, 20)}" is not a country; use the two letters of ISO 3166-1, like US or DE.`, field);
}

/** A language by its BCP 47 tag, in its usual spelling. */
export function languageOf(text: string, field: string | string[] = 'language'): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim());
    if (tag) return tag;
  } catch {
    // Falls through to the message.
  }
  throw new Refused(UserErrorCode.INVALID, `"${text.slice(0, 20)}" is not a language; write it like en or de-AT.`, field);
}

/** A time zone by its IANA name. */
export function timeZoneOf(text: string, field: string | string[] = 'timeZone'): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch {
    throw new Refused(UserErrorCode.INVALID, `"${text.slice(0, 40)}" is not a time zone; write it like Europe/Vienna.`, field);
  }
}

/** Spaces put in order; the same tag in another case is one tag, as it was first written. */
export function tagsOf(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag.trim().replaceAll(/\s+/g, ' ');
    if (!kept.has(tidy.toLowerCase())) kept.set(tidy.toLowerCase(), tidy);
  }
  return [...kept.values()];
}
