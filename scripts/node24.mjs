// `node scripts/node24.mjs <script> [arguments]`: runs a script on Node 24, from any state of the clone.
import { build, ensureInstalled, node24, run } from './bootstrap.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/node24.mjs <script> [arguments]');
  process.exit(2);
}
// What stands in tests/ runs the built API as well.
const prepare = async () => (await ensureInstalled()) || (/dist\/|^tests\//.test(script) ? build() : 0);
process.exit((await prepare()) || (await run(node24, ['--enable-source-maps', script, ...args])));
