import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { LOGINS, loginPassword, loginUrl } from '../core/database/logins.js';
import { TEST_SECRET } from './database.js';
import { freePort } from './server.js';

const PATIENCE = 15_000;
const isRoot = process.getuid?.() === 0;

/** The program, or in words why there is none here. */
export function findPgBouncer(): { program: string } | { missing: string } {
  const known = programInPath();
  if (known) return { program: known };
  if (!isRoot) return { missing: 'there is no pgbouncer in the path, and who is not root can’t install it' };
  if (!existsSync('/etc/debian_version')) return { missing: 'there is no pgbouncer in the path, and this is no Debian to install it on' };
  try {
    // Without a runlevel the package starts no service of its own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'pgbouncer'], { env, timeout: 30_000, stdio: 'ignore' });
  } catch {
    return { missing: 'there is no pgbouncer in the path, and apt-get did not install it' };
  }
  const installed = programInPath();
  return installed ? { program: installed } : { missing: 'apt-get installed pgbouncer and it is not to be found' };
}

function programInPath(): string | undefined {
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return places
    .map((place) => join(place, 'pgbouncer'))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** A PgBouncer in transaction mode before a test database, with few connections to the server. */
export class PgBouncer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly home: string,
    private readonly port: number,
    private readonly path: string,
  ) {}

  static async start(program: string, databaseUrl: string, connections: number): Promise<PgBouncer> {
    const home = mkdtempSync(join(tmpdir(), 'relata-pgbouncer-'));
    const { hostname, port: serverPort, pathname } = new URL(databaseUrl);
    const port = await freePort();
    const users = LOGINS.map((login) => `"${login}" "${loginPassword(TEST_SECRET, login)}"`).join('\n');
    writeFileSync(join(home, 'users.txt'), `${users}\n`, { mode: 0o600 });
    const settings = [
      '[databases]',
      `* = host=${hostname === 'localhost' ? '127.0.0.1' : hostname} port=${serverPort || 5432}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      'auth_type = scram-sha-256',
      `auth_file = ${join(home, 'users.txt')}`,
      'admin_users = relata_api',
      'pool_mode = transaction',
      `default_pool_size = ${connections}`,
      'max_client_conn = 500',
    ];
    writeFileSync(join(home, 'pgbouncer.ini'), `${settings.join('\n')}\n`);
    const child = spawn(program, [join(home, 'pgbouncer.ini')], { stdio: 'ignore', ...asSomeoneElse(home) });
    const started = new PgBouncer(child, home, port, pathname);
    await started.answers();
    return started;
  }

  /** The address of the database through the pooler; its user and password are the administrator's, whom it doesn't know. */
  get url(): string {
    return `postgres://nobody:nothing@127.0.0.1:${this.port}${this.path}`;
  }

  /** A statement to its console. */
  async console(statement: string): Promise<Record<string, unknown>[]> {
    const url = new URL(loginUrl(this.url, TEST_SECRET, 'relata_api'));
    url.pathname = '/pgbouncer';
    const client = new pg.Client({ connectionString: url.toString() });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.home, { recursive: true, force: true });
  }

  private async answers(): Promise<void> {
    let last: unknown;
    for (const until = Date.now() + PATIENCE; Date.now() < until && this.child.exitCode === null; await sleep(20)) {
      try {
        await this.console('show version');
        return;
      } catch (error) {
        last = error;
      }
    }
    await this.stop();
    throw new Error(`PgBouncer does not answer: ${last instanceof Error ? last.message : 'it has ended'}`);
  }
}

/** PgBouncer refuses to run as root. */
function asSomeoneElse(home: string): { uid?: number; gid?: number } {
  if (!isRoot) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const [uid, gid] = [id('-u'), id('-g')];
  chmodSync(home, 0o755);
  for (const file of ['users.txt', 'pgbouncer.ini']) chownSync(join(home, file), uid, gid);
  return { uid, gid };
}
