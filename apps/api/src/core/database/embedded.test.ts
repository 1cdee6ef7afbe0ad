import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { removeEmbedded, startEmbedded } from './embedded.js';
import { startTime } from './embedded-owner.js';

const settings = { fsync: 'off', shared_buffers: '16MB', max_connections: '20' };
const rootOnly = process.getuid?.() === 0 ? test : test.skip;

let home: string;
let dataDir: string;
const start = (folder = dataDir, lines: string[] = []) => startEmbedded({ dataDir: folder, settings, log: (line) => void lines.push(line) });

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'relata-embedded-'));
  chmodSync(home, 0o755);
  dataDir = join(home, 'pg/data');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

async function query(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client(url).on('error', () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows as unknown[][];
  } finally {
    await client.end();
  }
}

/** Another process that starts the server and then does as told; Node reads our TypeScript as it stands. */
function otherApp(folder: string, then = 'setInterval(() => {}, 1000)'): ChildProcess {
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) => next(name.startsWith('.') && !context.parentURL.includes('node_modules') ? name.replace(/\\.js$/, '.ts') : name, context) });`;
  const code = `import { startEmbedded } from '${new URL('./embedded.ts', import.meta.url)}';
    const server = await startEmbedded(${JSON.stringify({ dataDir: folder, settings })});
    ${then};
    console.log(server.pid, server.url);`;
  const args = ['--no-warnings', '--import', `data:text/javascript,${encodeURIComponent(hook)}`, '--input-type=module', '-e', code];
  return spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function announced(app: ChildProcess): Promise<{ pid: number; url: string }> {
  const [line] = (await once(app.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const [pid, url] = line.toString().trim().split(' ');
  return { pid: Number(pid), url: url as string };
}

async function kill(app: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  const gone = once(app, 'exit');
  app.kill(signal);
  await gone;
}

async function until(holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + 10_000; !holds(); await sleep(5)) {
    if (Date.now() > limit) throw new Error(`never came true: ${holds}`);
  }
}

describe('the embedded server', () => {
  test('keeps its data over a stop and a start', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(startTime(first.pid)).toBeUndefined();

    const second = await start();
    expect(await query(second.url, 'select answer from kept')).toEqual([[42]]);
    await second.stop();
    await second.stop();
    expect(readdirSync(dirname(dataDir)).sort()).toEqual(['data', 'data.password', 'postgres.log']);
  });

  test('listens on this machine alone, with a password of its own and the settings it was given', async () => {
    const server = await start();
    const read = `select current_setting('listen_addresses'), current_setting('unix_socket_directories'), current_setting('fsync'), current_setting('timezone'), current_setting('server_encoding')`;
    expect(await query(server.url, read)).toEqual([['127.0.0.1', '', 'off', 'UTC', 'UTF8']]);
    await expect(query(server.url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/);
    expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  test('finds words with letters past ASCII by trigram, and sorts alike on every machine', async () => {
    const server = await start();
    await query(server.url, 'create extension if not exists pg_trgm');
    expect(await query(server.url, `select similarity('Müller', 'Möller') < 1, lower('ÄÖ')`)).toEqual([[true, 'äö']]);
    expect(await query(server.url, `select x from unnest(array['a','Z','é']) x order by x`)).toEqual([['Z'], ['a'], ['é']]);
    await server.stop();
  });

  test('refuses a second start while its owner lives, and says who that is', async () => {
    const app = otherApp(dataDir);
    const { url } = await announced(app);
    await expect(start()).rejects.toThrow(`already running, process ${app.pid}`);
    expect(await query(url, 'select 1')).toEqual([[1]]);
    await kill(app);
  });

  test('a killed owner leaves nothing that blocks the next start', async () => {
    const app = otherApp(dataDir);
    const orphan = await announced(app);
    await kill(app);
    expect(startTime(orphan.pid)).toBeDefined();

    const lines: string[] = [];
    const server = await start(dataDir, lines);
    expect(lines).toEqual([expect.stringContaining(`process ${orphan.pid}`)]);
    expect(startTime(orphan.pid)).toBeUndefined();
    expect(await query(server.url, 'select answer from kept')).toEqual([[42]]);
    await server.stop();
  });

  test('everything killed at once leaves nothing that blocks the next start', async () => {
    const app = otherApp(dataDir);
    const { pid, url } = await announced(app);
    const busy = query(url, 'select pg_sleep(30)').catch(() => 'cut off');
    await sleep(100);
    process.kill(pid, 'SIGKILL');
    await kill(app);

    const server = await start();
    expect(await query(server.url, 'select answer from kept')).toEqual([[42]]);
    expect(await busy).toBe('cut off');
    await server.stop();
  });

  test('process ids that now belong to something else do not block it', async () => {
    const { uid, gid } = statSync(dataDir);
    const bystander = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    writeFileSync(`${dataDir}.owner`, JSON.stringify({ pid: bystander.pid, started: 'long ago' }));
    writeFileSync(`${dataDir}/postmaster.pid`, `${bystander.pid}\n${dataDir}\n1700000000\n5432\n\n127.0.0.1\n        1         1\nready\n`);
    const server = await start();
    expect(bystander.exitCode).toBeNull();
    await server.stop();
    await kill(bystander);
  });

  test('an empty lock file, as a machine that went down may leave, does not block it', async () => {
    writeFileSync(`${dataDir}/postmaster.pid`, '');
    const server = await start();
    await server.stop();
  });

  test('a start killed while it made its data folder is done anew', async () => {
    const folder = join(home, 'half/data');
    const app = otherApp(folder);
    const drafts = () => (existsSync(dirname(folder)) ? readdirSync(dirname(folder)).filter((name) => name.includes('.init-')) : []);
    await until(() => drafts().some((name) => existsSync(join(dirname(folder), name, 'PG_VERSION'))));
    await kill(app);
    expect(existsSync(folder)).toBe(false);

    const server = await start(folder);
    expect(await query(server.url, 'select 1')).toEqual([[1]]);
    await server.stop();
    await (await start(folder)).stop();
    expect(drafts()).toEqual([]);
  });

  test('never takes a folder that holds something else', async () => {
    await expect(start(home)).rejects.toThrow('holds something, but not a database');
    expect(existsSync(dataDir)).toBe(true);
    rmSync(`${home}.password`, { force: true });
  });

  test('outlives the Ctrl-C that its app gets, and no app that forgets it', async () => {
    const app = otherApp(dataDir, `process.on('SIGINT', () => {}); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000)`);
    const { pid, url } = await announced(app);
    process.kill(-(app.pid as number), 'SIGINT');
    await sleep(200);
    expect(await query(url, 'select 1')).toEqual([[1]]);
    await kill(app, 'SIGTERM');
    await until(() => startTime(pid) === undefined);
  });

  test('tells the app when it goes by itself', async () => {
    const lines: string[] = [];
    const server = await start(dataDir, lines);
    process.kill(server.pid, 'SIGQUIT');
    await until(() => lines.length > 0);
    expect(lines[0]).toContain('stopped unexpectedly');
    await server.stop();
  });

  rootOnly('puts the data where PostgreSQL can reach it if only root may enter the folder, finds it again, and leaves nothing behind', async () => {
    const closed = join(mkdtempSync(join(tmpdir(), 'relata-closed-')), 'data');
    const lines: string[] = [];
    const first = await start(closed, lines);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(lines[0]).toContain('may not run as root');
    const place = dirname(readFileSync(`${closed}.location`, 'utf8').trim());
    expect(existsSync(join(place, 'data/PG_VERSION'))).toBe(true);

    const again: string[] = [];
    const second = await start(closed, again);
    expect(again).toEqual([]);
    expect(await query(second.url, 'select answer from kept')).toEqual([[42]]);
    await second.stop();

    rmSync(dirname(closed), { recursive: true });
    const other = join(mkdtempSync(join(tmpdir(), 'relata-closed-')), 'data');
    await (await start(other)).stop();
    expect(existsSync(place)).toBe(false);
    removeEmbedded(other);
    expect(readdirSync(dirname(other))).toEqual([]);
    rmSync(dirname(other), { recursive: true });
  });
});
