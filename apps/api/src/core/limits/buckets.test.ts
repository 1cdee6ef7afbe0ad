import { describe, expect, test } from '@jest/globals';
import { LeakyBuckets } from './buckets.js';

describe('leaky buckets', () => {
  test('fill, refuse what does not fit without taking it, and empty steadily', () => {
    let now = 0;
    const buckets = new LeakyBuckets(10, 2, () => now);
    expect(buckets.take('a', 8)).toEqual({ left: 2 });
    expect(buckets.take('a', 4)).toEqual({ wait: 1 });
    expect(buckets.take('b', 10)).toEqual({ left: 0 });
    now = 1_000;
    expect(buckets.take('a', 4)).toEqual({ left: 0 });
    now = 60_000;
    expect(buckets.take('a', 10)).toEqual({ left: 0 });
  });

  test('keep no more keys than there is room for, whoever makes them up', () => {
    const buckets = new LeakyBuckets(1, 0.000001, () => 0);
    for (let at = 0; at < 200_000; at += 1) buckets.take(`made up ${at}`, 1);
    const { size } = (buckets as unknown as { buckets: Map<string, unknown> }).buckets;
    expect(size).toBeLessThanOrEqual(50_001);
    // Who came last is still known.
    expect(buckets.take('made up 199999', 1)).toHaveProperty('wait');
  });
});
