// `npm start`: whatever is missing is installed and built, then the app runs on Node 24.
import { build, ensureInstalled, node24, run } from './bootstrap.mjs';

const app = ['--enable-source-maps', 'apps/api/dist/main.js', ...process.argv.slice(2)];
process.exit((await ensureInstalled()) || (await build()) || (await run(node24, app)));
