import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { cloneDatabase, type TestDatabase, withAdmin } from '../../testing/database.js';
import { Listener } from './listener.js';

const CHANNEL = 'relata_test_channel';

describe('listening to a channel', () => {
  let database: TestDatabase;
  const heard: (string | boolean)[] = [];
  let changes: Listener;
  beforeAll(async () => {
    database = await cloneDatabase();
    changes = new Listener(database.url, CHANNEL, pino({ level: 'silent' }), {
      heard: (what) => heard.push(what),
      listening: (usable) => heard.push(usable),
    });
    await changes.start();
  });
  afterAll(async () => {
    await changes.close();
    await database.drop();
  });
  const tell = (what: string) => withAdmin((client) => client.query(`select pg_notify('${CHANNEL}', $1)`, [what]), database.url);

  test('what was committed is heard when settled answers, without waiting for it', async () => {
    expect(heard.splice(0)).toEqual([true]);
    for (let n = 0; n < 20; n += 1) {
      await tell(`person:${n}`);
      await changes.settled();
      expect(heard.splice(0)).toEqual([`person:${n}`]);
    }
  });

  test('a broken connection is known, answers nobody for ever, and is made again', async () => {
    await withAdmin(
      (client) =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listens ${CHANNEL}' and datname = current_database()`,
        ),
      database.url,
    );
    await changes.settled();
    for (const until = Date.now() + 10_000; heard.length < 2 && Date.now() < until; ) await new Promise((done) => setTimeout(done, 50));
    expect(heard.splice(0)).toEqual([false, true]);
    await tell('*');
    await changes.settled();
    expect(heard.splice(0)).toEqual(['*']);
  });
});
