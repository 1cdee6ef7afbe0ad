import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeEmbedded } from '../core/database/embedded.js';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const PATIENCE = 90_000;

/** A folder for an application's data, open to the user that PostgreSQL runs as. */
export function makeHome(): { home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'relata-app-'));
  chmodSync(home, 0o755);
  return {
    home,
    remove() {
      removeEmbedded(join(home, 'postgres'));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The built application in a process of its own, as `npm start` runs it. */
export class AppProcess {
  output = '';
  errors = '';

  private constructor(
    readonly child: ChildProcess,
    private readonly home: string,
  ) {
    child.stdout?.on('data', (chunk) => {
      this.output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      this.errors += chunk;
    });
  }

  static launch(home: string, environment: Record<string, string> = {}): AppProcess {
    const env = { PATH: process.env.PATH ?? '', RELATA_HOME: home, PORT: '0', LOG_LEVEL: 'error', NODE_NO_WARNINGS: '1', ...environment };
    return new AppProcess(spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] }), home);
  }

  /** Its address, once it is ready. */
  async ready(): Promise<string> {
    for (const until = Date.now() + PATIENCE; Date.now() < until && this.isRunning; await sleep(25)) {
      const url = /Relata runs at (\S+)/.exec(this.output)?.[1];
      if (url) return url;
    }
    throw new Error(`The application did not start:\n${this.output}\n${this.errors}`);
  }

  /** Waits until it has said something. */
  async says(pattern: RegExp): Promise<void> {
    for (const until = Date.now() + PATIENCE; Date.now() < until && this.isRunning; await sleep(5)) if (pattern.test(this.output)) return;
    throw new Error(`The application did not say ${pattern}:\n${this.output}\n${this.errors}`);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async ended(): Promise<number | null> {
    if (this.isRunning) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  /** Ctrl-C, and its exit code. */
  stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended();
  }

  /** kill -9, of the database as well where asked. */
  async kill({ database = false } = {}): Promise<void> {
    const pid = database ? this.databasePid : undefined;
    this.child.kill('SIGKILL');
    if (pid) process.kill(pid, 'SIGKILL');
    await this.ended();
  }

  /** The process of the embedded PostgreSQL, by its own file. */
  get databasePid(): number | undefined {
    const file = join(this.home, 'postgres/postmaster.pid');
    return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
  }

  /** The embedded PostgreSQL for its administrator, on the application's database. */
  get databaseUrl(): string {
    const port = readFileSync(join(this.home, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
    const password = readFileSync(join(this.home, 'postgres.password'), 'utf8').trim();
    return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/relata`;
  }
}
