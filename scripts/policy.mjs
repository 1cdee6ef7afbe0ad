// `npm run policy`: runs the matrix and writes docs/policy.md from what got through. The test itself compares.
import { build, ensureInstalled, jest, node24, run } from './bootstrap.mjs';

const env = { ...process.env, RELATA_WRITE_POLICY: '1' };
for (const step of [ensureInstalled, build, () => run(node24, [...jest, 'tests/policy/matrix'], { env })]) {
  const code = await step();
  if (code) process.exit(code);
}
console.log('Wrote docs/policy.md. Read the diff, then commit it.');
