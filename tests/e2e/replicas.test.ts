import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedServer, startEmbedded } from '../../apps/api/src/core/database/embedded.js';
import { withAdmin } from '../../apps/api/src/testing/database.js';
import { AppProcess, makeHome } from '../../apps/api/src/testing/process.js';

const FAST = { fsync: 'off' };
const SECRET = 'only for tests, and long enough for that';

const company = ({ url }: EmbeddedServer) => Object.assign(new URL(url), { pathname: '/company' }).toString();

/** A streaming replica of a running server, made as `pg_basebackup` makes one. */
async function replicate(primary: EmbeddedServer, from: string, to: string): Promise<EmbeddedServer> {
  const client = new pg.Client({ connectionString: primary.url });
  await client.connect();
  await client.query(`select pg_backup_start('replica', true)`);
  mkdirSync(dirname(to));
  execFileSync('cp', ['-a', from, to]);
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
  await client.end();
  for (const gone of ['postmaster.pid', 'postmaster.opts']) rmSync(join(to, gone), { force: true });
  cpSync(`${from}.password`, `${to}.password`);
  const { hostname, port, password } = new URL(primary.url);
  const conninfo = `host=${hostname} port=${port} user=postgres password=${password}`;
  const { uid, gid } = statSync(from);
  for (const [name, text] of Object.entries({ backup_label: rows[0]?.labelfile ?? '', 'standby.signal': '' })) {
    writeFileSync(join(to, name), text);
    if (process.getuid?.() === 0) execFileSync('chown', [`${uid}:${gid}`, join(to, name)]);
  }
  appendFileSync(join(to, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`);
  return startEmbedded({ dataDir: to, settings: FAST });
}

/** Signed in at one process of the API; what the others answer counts too, since they share sessions. */
class Browser {
  constructor(private readonly cookie: string) {}

  static async signIn(url: string, email: string): Promise<Browser> {
    const headers = { 'content-type': 'application/json', origin: url };
    const response = await fetch(`${url}/auth/sign-in/email`, { method: 'POST', headers, body: JSON.stringify({ email, password: 'relata-demo' }) });
    return new Browser((response.headers.getSetCookie()[0] as string).split(';')[0] as string);
  }

  async ask(url: string, query: string): Promise<Record<string, { totalCount: number; userErrors: unknown[] }>> {
    const headers = { 'content-type': 'application/json', origin: url, cookie: this.cookie };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data: Record<string, { totalCount: number; userErrors: unknown[] }> }).data;
  }

  async sees(url: string, name: string): Promise<boolean> {
    return (await this.ask(url, `{ accounts(where: { name: { eq: "${name}" } }) { totalCount } }`)).accounts?.totalCount === 1;
  }
}

describe('reads go to streaming replicas', () => {
  const { home, remove } = makeHome();
  const data = join(home, 'primary/postgres');
  let primary: EmbeddedServer;
  let replica: EmbeddedServer;
  const apps: AppProcess[] = [];
  const urls: string[] = [];
  let writer: Browser;
  let other: Browser;

  const launch = async (environment: Record<string, string>) => {
    const app = AppProcess.launch(home, { DATABASE_URL: company(primary), RELATA_SECRET: SECRET, ...environment });
    apps.push(app);
    urls.push(await app.ready());
  };
  const onReplica = (sql: string) => withAdmin(async (client) => void (await client.query(sql)), replica.url);
  const eventually = async (what: () => Promise<boolean>) => {
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) if (await what()) return true;
    return false;
  };

  beforeAll(async () => {
    primary = await startEmbedded({ dataDir: data, settings: FAST });
    await withAdmin((client) => client.query('create database company'), primary.url);
    await launch({});
    await apps.pop()?.stop();
    urls.pop();
    replica = await replicate(primary, data, join(home, 'replica/postgres'));
    for (const WORKER of ['on', 'off']) await launch({ WORKER, DATABASE_REPLICA_URLS: company(replica) });
    writer = await Browser.signIn(urls[0] as string, 'sales.manager@relata.example');
    other = await Browser.signIn(urls[0] as string, 'admin@relata.example');
  }, 120_000);
  afterAll(async () => {
    for (const app of apps) await app.stop();
    await replica?.stop();
    await primary?.stop();
    remove();
  });

  test('who wrote reads it back at once, from any process, while everyone else reads from a replica that is behind', async () => {
    const [first, second] = urls as [string, string];
    await onReplica('select pg_wal_replay_pause()');
    const made = await writer.ask(first, 'mutation { accountCreate(input: { name: "Behind", kind: BUSINESS }) { userErrors { message } } }');
    expect(made.accountCreate?.userErrors).toEqual([]);
    expect(await writer.sees(first, 'Behind')).toBe(true);
    expect(await writer.sees(second, 'Behind')).toBe(true);
    expect(await other.sees(first, 'Behind')).toBe(false);
    expect(await other.sees(second, 'Behind')).toBe(false);
    await onReplica('select pg_wal_replay_resume()');
    expect(await eventually(() => other.sees(second, 'Behind'))).toBe(true);
  });

  test('a replica that goes away is passed over', async () => {
    await replica.stop();
    expect(await other.sees(urls[0] as string, 'Behind')).toBe(true);
    expect(await other.sees(urls[1] as string, 'Behind')).toBe(true);
  });
});
