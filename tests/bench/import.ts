import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { parse as parseYaml } from 'yaml';
import { embedded, graphModule, migrateModule } from './api.ts';
import { median } from './report.ts';

/**
 * `node scripts/node24.mjs tests/bench/import.ts`: the whole import of a company, as `npm run import` does it, against
 * `psql`'s `\copy` of the same files into bare tables, turn by turn in one run on one running server.
 */
const { values: options } = parseArgs({
  options: {
    mapping: { type: 'string', default: 'examples/adventureworks.yaml' },
    folder: { type: 'string', default: '../shared/data/adventureworks' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const SECRET = 'only for measuring, and long enough for that';
const root = join(import.meta.dirname, '../..');
const folder = join(root, options.folder);
if (!existsSync(folder)) {
  console.error(`There is no data in ${folder}.`);
  process.exit(2);
}

const mapping = parseYaml(readFileSync(join(root, options.mapping), 'utf8'), { merge: true }) as { files: Record<string, { path?: string }> };
const files = Object.values(mapping.files).flatMap(({ path }) => path ?? []);

const home = mkdtempSync(join(tmpdir(), 'relata-bench-import-'));
const server = await embedded.startEmbedded({ dataDir: join(home, 'postgres') });
const urlOf = (database: string) => Object.assign(new URL(server.url), { pathname: `/${database}` }).toString();

async function sql(statement: string, database = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Runs a command to its end; answers its seconds, and the most memory that the importer held meanwhile. */
async function timed(command: string, args: string[], input: string, env: Record<string, string>): Promise<{ seconds: number; peak: number }> {
  const since = performance.now();
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  const memory = new ImporterMemory();
  const watch = setInterval(() => memory.look(), 200);
  const [output, problems, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  clearInterval(watch);
  if (code !== 0 || (command === 'psql' && problems)) throw new Error(`${command} ended with ${code}: ${output}${problems}`);
  return { seconds: (performance.now() - since) / 1000, peak: memory.peak };
}

/** High-water mark of the importer's process, in MB, as Linux counts it; 0 elsewhere. */
class ImporterMemory {
  peak = 0;
  private pid: string | undefined;

  look(): void {
    if (process.platform !== 'linux') return;
    this.pid ??= readdirSync('/proc').find(
      (pid) =>
        /^\d+$/.test(pid) &&
        /node\0.*dist\/cli\/import\.js/s.test(contents(`/proc/${pid}/cmdline`)) &&
        !contents(`/proc/${pid}/cmdline`).includes('scripts/'),
    );
    if (this.pid) this.peak = Math.max(this.peak, Number(/VmHWM:\s+(\d+)/.exec(contents(`/proc/${this.pid}/status`))?.[1] ?? 0) / 1024);
  }
}

/** Of a file that may be gone by now. */
function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const header = (path: string): string[] =>
  (readFileSync(join(folder, path), 'utf8').split(/\r?\n/, 1)[0] as string).replace(/^\ufeff/, '').split(',');

async function copy(): Promise<number> {
  await sql('drop database if exists bare');
  await sql('create database bare');
  const tables = files.map(
    (path, at) =>
      `create table t${at} (${header(path)
        .map((name) => `"${name}" text`)
        .join(', ')});`,
  );
  await sql(tables.join('\n'), 'bare');
  const script = files.map((path, at) => `\\copy t${at} from '${join(folder, path)}' csv header`).join('\n');
  return (await timed('psql', ['-q', urlOf('bare')], script, {})).seconds;
}

async function whole(fresh: boolean): Promise<{ seconds: number; peak: number }> {
  if (fresh) {
    await sql('drop database if exists company');
    await sql('create database company template migrated');
  }
  const env = { DATABASE_URL: urlOf('company'), RELATA_SECRET: SECRET, RELATA_HOME: home };
  return timed('npm', ['run', '--silent', 'import', '--', options.mapping, folder, '--rejects', join(home, 'rejects.csv')], '', env);
}

try {
  await sql('create database migrated');
  await graphModule();
  const { migrate } = await migrateModule();
  await migrate(urlOf('migrated'), SECRET);
  const rounds: { copy: number; import: number; again: number; ratio: number; peak: number }[] = [];
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const copied = await copy();
    const first = await whole(true);
    const again = await whole(false);
    rounds.push({ copy: copied, import: first.seconds, again: again.seconds, ratio: first.seconds / copied, peak: Math.max(first.peak, again.peak) });
    console.error(`round ${round + 1}: \\copy ${copied.toFixed(2)} s, import ${first.seconds.toFixed(2)} s, again ${again.seconds.toFixed(2)} s`);
  }
  const of = (name: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[name]));
  const result = {
    files: files.length,
    copy: of('copy'),
    import: of('import'),
    again: of('again'),
    ratio: of('ratio'),
    peakMemoryMB: Math.max(...rounds.map(({ peak }) => peak)),
  };
  if (options.json) console.log(JSON.stringify(result, null, 2));
  else
    console.log(
      [
        `${result.files} files, median of ${rounds.length} rounds`,
        `\\copy into bare tables     ${result.copy.toFixed(2)} s`,
        `import                     ${result.import.toFixed(2)} s   ${result.ratio.toFixed(1)} × (at most 15)`,
        `import that changes none   ${result.again.toFixed(2)} s`,
        `most memory                ${result.peakMemoryMB.toFixed(0)} MB   (below 512)`,
      ].join('\n'),
    );
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
