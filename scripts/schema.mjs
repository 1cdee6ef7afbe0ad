// `npm run schema`: writes packages/schema/schema.graphql from the code, and the typed documents from both. It builds the
// API alone, since the clients may not fit the schema before they are generated anew.
import { ensureInstalled, node24, run } from './bootstrap.mjs';

const steps = [
  ensureInstalled,
  () => run('turbo', ['run', 'build', '--filter=@relata/api', '--output-logs=errors-only', '--ui=stream'], { quiet: true }),
  () => run(node24, ['--enable-source-maps', 'apps/api/dist/cli/schema.js']),
  () => run('npm', ['run', '--silent', 'generate', '-w', '@relata/schema']),
];
for (const step of steps) {
  const code = await step();
  if (code) process.exit(code);
}
console.log('Wrote packages/schema/generated. Read the diff, then commit it.');
