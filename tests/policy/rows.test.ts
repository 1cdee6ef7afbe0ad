import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allModels } from '../../apps/api/src/core/model/registry.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, type Company } from './company.js';
import { fill } from './fill.js';
import { SqlProof } from './probe/rows.js';
import { TABLES } from './probe/sql-session.js';
import { clients, combined, people, type Sitter } from './seats.js';

describe('in SQL alone, through the API’s sign-in', () => {
  let bench: TestBench;
  let company: Company;
  let proof: SqlProof;
  let sitters: Sitter[];
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    await fill(bench, company);
    sitters = [...people(company), ...(await combined(bench, company)), ...(await clients(bench, company))];
    proof = await new SqlProof(bench, company).start();
  }, 60_000);
  afterAll(async () => {
    await proof?.end();
    await bench?.close();
  });

  test('every table is tried', () => {
    const tables = allModels().filter(({ view }) => !view);
    expect([...TABLES].sort()).toEqual(tables.map(({ name }) => name).sort());
    for (const kind of TABLES) expect({ kind, records: Object.keys(company.ids[kind] ?? {}).length > 0 }).toEqual({ kind, records: true });
  });

  test('each role, combination of roles and API client reads, makes, changes, moves and deletes the rows that policy.md says', async () => {
    const surprises: string[] = [];
    for (const sitter of sitters) surprises.push(...(await proof.all(sitter)));
    process.stdout.write(`${proof.probes} probes in SQL, ${sitters.length} seats, ${TABLES.length} tables, ${surprises.length} surprises\n`);
    expect(surprises).toEqual([]);
  }, 300_000);
});
