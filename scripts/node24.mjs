// `node scripts/node24.mjs <script> [arguments]`: runs a script on Node 24, from any state of the clone.
import { join } from 'node:path';
import { build, ensureInstalled, node24, root, run, withTools } from './bootstrap.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/node24.mjs <script> [arguments]');
  process.exit(2);
}
// What stands in tests/ runs the built API as well.
const prepare = async () => (await ensureInstalled()) || (/dist\/|^tests\//.test(script) ? build() : 0);
// Loading our modules is a good part of a short command: what was compiled is kept, and maps are read for what runs as source.
const env = { ...withTools, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };
const flags = script.startsWith('tests/') ? ['--enable-source-maps'] : [];
process.exit((await prepare()) || (await run(node24, [...flags, script, ...args], { env })));
