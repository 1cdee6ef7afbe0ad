import { userInfo } from 'node:os';
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from '../config.js';
import { CannotStart } from '../core/cannot-start.js';
import { databaseBeside } from '../core/database/beside.js';
import { loginUrl } from '../core/database/logins.js';
import '../domains.js';
import { ImportError } from '../platform/import/problems.js';
import { commandLineProgress } from '../platform/import/progress.js';
import { reportLines } from '../platform/import/report.js';
import { prepareImport, runImport } from '../platform/import/run.js';

/** `npm run import -- <mapping file> <folder of CSV files> [--dry-run] [--rejects <file>]`. Manual: docs/import.md. */
const USAGE = `Usage: npm run import -- <mapping file> <folder of CSV files> [--dry-run] [--rejects <file>]

  --dry-run         reports what would happen and writes nothing
  --rejects <file>  where rows that can't be taken go; <mapping>-rejects.csv in the current folder unless set

The manual of mappings is docs/import.md.`;

/** npm starts scripts in the folder of the package; paths are meant from where the user stands. */
const from = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, rejects: { type: 'string' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [mapping, folder, ...more] = positionals;
  if (values.help) return void console.log(USAGE);
  if (!mapping || !folder || more.length > 0) throw new ImportError(USAGE);
  const config = loadConfig();
  const options = {
    mappingPath: from(mapping),
    folder: from(folder),
    dryRun: values['dry-run'],
    rejectsPath: from(values.rejects ?? `${basename(mapping, extname(mapping))}-rejects.csv`),
    startedBy: userInfo().username.slice(0, 100),
    progress: commandLineProgress(process.stderr),
  };
  // Whatever can be wrong with the mapping and the files is told before a database is opened.
  const ready = await prepareImport(options);
  const database = await databaseBeside(
    config,
    (line) => process.stderr.write(`${line}\n`),
    () => import('../graph.js'),
  );
  try {
    const { report, rejects } = await runImport(ready, loginUrl(database.url, config.secret, 'relata_worker'), database.url);
    console.log(reportLines(report, rejects).join('\n'));
  } finally {
    await database.stop();
  }
}

try {
  await main();
} catch (error) {
  const plain =
    error instanceof ImportError ||
    error instanceof ConfigError ||
    error instanceof CannotStart ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(plain ? (error as Error).message : error);
  process.exitCode = 1;
}
