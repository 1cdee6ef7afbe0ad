import { describe, expect, test } from '@jest/globals';
import { PrincipalCache } from './cache.js';

const listening = (capacity?: number, now?: () => number) => {
  const cache = new PrincipalCache<string>(capacity, now);
  cache.listening(true);
  return cache;
};
const look =
  (value: string, ...dependsOn: string[]) =>
  async () => ({ value, dependsOn });

describe('the cache of principals', () => {
  test('answers what it keeps until something that it depends on changes', async () => {
    const cache = listening();
    expect(await cache.find('cookie', look('rep', 'person:1', 'employee:2'))).toBe('rep');
    expect(await cache.find('cookie', look('manager', 'person:1'))).toBe('rep');
    cache.changed('employee:3');
    expect(await cache.find('cookie', look('manager', 'person:1'))).toBe('rep');
    cache.changed('employee:2');
    expect(await cache.find('cookie', look('manager', 'person:1'))).toBe('manager');
  });

  test('forgets everything on a change that concerns everybody', async () => {
    const cache = listening();
    await cache.find('a', look('old', 'person:1'));
    cache.changed('*');
    expect(await cache.find('a', look('new', 'person:1'))).toBe('new');
  });

  test('keeps nothing longer than ten seconds, nor longer than the session lasts', async () => {
    let now = 0;
    const cache = listening(10, () => now);
    await cache.find('long', look('old'));
    await cache.find('short', async () => ({ value: 'old', dependsOn: [], until: new Date(3_000) }));
    now = 3_000;
    expect(await cache.find('short', look('new'))).toBe('new');
    expect(await cache.find('long', look('new'))).toBe('old');
    now = 10_000;
    expect(await cache.find('long', look('new'))).toBe('new');
  });

  test('does not keep what was looked up while something changed, and lets nobody join that look-up', async () => {
    const cache = listening();
    let finish: (found: { value: string; dependsOn: string[] }) => void = () => {};
    const slow = cache.find('cookie', () => new Promise((done) => (finish = done)));
    cache.changed('user:1');
    const next = cache.find('cookie', look('new', 'user:1'));
    finish({ value: 'old', dependsOn: ['user:1'] });
    expect(await slow).toBe('old');
    expect(await next).toBe('new');
    expect(await cache.find('cookie', look('newer', 'user:1'))).toBe('new');
  });

  test('looks up once for callers who come together, and again after a failure', async () => {
    const cache = listening();
    let looks = 0;
    const counted = async () => {
      looks += 1;
      return { value: 'rep', dependsOn: [] };
    };
    await Promise.all([cache.find('cookie', counted), cache.find('cookie', counted), cache.find('cookie', counted)]);
    expect(looks).toBe(1);
    await expect(cache.find('other', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await cache.find('other', look('up'))).toBe('up');
  });

  test('holds so many and no more, and nothing that was not found', async () => {
    const cache = listening(3);
    for (const key of ['a', 'b', 'c', 'd', 'e']) await cache.find(key, look(key, `person:${key}`));
    expect(cache.size).toBe(3);
    expect(await cache.find('a', look('again'))).toBe('again');
    expect(await cache.find('nobody', async () => null)).toBeNull();
    expect(await cache.find('nobody', look('somebody'))).toBe('somebody');
  });

  test('keeps nothing while changes can not be heard of', async () => {
    const cache = listening();
    await cache.find('cookie', look('old'));
    cache.listening(false);
    expect(await cache.find('cookie', look('new'))).toBe('new');
    expect(await cache.find('cookie', look('newer'))).toBe('newer');
  });
});
