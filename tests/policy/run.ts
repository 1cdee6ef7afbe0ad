import type { TestBench } from '../../apps/api/src/testing/call.js';
import type { Company } from './company.js';
import { Asker } from './probe/ask.js';
import { Facts } from './probe/facts.js';
import { probeHanging, probeList } from './probe/filtering.js';
import { Reading } from './probe/reading.js';
import type { Report } from './probe/report.js';
import { probeOthers } from './probe/roots.js';
import { shapesOf } from './probe/shape.js';
import { Writing } from './probe/writing.js';
import type { Sitter } from './seats.js';
import { CHANGES } from './table/changes.js';
import { LISTS } from './table/roots.js';

/** Everything that can be read, by everyone and every path. Filters come last: they look for values that were read before. */
export async function readAll(bench: TestBench, company: Company, sitters: Sitter[], report: Report): Promise<Facts> {
  const facts = await Facts.gather(bench, company);
  const shapes = shapesOf(bench.schema);
  const asker = new Asker(bench);
  const readings = sitters.map((sitter) => new Reading(asker, facts, shapes, sitter, report));
  await sideBySide(readings, async (reading) => {
    await reading.everyKind();
    await reading.byRoots();
  });
  await sideBySide(readings, async (reading) => {
    for (const kind of shapes.keys()) await (LISTS[kind] ? probeList(reading, kind) : probeHanging(reading, kind));
    await probeOthers(reading);
  });
  return facts;
}

/** Three at a time: while the database works for one, another's answer is looked at. */
async function sideBySide<T>(all: T[], work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const next = async (): Promise<void> => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await work(each);
  };
  await Promise.all([next(), next(), next()]);
}

/** Every mutation by everyone, on every record. */
export async function writeAll(bench: TestBench, company: Company, sitters: Sitter[], report: Report, names = Object.keys(CHANGES)): Promise<void> {
  const writing = new Writing(bench, company, report);
  for (const name of names) await writing.change(name, sitters);
  await writing.closedOnes();
}
