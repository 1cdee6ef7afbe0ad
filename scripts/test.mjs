// `npm test`: the checks in order, cheap ones first, up to the first that fails. Arguments go to Jest.
// CI reads the last line, `N passed, N failed, N skipped`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ensureInstalled, jest, node24, run, seconds } from './bootstrap.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'relata-test-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const results = join(scratch, 'results.json');
const jestArgs = process.argv.slice(2).filter((argument) => argument !== '--');

/** Each answers with an exit code. */
const steps = [
  ['install', ensureInstalled],
  ['format & lint', () => run('biome', ['ci', '.'])],
  ['build and types', async () => (await build()) || run('tsc', ['-p', 'tests'])],
  ['tests', () => run(node24, [...jest, '--json', `--outputFile=${results}`, ...jestArgs])],
];

const summary = [];
let code = 0;
for (const [name, check] of steps) {
  console.log(`\n── ${name}`);
  const since = Date.now();
  code = await check();
  summary.push(`${code ? '✗' : '✓'} ${name.padEnd(16)} ${seconds(since)}`);
  if (code) break;
}
console.log(`\n${summary.join('\n')}\n\n${count()}`);
process.exit(code);

/** Jest's counts. What fails outside a test, be it a file that doesn't load or a step, counts as a failure too. */
function count() {
  const found = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, numRuntimeErrorTestSuites = 0 } = found;
  const failed = Math.max(numFailedTests + numRuntimeErrorTestSuites, code ? 1 : 0);
  return `${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`;
}
