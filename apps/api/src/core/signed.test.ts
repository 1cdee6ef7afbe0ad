import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sign, unsign } from './signed.js';

const SECRET = 'a secret that is long enough for this';

describe('signed links', () => {
  test('say what was signed, whatever the ids, until they expire', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid({ version: [4, 7] }), { maxLength: 4 }), fc.integer({ min: 1, max: 10_000 }), (ids, seconds) => {
        const now = new Date('2026-05-01T10:00:00Z');
        const token = sign(SECRET, 'test', ids, new Date(now.getTime() + seconds * 1000));
        expect(unsign(SECRET, 'test', token, now)).toEqual({ ids });
        expect(unsign(SECRET, 'test', token, new Date(now.getTime() + seconds * 1000))).toEqual({ problem: 'EXPIRED' });
        expect(unsign(SECRET, 'test', sign(SECRET, 'test', ids), now)).toEqual({ ids });
      }),
    );
  });

  test('a link that anyone has changed, for another use or of another secret is none', () => {
    const token = sign(SECRET, 'test', ['0193d0a2-0000-7000-8000-000000000001'], new Date('2099-01-01'));
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'Az09-_.'), (at, char) => {
        fc.pre(token[at] !== char);
        const forged = `${token.slice(0, at)}${char}${token.slice(at + 1)}`;
        expect('ids' in unsign(SECRET, 'test', forged) ? forged : 'refused').toBe('refused');
      }),
    );
    for (const forged of ['', '.', '..', `${token}.`, `${token}x`, `x${token}`, token.split('.').slice(0, 2).join('.')])
      expect(unsign(SECRET, 'test', forged)).toEqual({ problem: 'INVALID' });
    expect(unsign(SECRET, 'other', token)).toEqual({ problem: 'INVALID' });
    expect(unsign(`${SECRET}!`, 'test', token)).toEqual({ problem: 'INVALID' });
  });
});
