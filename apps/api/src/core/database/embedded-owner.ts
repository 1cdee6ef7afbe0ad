import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Who holds a data folder. Process ids are recycled, so an id alone proves nothing: every check here
 * looks at what the process is as well. Linux answers from /proc (a slim image has no `ps`), macOS from `ps`.
 */
const linux = process.platform === 'linux';

/** When a process started, in a form that only this very process has; undefined once it is gone. */
export function startTime(pid: number): string | undefined {
  try {
    if (!linux) return execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim() || undefined;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; after it come the state (field 3) and the start in ticks since boot (22).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

interface Owner {
  pid: number;
  started: string;
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Writes a file that must not exist yet; it appears whole, as others may look at any moment. False if it was there. */
export function createWhole(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** True while a living process holds the folder. */
export function isOwned(file: string): boolean {
  const found = readOwner(file);
  return found !== undefined && startTime(found.pid) === found.started;
}

/** Makes this process the owner of a data folder, or refuses if a living one is. */
export function claim(file: string, what: string): void {
  const mine: Owner = { pid: process.pid, started: startTime(process.pid) ?? '' };
  while (!createWhole(file, JSON.stringify(mine))) {
    const found = readOwner(file);
    if (found && startTime(found.pid) === found.started) throw new Error(`${what} is already running, process ${found.pid}.`);
    removeStale(file, found);
  }
}

/** Takes a dead owner's file away; if another start has just put its own in that place, puts that one back. */
function removeStale(file: string, stale: Owner | undefined): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    const moved = readOwner(aside);
    if (moved && (moved.pid !== stale?.pid || moved.started !== stale.started)) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Gives up ownership, unless it has become someone else's. */
export function release(file: string): void {
  if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** True if the process is a PostgreSQL server working in this very folder, whatever path it was started with. */
function isServerOf(dataDir: string, pid: number): boolean {
  if (!startTime(pid)) return false;
  try {
    if (!linux) {
      const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' });
      return command.includes(`postgres -D ${dataDir} `);
    }
    const cwd = statSync(`/proc/${pid}/cwd`);
    const data = statSync(dataDir);
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return name === 'postgres' && cwd.ino === data.ino && cwd.dev === data.dev;
  } catch {
    return false;
  }
}

async function isGone(pid: number, milliseconds: number): Promise<boolean> {
  const started = startTime(pid);
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(20)) {
    if (startTime(pid) !== started || !started) return true;
  }
  return false;
}

/** Fast shutdown; if that hangs, an immediate one, which the next start recovers from. */
export async function shutDown(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    if (await isGone(pid, patience)) return;
  }
  throw new Error(`PostgreSQL, process ${pid}, does not stop.`);
}

/** Clears what a killed owner left: its server, if it still runs, and a lock file that would fool PostgreSQL. */
export async function stopOrphan(dataDir: string, log: (line: string) => void): Promise<void> {
  const lock = `${dataDir}/postmaster.pid`;
  let text: string;
  try {
    text = readFileSync(lock, 'utf8');
  } catch {
    return;
  }
  const pid = Number.parseInt(text, 10);
  if (Number.isNaN(pid)) {
    // A machine that went down may leave it empty, which PostgreSQL never gets over by itself.
    rmSync(lock);
  } else if (isServerOf(dataDir, pid)) {
    log(`Stopping PostgreSQL, process ${pid}, which an earlier run left behind.`);
    await shutDown(pid);
  } else {
    // The id may belong to something else by now, or to a dead process that nobody has collected yet; PostgreSQL would
    // take either for a running server. It takes its own parent for a leftover, so the file names us; the rest stays,
    // as PostgreSQL finds the surviving workers of a killed server by it.
    writeFileSync(lock, text.replace(/^-?\d+/, `${process.pid}`));
  }
}
