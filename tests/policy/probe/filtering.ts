import { LISTS } from '../table/roots.js';
import { exceptionsOf, type Kind, opens } from '../table.js';
import type { Reading, Row } from './reading.js';
import { invisibleEntries } from './timeline.js';

type Page = { totalCount: number; nodes: Row[] } | null;

/** One argument that a list is asked with, and what the table makes of it. Null: it is refused. */
interface Probe {
  what: string;
  where?: string;
  orderBy?: string;
  wanted: string[] | null;
}

/**
 * Filters and orders of a kind: by each field, by what each reference leads to, and by the hidden fields of what it leads to. A field
 * that one may not read is refused; a row of which one may not read it doesn't match.
 */
export function probesOf(reading: Reading, kind: Kind): Probe[] {
  const { facts } = reading;
  const shape = reading.shape(kind);
  const rows = reading.seen(kind);
  const has = (field: string, labels: string[]) => labels.filter((label) => rows.includes(label) && facts.isEmpty(kind, label, field) === false);
  const probes: Probe[] = [];
  for (const [field, how] of shape.filters) {
    const readers = reading.readers(kind, field);
    if (how === 'isNull') probes.push({ what: field, where: `${field}: { isNull: false }`, wanted: readers && has(field, readers) });
    else if (how === 'has') probes.push(...textProbe(reading, kind, field, readers));
    else probes.push(...referenceProbes(reading, kind, field, how, readers));
  }
  for (const [value, field] of shape.orders) {
    const readers = reading.readers(kind, field);
    probes.push({ what: `order ${value}`, orderBy: value, wanted: readers && rows });
  }
  return probes;
}

/** A set of texts is looked into for one that some record has. */
function textProbe({ facts }: Reading, kind: Kind, field: string, readers: string[] | null): Probe[] {
  const labels = Object.keys(facts.company.ids[kind] ?? {});
  const texts = (label: string) => (facts.answer(kind, label, field) ?? []) as string[];
  const [text] = labels.flatMap(texts);
  if (text === undefined) return [];
  const wanted = readers?.filter((label) => texts(label).includes(text)) ?? null;
  return [{ what: field, where: `${field}: { has: ${JSON.stringify(text)} }`, wanted }];
}

function referenceProbes(reading: Reading, kind: Kind, field: string, target: Kind, readers: string[] | null): Probe[] {
  const { facts } = reading;
  const leads = (label: string) => facts.pointsTo(kind, label, field, target);
  const visible = new Set(reading.seen(target));
  const follow = (keep: (to: string) => boolean) =>
    readers?.filter((label) => {
      const to = leads(label);
      return to !== null && visible.has(to) && keep(to);
    }) ?? null;
  const ids = JSON.stringify(facts.idsOf(target).slice(0, 100));
  const probes: Probe[] = [
    { what: `${field}.id`, where: `${field}: { id: { in: ${ids} } }`, wanted: follow(() => true) },
    { what: `${field} is there`, where: `${field}: { isNull: false }`, wanted: follow(() => true) },
  ];
  const { filters } = reading.shape(target);
  for (const hidden of exceptionsOf(target).filter((name) => filters.get(name) === 'isNull')) {
    const shown = reading.readers(target, hidden);
    const readable = opens(target, reading.seat, 'read');
    const wanted = shown === null && readable ? null : follow((to) => (shown ?? []).includes(to) && facts.isEmpty(target, to, hidden) === false);
    probes.push({ what: `${field}.${hidden}`, where: `${field}: { ${hidden}: { isNull: false } }`, wanted: readers && wanted });
  }
  return probes;
}

/** Asks a list for all of these at once. */
export async function probeList(reading: Reading, kind: Kind): Promise<void> {
  const root = LISTS[kind] as string;
  const ids = JSON.stringify(reading.facts.idsOf(kind).slice(0, 100));
  const probes = probesOf(reading, kind);
  const open = opens(kind, reading.seat, 'read');
  const lists = probes.map(({ where, orderBy }, at) => {
    const order = orderBy ? `, orderBy: [{ field: ${orderBy} }]` : '';
    return `p${at}: ${root}(where: { id: { in: ${ids} }${where ? `, ${safe(where)}` : ''} }, first: 100${order}) { totalCount nodes { id } }`;
  });
  const cursors = `cursors: ${root}(where: { id: { in: ${ids} } }, first: 100) { edges { cursor node { id } } }`;
  const { data, errors } = await reading.ask(`{ ${cursors} ${lists.join(' ')} }`);
  checkCursors(reading, kind, ((data.cursors as Edges)?.edges ?? []) as Edge[]);
  const refused = new Set(errors.filter(({ extensions }) => extensions?.code === 'FORBIDDEN').map(({ path }) => path?.[0]));
  reading.report.check(
    `${reading.seat.name}, ${root}: faults`,
    [],
    errors.filter(({ extensions }) => extensions?.code !== 'FORBIDDEN'),
  );
  for (const [at, { what, wanted }] of probes.entries()) {
    const where = `${reading.seat.name}, ${root} by ${what}`;
    const page = data[`p${at}`] as Page;
    reading.report.check(`${where} is refused`, !open || wanted === null, refused.has(`p${at}`));
    if (!open || !wanted || !page) continue;
    reading.report.check(where, [...wanted].sort(), reading.labelsOf(kind, page.nodes));
    reading.report.check(`${where}: totalCount`, wanted.length, page.totalCount);
  }
}

