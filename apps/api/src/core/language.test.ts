import { expect, test } from '@jest/globals';
import { inLanguage, momentIn, ourLanguage } from './language.js';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE_ch', 'de'],
  ['de,en;q=0.8', 'de'],
  ['den', 'en'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
  [null, 'en'],
] as const)('who prefers %s is written to in %s', (preferred, language) => {
  expect(ourLanguage(preferred)).toBe(language);
  expect(inLanguage(preferred, { en: 'Hello', de: 'Hallo' })).toBe(language === 'de' ? 'Hallo' : 'Hello');
});

test('a moment is written in the time zone of the person, and in UTC where that is none', () => {
  const at = new Date('2026-11-27T20:30:00Z');
  expect(momentIn('de', 'Europe/Vienna', at)).toBe('27.11.2026, 21:30 (Europe/Vienna)');
  expect(momentIn('en', 'Not/There', at)).toMatch(/^Nov 27, 2026, 8:30\sPM \(UTC\)$/);
  expect(momentIn(null, null, at)).toMatch(/\(UTC\)$/);
});
