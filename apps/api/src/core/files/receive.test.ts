import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileName } from './receive.js';

describe('names of files', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\bill.pdf', 'bill.pdf'],
    ['..hidden', 'hidden'],
    ['', 'file'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(146)}.pdf`],
  ])('%s becomes %s', (given, name) => expect(fileName(given)).toBe(name));

  test('are short, in no folder, in one line, and never empty, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = fileName(given);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(150);
        expect(name).not.toMatch(/[\\/\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