type Edge = { cursor: string; node: Row };
type Edges = { edges: Edge[] } | null;

/** A cursor holds the values that the list is ordered by: never those of a field that one may not read. */
function checkCursors(reading: Reading, kind: Kind, edges: Edge[]): void {
  const { facts, report, seat } = reading;
  for (const { cursor, node } of edges) {
    const label = facts.labelOf(kind, node.id as string);
    const values = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const hidden = label ? exceptionsOf(kind).filter((field) => !reading.readers(kind, field)?.includes(label)) : [];
    const told = hidden.filter(
      (field) => typeof facts.answer(kind, label as string, field) === 'string' && values.includes(facts.answer(kind, label as string, field)),
    );
    report.check(`${seat.name}, cursor of ${kind} "${label}"`, [], told);
  }
}

/** A filter by the id joins the one that narrows to the company's records. */
const safe = (where: string): string => (where.startsWith('id:') ? `and: [{ ${where} }]` : where);

/** Kinds without a root list, by the lists that hang on other records. A refusal takes the whole answer, so each asks by itself. */
export async function probeHanging(reading: Reading, kind: Kind): Promise<void> {
  const found = [...reading.shapes.values()].flatMap(({ kind: parent, manys }) =>
    [...manys].filter(([, target]) => target === kind).map(([list]) => ({ parent, list })),
  );
  for (const { parent, list } of found) {
    const parents = JSON.stringify(reading.facts.idsOf(parent).slice(0, 100));
    const probes = probesOf(reading, kind);
    const page = ({ where, orderBy }: Probe, at: number) =>
      `p${at}: ${list}(${[...(where ? [`where: { ${where} }`] : []), ...(orderBy ? [`orderBy: [{ field: ${orderBy} }]`] : []), 'first: 100'].join(', ')}) { totalCount nodes { id } }`;
    const ask = (some: [number, Probe][]) =>
      reading.ask(`{ nodes(ids: ${parents}) { ... on ${parent} { id ${some.map(([at, probe]) => page(probe, at)).join(' ')} } } }`);
    const [fine, hidden] = [...probes.entries()].reduce<[[number, Probe][], [number, Probe][]]>(
      ([yes, no], entry) => (entry[1].wanted ? [[...yes, entry], no] : [yes, [...no, entry]]),
      [[], []],
    );
    for (const some of [...(fine.length > 0 ? [fine] : []), ...hidden.map((entry) => [entry])]) {
      const { data, errors } = await ask(some);
      checkHanging(reading, { kind, parent, list }, some, (data.nodes ?? []) as (Row | null)[], errors.length > 0);
    }
  }
}

function checkHanging(
  reading: Reading,
  { kind, parent, list }: { kind: Kind; parent: Kind; list: string },
  some: [number, Probe][],
  rows: (Row | null)[],
  refused: boolean,
): void {
  const readable = opens(kind, reading.seat, 'read') && reading.seen(parent).length > 0;
  for (const [at, { what, wanted }] of some) {
    const where = `${reading.seat.name}, ${parent}.${list} by ${what}`;
    if (wanted === null) {
      if (readable) reading.report.check(`${where} is refused`, true, refused);
      continue;
    }
    const got = rows.flatMap((row) => (row ? ((row[`p${at}`] as Page)?.nodes ?? []) : []));
    if (kind === 'TimelineEntry') {
      // Its entries are known by the records behind them (timeline.ts); a filter never finds others.
      reading.report.check(`${where}: beyond what they see`, [], invisibleEntries(reading, got));
      continue;
    }
    const below = wanted.filter((label) =>
      reading.seen(parent).some((above) => reading.facts.pointingTo(parent, above, list, kind).labels.includes(label)),
    );
    const back = reading.facts.pointingTo(parent, '', list, kind).by;
    const shown = below.filter((label) => reading.readers(kind, back)?.includes(label));
    reading.report.check(where, shown.sort(), reading.labelsOf(kind, got));
  }
}
