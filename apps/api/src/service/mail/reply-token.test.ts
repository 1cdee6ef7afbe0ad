import { describe, expect, test } from '@jest/globals';
import { newId } from '../../core/ids.js';
import { findTokens, replyToken, verify } from './reply-token.js';

const secret = 'x'.repeat(32);
const now = new Date('2026-11-27T12:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const answered = { mail: newId('oml'), case: newId('cas'), contact: newId('con') };
const token = replyToken(answered, secret, now);

describe('a reply token', () => {
  test('fits into an address beside a long name, and comes through servers that change its case', () => {
    expect(`customerservice+${token}`.length).toBeLessThanOrEqual(64);
    const [found] = findTokens([`Support <SUPPORT+${token.toUpperCase()}@x.test>`]);
    expect(found && verify(found, answered, secret, now)).toBe('GENUINE');
  });

  test('is found in a subject, among other words', () => {
    expect(findTokens([`AW: Re: [C-10001] Broken wheel [#${token}]`])).toHaveLength(1);
    expect(findTokens(['Re: order 5512345678901234567890123456789012345678901234567890'])).toHaveLength(0);
  });

  test('counts for half a year', () => {
    const [found] = findTokens([token]);
    expect(found && verify(found, answered, secret, later(180))).toBe('GENUINE');
    expect(found && verify(found, answered, secret, later(181))).toBe('EXPIRED');
  });

  test.each([
    ['another mail', { ...answered, mail: newId('oml') }, secret],
    ['another case', { ...answered, case: newId('cas') }, secret],
    ['another contact', { ...answered, contact: newId('con') }, secret],
    ['another secret', answered, 'y'.repeat(32)],
  ])('is forged for %s', (_what, about, key) => {
    const [found] = findTokens([token]);
    expect(found && verify(found, about, key, now)).toBe('FORGED');
  });

  test('with any one character changed is forged or no token', () => {
    for (let at = 0; at < token.length; at += 1) {
      const changed = `${token.slice(0, at)}${token[at] === '0' ? '1' : '0'}${token.slice(at + 1)}`;
      const [found] = findTokens([changed]);
      expect(found ? verify(found, answered, secret, now) : 'FORGED').toBe('FORGED');
    }
  });
});
