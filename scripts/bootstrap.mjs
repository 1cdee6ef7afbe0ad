// What the other scripts share. They are what a fresh clone runs first, on the machine's own Node and without any
// package, so this is plain JavaScript for Node 20.19 and newer; all else runs on the Node 24 that npm installs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stamp = join(modules, '.relata-lock');

export const node24 = join(modules, 'node/bin/node');
/** Jest, as arguments of that Node. */
export const jest = ['--import', './tests/loading.js', '--enable-source-maps', '--no-warnings', 'node_modules/jest/bin/jest.js'];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Relata needs Node 20.19 or newer to start; this is ${process.versions.node}.`);
  process.exit(1);
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const path = (process.env.PATH ?? '').split(delimiter);
/** The clone's own tools first, and with them Node 24. */
export const withTools = { ...process.env, PATH: [join(modules, '.bin'), ...path].join(delimiter) };
/** Without them, for an npm that is about to replace the Node it would otherwise run on. */
const withoutTools = { ...process.env, PATH: path.filter((part) => !part.endsWith(join('node_modules', '.bin'))).join(delimiter) };

/**
 * Runs a command in the foreground and answers with its exit code. Ctrl-C reaches it from the terminal by itself and is
 * not passed on a second time; any other signal is. Either way we stay until it has ended.
 * A quiet one shows its output only if it fails.
 */
export function run(command, args, { cwd = root, env = withTools, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    const keyboard = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => {
      if (signal !== 'SIGINT' || !keyboard) child.kill(signal);
    };
    const finish = (code) => {
      for (const signal of signals) process.off(signal, pass);
      if (code) process.stderr.write(Buffer.concat(output));
      done(code);
    };
    for (const signal of signals) process.on(signal, pass);
    child.once('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}

/** A long step: one line when it begins, one with the time it took. Answers with the exit code. */
async function step(name, ...command) {
  const since = Date.now();
  console.log(`${name} …`);
  const code = await run(...command);
  console.log(code ? `${name}: failed with exit code ${code}` : `${name}: done in ${seconds(since)}`);
  return code;
}

/** Two at once in one clone would install or build over each other: the second is told so and ends. */
async function alone(work) {
  const lock = join(root, '.relata/prepare.lock');
  const mine = `${lock}.${process.pid}`;
  try {
    mkdirSync(join(root, '.relata'), { recursive: true });
    writeFileSync(mine, `${process.pid}`);
    if (holder(lock) === undefined) rmSync(lock, { force: true });
    linkSync(mine, lock);
  } catch (error) {
    const held = `Process ${holder(lock)} is installing or building in this clone: try again when it is done.`;
    console.error(error.code === 'EEXIST' ? held : `Can't write to this clone: ${error.message}`);
    return 1;
  } finally {
    rmSync(mine, { force: true });
  }
  const unlock = () => rmSync(lock, { force: true });
  process.once('exit', unlock);
  const code = await work();
  process.off('exit', unlock);
  unlock();
  return code;
}

/** The living process that holds the lock; after half an hour it's another process with a recycled id. */
function holder(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (Date.now() - statSync(lock).mtimeMs > 30 * 60_000) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error.code === 'EPERM' ? 'of another user' : undefined;
  }
}

/** Brings node_modules in line with package-lock.json, only where it isn't. Answers with an exit code. */
export async function ensureInstalled() {
  if (isInstalled() && existsSync(node24)) return 0;
  return alone(async () => {
    if (!isInstalled()) {
      const code = await install();
      if (code) return code;
    }
    const code = existsSync(node24) ? 0 : await installNode24();
    if (code === 0) writeFileSync(stamp, lockHash());
    return code;
  });
}

/**
 * `npm ci` insists on a lock file that names every package of every platform, which one written against a registry that
 * lacks some doesn't; then `npm install` takes the same versions from it. A dry run tells, before anything is removed.
 */
async function install() {
  const options = { env: withoutTools };
  const strict = existsSync(lockFile) && (await run('npm', ['ci', '--dry-run', '--loglevel=silent'], options)) === 0;
  const how = strict ? ['ci'] : existsSync(lockFile) ? ['install', '--no-save'] : ['install'];
  // The tools that build and run are devDependencies: NODE_ENV=production must not leave them out.
  const args = [...how, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return step(`Installing packages, about a minute (npm ${how.join(' ')})`, 'npm', args, options);
}

const lockHash = () => (existsSync(lockFile) ? createHash('sha256').update(readFileSync(lockFile)).digest('hex') : '');

/** By the stamp that the last install left; or, after an install by hand, by npm's own list of what it put there. */
function isInstalled() {
  if (!existsSync(modules)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  const list = join(modules, '.package-lock.json');
  if (!existsSync(list) || !existsSync(lockFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(list, 'utf8')).packages;
  const same = Object.entries(wanted).every(([where, { link, optional, version, integrity }]) => {
    if (link || !where.includes('node_modules/')) return true;
    const found = present[where];
    return found ? found.version === version && found.integrity === integrity : optional;
  });
  if (same) writeFileSync(stamp, lockHash());
  return same;
}

/** The package `node` fetches its program in an install script; where npm was told not to run those, it runs here. */
async function installNode24() {
  const cwd = join(modules, 'node');
  const code = await step('Installing Node 24', process.execPath, ['installArchSpecificPackage.js'], { cwd, env: withoutTools });
  const link = join(modules, '.bin/node');
  if (code === 0 && !existsSync(link)) {
    rmSync(link, { force: true });
    symlinkSync('../node/bin/node', link);
  }
  return code;
}

/** Builds every workspace that has changed; turbo knows the others and leaves them. Answers with an exit code. */
export function build() {
  const env = { ...withTools, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  return alone(() => step('Building', 'turbo', ['run', 'build', '--output-logs=errors-only', '--ui=stream'], { env, quiet: true }));
}
