import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany } from './company.js';
import { fill } from './fill.js';
import { policyDocument } from './probe/print.js';
import { Report } from './probe/report.js';
import { readAll, writeAll } from './run.js';
import { people } from './seats.js';

test('people', async () => {
  const bench = await testBench();
  const company = await buildCompany(bench);
  const report = new Report();
  await writeAll(bench, company, people(company), report);
  const one = [...report.summary];
  await fill(bench, company);
  await readAll(bench, company, people(company), report);
  await bench.close();
  writeFileSync('/tmp/orders-policy.md', policyDocument(company, report));
  expect(one).toEqual([]);
  expect(report.summary).toEqual([]);
}, 1_600_000);
