// `npm run policy`: runs the matrix and writes docs/policy.md from what got through. The test itself compares.
import { build, ensureInstalled, node24, run } from './bootstrap.mjs';

const env = { ...process.env, RELATA_WRITE_POLICY: '1' };
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'tests/policy/matrix'];
for (const step of [ensureInstalled, build, () => run(node24, jest, { env })]) {
  const code = await step();
  if (code) process.exit(code);
}
console.log('Wrote docs/policy.md. Read the diff, then commit it.');
