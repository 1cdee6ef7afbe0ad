import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loginUrl } from '../../core/database/logins.js';
import { cloneDatabase, TEST_SECRET, type TestDatabase, withAdmin } from '../../testing/database.js';
import { LockOut, networkOf } from './lock-out.js';

describe('the lock-out', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let locks: LockOut;
  beforeAll(async () => {
    database = await cloneDatabase();
    pool = new pg.Pool({ connectionString: loginUrl(database.url, TEST_SECRET, 'relata_auth'), max: 4 });
    locks = new LockOut(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  /** Lets time pass: what has happened was so long ago. */
  const pass = (seconds: number) =>
    withAdmin(
      (client) =>
        client.query(
          `update auth.tries set last_at = last_at - make_interval(secs => $1), blocked_until = blocked_until - make_interval(secs => $1)`,
          [seconds],
        ),
      database.url,
    );
  const from = (address: string, email = 'ada@example.test') => ({ email, address });
  const fail = async (trier: { email: string; address: string }, times: number) => {
    for (let n = 0; n < times; n += 1) expect([n, await locks.claim(trier)]).toEqual([n, 0]);
  };

  test('after five failures each further try waits twice as long, a quarter of an hour at most', async () => {
    const stranger = from('10.0.0.1', 'one@example.test');
    await fail(stranger, 5);
    const waits: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      const wait = await locks.claim(stranger);
      waits.push(wait);
      await pass(wait);
      expect(await locks.claim(stranger)).toBe(0);
    }
    // A busy machine may take a second between two statements.
    for (const [at, wait] of [10, 20, 40, 80, 160, 320, 640, 900, 900].entries())
      expect(Math.abs((waits[at] as number) - wait)).toBeLessThanOrEqual(3);
  });

  test('tries that come at once are counted before any of them is compared', async () => {
    const stranger = from('10.0.0.2', 'two@example.test');
    const waits = await Promise.all(Array.from({ length: 50 }, () => locks.claim(stranger)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    expect(waits.filter((wait) => wait > 0)).toHaveLength(45);
  });

  test('a try while one has to wait does not make the wait longer', async () => {
    const stranger = from('10.0.0.3', 'three@example.test');
    await fail(stranger, 5);
    for (let n = 0; n < 20; n += 1) expect(await locks.claim(stranger)).toBeLessThanOrEqual(10);
  });

  test('success clears what was held against the account', async () => {
    const person = from('10.0.0.4', 'four@example.test');
    await fail(person, 4);
    await locks.succeeded(person);
    await fail(person, 5);
  });

  test('strangers at many addresses together wait too, and can not keep out the person at an address that is known', async () => {
    const email = 'five@example.test';
    const home = from('192.0.2.1', email);
    expect(await locks.claim(home)).toBe(0);
    await locks.succeeded(home);
    for (let n = 0; n < 20; n += 1) await fail(from(`10.1.0.${n}`, email), 1);
    expect(await locks.claim(from('10.1.1.1', email))).toBeGreaterThan(0);
    await fail(home, 5);
    expect(await locks.claim(home)).toBeGreaterThan(0);
  });

  test('an address that tries many accounts waits, whether they exist or not, and a success of its own buys it nothing', async () => {
    for (let n = 0; n < 49; n += 1) await fail(from('10.2.0.1', `victim${n}@example.test`), 1);
    const own = from('10.2.0.1', 'own@example.test');
    expect(await locks.claim(own)).toBe(0);
    await locks.succeeded(own);
    await fail(from('10.2.0.1', 'victim49@example.test'), 1);
    expect(await locks.claim(own)).toBeGreaterThan(0);
    expect(await locks.claim(from('10.2.0.2', 'victim50@example.test'))).toBe(0);
  });

  test('failures are forgotten after a day', async () => {
    const stranger = from('10.0.0.6', 'six@example.test');
    await fail(stranger, 5);
    await pass(86_401);
    await fail(stranger, 5);
  });

  test('an e-mail address counts however it is written, and is not kept as it is', async () => {
    await fail(from('10.0.0.7', 'Seven@Example.test '), 3);
    await fail(from('10.0.0.7', 'seven@example.test'), 2);
    expect(await locks.claim(from('10.0.0.7', 'SEVEN@example.test'))).toBeGreaterThan(0);
    const rows = await withAdmin(async (client) => (await client.query('select * from auth.tries')).rows, database.url);
    expect(JSON.stringify(rows)).not.toMatch(/example/i);
  });
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:DB8:01::', '2001:db8:1:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', 'unknown'],
])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network));
