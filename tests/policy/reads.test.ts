import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { buildCompany, type Company } from './company.js';
import { fill } from './fill.js';
import { Asker } from './probe/ask.js';
import { Facts } from './probe/facts.js';
import { probeHanging, probeList } from './probe/filtering.js';
import { Reading } from './probe/reading.js';
import { Report } from './probe/report.js';
import { probeOthers } from './probe/roots.js';
import { type Shape, shapesOf, unknown } from './probe/shape.js';
import { clients, combined, people, type Sitter } from './seats.js';
import { LISTS } from './table/roots.js';

describe('reading', () => {
  let bench: TestBench;
  let company: Company;
  let facts: Facts;
  let shapes: Map<string, Shape>;
  let sitters: Sitter[];
  beforeAll(async () => {
    bench = await testBench();
    company = await buildCompany(bench);
    await fill(bench, company);
    facts = await Facts.gather(bench, company);
    shapes = shapesOf(bench.schema);
    sitters = [...people(company), ...(await combined(bench, company)), ...(await clients(bench, company))];
  }, 60_000);
  afterAll(() => bench?.close());

  test('the table knows every type, field and root field', () => {
    expect(unknown(bench.schema, Object.keys(bench.schema.getMutationType()?.getFields() ?? {}))).toEqual([]);
  });
  test('all rows have labels', () => {
    expect(facts.unlabelled()).toEqual([]);
  });
  test('all', async () => {
    const report = new Report();
    const asker = new Asker(bench);
    const readings = sitters.map((sitter) => new Reading(asker, facts, shapes, sitter, report));
    for (const reading of readings) {
      const t = Date.now();
      await reading.everyKind();
      const m = Date.now();
      await reading.byRoots();
      process.stdout.write(`${reading.seat.name} ${m - t} ${Date.now() - m} probes ${report.probes} wrong ${report.surprises.length}\n`);
    }
    for (const reading of readings) {
      const t = Date.now();
      for (const kind of shapes.keys()) await (LISTS[kind] ? probeList(reading, kind) : probeHanging(reading, kind));
      const m = Date.now();
      await probeOthers(reading);
      process.stdout.write(`${reading.seat.name} ${m - t} ${Date.now() - m} probes ${report.probes} wrong ${report.surprises.length}\n`);
    }
    process.stdout.write(report.surprises.join('\n'));
    expect(report.surprises).toEqual([]);
  }, 300_000);
  test('filled', () => {
    expect([...shapes].flatMap(([kind, shape]) => facts.neverFilled(kind, [...shape.values.keys(), ...shape.refs.keys()]))).toEqual([]);
  });
});
