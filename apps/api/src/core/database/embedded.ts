import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { claim, release, shutDown, stopOrphan } from './embedded-owner.js';
import { type Account, findPlace, type Place, removeMoved } from './embedded-place.js';

type Log = (line: string) => void;

export interface EmbeddedOptions {
  /** Made and filled if it isn't there; password, owner and log stand beside it. */
  dataDir: string;
  log?: Log;
  /** Server settings over {@link DEFAULTS}, such as `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
}

export interface EmbeddedServer {
  /** For the superuser, on the database `postgres`. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** For one machine that does other things too; local connections only, and no socket files left lying about. */
const DEFAULTS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const START_LIMIT = 120_000;
const LOG_LIMIT = 10_000_000;

const filesOf = (dataDir: string) => ({
  owner: `${dataDir}.owner`,
  password: `${dataDir}.password`,
  log: join(dirname(dataDir), 'postgres.log'),
});

/** What the names of half-made data folders begin with. */
const draftsOf = (dataDir: string) => `${dataDir}.init-`;

/** Starts the PostgreSQL that npm brought, whatever state an earlier run left its data folder in. */
export async function startEmbedded({ dataDir, log = () => {}, settings = {} }: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = findPlace(dataDir, log);
  const files = filesOf(place.dataDir);
  claim(files.owner, `The database in ${place.dataDir}`);
  try {
    await stopOrphan(place.dataDir, log);
    removeDrafts(place.dataDir);
    if (!existsSync(join(place.dataDir, 'PG_VERSION'))) await initialise(place, settings.fsync !== 'off');
    const password = readFileSync(files.password, 'utf8').trim();
    const { child, port } = await launch(place, { ...DEFAULTS, ...settings });
    return supervise(child, `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, files, log);
  } catch (error) {
    release(files.owner);
    throw error;
  }
}

/** Deletes a stopped server's data and everything beside it, also where the data had to go elsewhere. */
export function removeEmbedded(dataDir: string): void {
  removeMoved(dataDir);
  for (const path of [dataDir, ...Object.values(filesOf(dataDir))]) rmSync(path, { recursive: true, force: true });
}

/** Keeps hold of the running server: it never outlives the app, and the app hears when it goes by itself. */
function supervise(child: ChildProcess, url: string, files: ReturnType<typeof filesOf>, log: Log): EmbeddedServer {
  const pid = child.pid as number;
  // An app that exits without stop() can only send a signal any more; the server then stops on its own.
  const onAppExit = () => void child.kill('SIGINT');
  process.once('exit', onAppExit);
  let stopping: Promise<void> | undefined;
  child.once('exit', () => {
    process.off('exit', onAppExit);
    if (!stopping) log(`PostgreSQL, process ${pid}, has stopped unexpectedly: see ${files.log}.`);
  });
  const stop = async () => {
    if (isRunning(child)) {
      child.ref();
      await Promise.all([once(child, 'exit'), shutDown(pid)]);
    }
    release(files.owner);
  };
  return {
    url,
    pid,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/**
 * Made in a draft folder and renamed when complete: whatever kills it half-way leaves a draft, never half a data folder.
 * Text sorts by code point on every machine; the libc's ctype serves pg_trgm, which in plain C drops all letters past ASCII.
 */
async function initialise({ bin, dataDir, account }: Place, sync: boolean): Promise<void> {
  if (existsSync(dataDir)) {
    if (readdirSync(dataDir).length > 0) throw new Error(`${dataDir} holds something, but not a database.`);
    rmdirSync(dataDir);
  }
  const password = filesOf(dataDir).password;
  rmSync(password, { force: true });
  writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  giveTo(account, password);
  const run = async (ctype: string) => {
    const draft = mkdtempSync(draftsOf(dataDir));
    giveTo(account, draft);
    const locale = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${ctype}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const args = ['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`, ...locale];
    const child = spawn(join(bin, 'initdb'), sync ? args : [...args, '--no-sync'], {
      ...environment(account),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [problem, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    if (code === 0) return renameSync(draft, dataDir);
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder (${code ?? signal}): ${problem.trim()}`);
  };
  await run('C.UTF-8').catch((error: Error) => {
    if (!/invalid locale/.test(error.message)) throw error;
    return run(process.platform === 'darwin' ? 'en_US.UTF-8' : 'C');
  });
}

/** Drafts left by killed starts. An initdb that outlived its app may still be writing, then the next start gets it. */
function removeDrafts(dataDir: string): void {
  const prefix = draftsOf(dataDir);
  for (const path of readdirSync(dirname(dataDir)).map((name) => join(dirname(dataDir), name))) {
    if (!path.startsWith(prefix)) continue;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {}
  }
}

function giveTo(account: Account, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** Nothing of the app's environment reaches the server: no secrets, and no PG* variables that would redirect it. */
function environment(account: Account) {
  return { ...account, cwd: '/', env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' } };
}

/**
 * Until the server takes connections. A free port may be taken by another before the server has it, and workers of a
 * killed server may still be winding up: both pass, so both are tried again.
 */
async function launch(place: Place, settings: Record<string, string>): Promise<{ child: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const result = await tryLaunch(place, { ...settings, port: `${port}` });
    if (typeof result !== 'string') return { child: result, port };
    if (attempt === 10 || !/Address already in use|shared memory block/.test(result)) throw new Error(`PostgreSQL did not start: ${result}`);
    await sleep(300);
  }
}

/** The running server, or what its log says about why there is none. */
async function tryLaunch({ bin, dataDir, account }: Place, settings: Record<string, string>): Promise<ChildProcess | string> {
  const log = filesOf(dataDir).log;
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a');
  chmodSync(log, 0o600);
  const from = statSync(log).size;
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // In a process group of its own: Ctrl-C reaches the app alone, which then closes the server last.
    { ...environment(account), detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  child.unref();
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  for (const until = Date.now() + START_LIMIT; failure === undefined && isRunning(child); await sleep(10)) {
    if (isReady(dataDir, child.pid)) return child;
    if (Date.now() > until) {
      await shutDown(child.pid as number);
      return `it was not ready within ${START_LIMIT / 1000} seconds, see ${log}`;
    }
  }
  return failure ?? readFileSync(log).subarray(from).toString().trim().split('\n').slice(-5).join('\n');
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

/** PostgreSQL keeps its state in the last line of postmaster.pid, its own id in the first. */
function isReady(dataDir: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** One that the operating system says is free. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
