import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, type Company } from './company.js';
import { Report } from './probe/report.js';
import { Writing } from './probe/writing.js';
import { clients, combined, people, type Sitter } from './seats.js';
import { CHANGES } from './table/changes.js';

describe('writing', () => {
  let bench: TestBench;
  let company: Company;
  let sitters: Sitter[];
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    sitters = [...people(company), ...(await combined(bench, company)), ...(await clients(bench, company))];
  }, 60_000);
  afterAll(() => bench?.close());

  test('all', async () => {
    const report = new Report();
    const writing = new Writing(bench, company, report);
    for (const name of Object.keys(CHANGES)) {
      const t = Date.now();
      await writing.change(name, sitters);
      process.stdout.write(`${name} ${Date.now() - t} probes ${report.probes} wrong ${report.surprises.length}\n`);
    }
    expect(report.surprises).toEqual([]);
  }, 300_000);
});
