import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type TestBench, testBench } from '../../testing/call.js';
import { withAdmin } from '../../testing/database.js';
import type { Principal } from '../policy/principal.js';
import { ReadSession } from './session.js';

describe('the transaction of a read', () => {
  let bench: TestBench;
  let manager: Principal;
  beforeAll(async () => {
    bench = await testBench();
    manager = (await bench.build.asEmployee(['SALES_MANAGER'])).principal;
  });
  afterAll(() => bench.close());

  const session = (who: Principal = manager) => new ReadSession(() => bench.app.pool.connect(), who, 'request-1', true);
  const ACTS = `select current_user as role, relata.employee_id() as employee, relata.request_id() as request,
    current_setting('transaction_read_only') as read_only, current_setting('transaction_isolation') as isolation`;

  test('acts as the principal, reads only, and sees one moment', async () => {
    const reads = session();
    const [first] = await reads.run(`${ACTS}, (select count(*) from account) as n`, []);
    expect(first).toEqual({
      role: 'relata_sales_manager',
      employee: manager.employeeId,
      request: 'request-1',
      read_only: 'on',
      isolation: 'repeatable read',
      n: 0,
    });
    await bench.build.account();
    const [second] = await reads.run('select count(*) as n from account', []);
    await reads.end();
    expect(second).toEqual({ n: 0 });
    const [later] = await session().run('select count(*) as n from account', [], true);
    expect(later).toEqual({ n: 1 });
  });

  test('leaves nothing of the principal on the connection', async () => {
    for (let round = 0; round < 6; round += 1) await session().run(ACTS, [], true);
    const client = await bench.app.pool.connect();
    const { rows } = await client.query(`select current_user as role, coalesce(current_setting('relata.employee_id', true), '') as employee`);
    client.release();
    expect(rows).toEqual([{ role: 'relata_api', employee: '' }]);
  });

  test('reads nothing more after its last statement or its end', async () => {
    const last = session();
    await last.run('select 1', [], true);
    await expect(last.run('select 2', [])).rejects.toThrow('The operation is over');
    const ended = session();
    await ended.run('select 1', []);
    await ended.end();
    await expect(ended.run('select 2', [])).rejects.toThrow('The operation is over');
  });

  test('a role that is not there, a statement that fails: the error says so, and the connection serves the next', async () => {
    for (let round = 0; round < 10; round += 1) {
      const unknown = session({ ...manager, databaseRole: 'relata_missing' });
      await expect(unknown.run('select * from account', [], true)).rejects.toThrow('role "relata_missing" does not exist');
      const faulty = session();
      await expect(faulty.run('select 1 / $1::int', [0])).rejects.toThrow('division by zero');
      await faulty.end();
    }
    expect(await session().run('select 1 as one', [], true)).toEqual([{ one: 1 }]);
  });

  test('a connection that breaks in use is thrown away, and the next operation has another', async () => {
    const reads = session();
    const [row] = await reads.run('select pg_backend_pid() as pid', []);
    await withAdmin((client) => client.query('select pg_terminate_backend($1)', [row?.pid]), bench.database.url);
    await expect(reads.run('select pg_sleep(1)', [])).rejects.toThrow();
    await reads.end();
    for (let round = 0; round < 5; round += 1) expect(await session().run('select 1 as one', [], true)).toEqual([{ one: 1 }]);
  });

  test('moments are in UTC, whatever the server says', async () => {
    const url = new URL(bench.database.url);
    const admin = new pg.Client({ connectionString: url.toString() });
    await admin.connect();
    await admin.query(`alter database "${url.pathname.slice(1)}" set timezone to 'America/New_York'`);
    await admin.end();
    const pool = new pg.Pool({ ...bench.app.pool.options, max: 1 });
    pool.on('error', () => {});
    const [row] = await new ReadSession(() => pool.connect(), manager, 'request-2', false).run(
      `select timestamptz '2026-07-01T12:00:00Z' as at`,
      [],
      true,
    );
    await pool.end();
    expect(row?.at).toBe('2026-07-01 12:00:00+00');
  });
});
