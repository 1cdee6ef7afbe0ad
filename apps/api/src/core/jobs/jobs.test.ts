import { expect, test } from '@jest/globals';
import { withoutAddresses } from './jobs.js';

test('what a job says in the log names no address', () => {
  expect(withoutAddresses('550 5.1.1 <Ada.L@mail.test>: no such user, nor bob@x.test')).toBe('550 5.1.1 <…@…>: no such user, nor …@…');
  expect(withoutAddresses('Task mail.send failed')).toBe('Task mail.send failed');
});
