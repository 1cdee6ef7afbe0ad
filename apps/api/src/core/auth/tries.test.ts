import { expect, test } from '@jest/globals';
import { TryLimits } from './tries.js';

test('so many tries in a window, each address for itself; then it says how long to wait', async () => {
  let now = 0;
  const { consume } = new TryLimits(() => now);
  const rule = { window: 60, max: 2 };
  expect(await consume('a', rule)).toEqual({ allowed: true, retryAfter: null });
  now = 20_000;
  expect(await consume('a', rule)).toEqual({ allowed: true, retryAfter: null });
  expect(await consume('a', rule)).toEqual({ allowed: false, retryAfter: 40 });
  expect(await consume('b', rule)).toEqual({ allowed: true, retryAfter: null });
  now = 60_000;
  expect(await consume('a', rule)).toEqual({ allowed: true, retryAfter: null });
});
