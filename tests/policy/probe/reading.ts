import type { Sitter } from '../seats.js';
import { LISTS, RECORDS } from '../table/roots.js';
import { expected, type Kind, opens, readersOf } from '../table.js';
import type { Asker, Reply } from './ask.js';
import type { Facts } from './facts.js';
import type { Report } from './report.js';
import { type Shape, valuesText } from './shape.js';
import { checkTimeline } from './timeline.js';

export type Row = Record<string, unknown>;
type Page = { totalCount: number; nodes: Row[] };

/** Fields whose value depends on what else the viewer sees, so that two who may read them can get different ones. */
export const VARYING: Record<string, string> = {
  'Article.myVote': 'is the viewer’s own',
  'Course.required': 'is about the viewer’s own role',
  'EarningsEntry.explanation': 'names the margin to those who see it',
  'EarningsStatement.csv': 'names orders and products that the viewer sees',
  'EarningsStatement.language': 'is the viewer’s own',
  'EarningsPlanVersion.validUntil': 'looks at the versions that the viewer sees',
  'Quota.won': 'sums what the viewer sees of it',
  'Quota.attained': 'sums what the viewer sees of it',
  'Quota.attainment': 'sums what the viewer sees of it',
};

/** Reads everything there is in the place of somebody, by each path that the schema offers. */
export class Reading {
  /** Paths of the last answer that were refused. */
  private refused = new Set<string>();

  constructor(
    private readonly asker: Asker,
    readonly facts: Facts,
    readonly shapes: Map<Kind, Shape>,
    readonly seat: Sitter,
    readonly report: Report,
  ) {}

  shape(kind: Kind): Shape {
    const shape = this.shapes.get(kind);
    if (!shape) throw new Error(`The schema has no ${kind}`);
    return shape;
  }

  private readonly kept = new Map<string, string[] | null>();
  private keep<T extends string[] | null>(key: string, make: () => T): T {
    if (!this.kept.has(key)) this.kept.set(key, make());
    return this.kept.get(key) as T;
  }

  /** Labels of the records that the table lets them do something with, and of those of which it shows them a field. */
  may(kind: Kind, action: string): string[] {
    return this.keep(`${kind} ${action}`, () => expected(this.facts.company, kind, this.seat, action));
  }
  seen(kind: Kind): string[] {
    return this.may(kind, 'read');
  }
  readers(kind: Kind, field: string): string[] | null {
    return this.keep(`${kind}.${field}`, () => readersOf(this.facts.company, kind, this.seat, field));
  }

  ask(source: string): Promise<Reply> {
    return this.asker.ask(this.seat.principal, source);
  }

  /** By `nodes`, with all that hangs on the record. */
  async everyKind(): Promise<void> {
    for (const kind of this.shapes.keys()) await this.byNodes(kind);
  }

  private async byNodes(kind: Kind): Promise<void> {
    const { seat, facts } = this;
    const shape = this.shape(kind);
    const missing = `${facts.idsOf(kind)[0]?.split('_')[0] ?? 'acc'}_01h00000000000000000000000`;
    const ids = [...facts.idsOf(kind), missing];
    const refs = [...shape.refs].map(([name, target]) => `${name} { ${valuesText(this.shape(target))} }`);
    const manys = [...shape.manys].map(
      ([name, target]) => `${name}(first: 100) { totalCount nodes { ${valuesText(this.shape(target))} } edges { node { id } } }`,
    );
    for (let at = 0; at < ids.length; at += 50) {
      const some = ids.slice(at, at + 50);
      const { data, errors } = await this.ask(
        `{ nodes(ids: ${JSON.stringify(some)}) { __typename ... on ${kind} { ${valuesText(shape)} ${[...refs, ...manys].join(' ')} } } }`,
      );
      this.refused = new Set(errors.flatMap(({ path, extensions }) => (extensions?.code === 'FORBIDDEN' && path ? [path.join('.')] : [])));
      const odd = errors.filter(({ extensions }) => extensions?.code !== 'FORBIDDEN');
      this.report.check(`${seat.name}, nodes of ${kind}: faults`, [], odd);
      const rows = (data.nodes ?? []) as (Row | null)[];
      for (const [place, id] of some.entries()) this.record(kind, id, rows[place] ?? null, `nodes.${place}`);
    }
  }

  /** A record that was asked for by its id, with all that hangs on it. */
  private record(kind: Kind, id: string, row: Row | null, path: string): void {
    const label = this.facts.labelOf(kind, id);
    const where = `${this.seat.name}, ${kind} "${label ?? 'missing'}"`;
    const sees = label !== undefined && this.seen(kind).includes(label);
    this.report.check(`${where} by node`, sees, row !== null);
    if (label) this.report.try(this.seat.name, kind, 'read', label);
    if (!row || !label) return;
    this.report.pass(this.seat.name, kind, 'read', label);
    if (!sees) return;
    this.values(kind, label, row, path, where);
    const shape = this.shape(kind);
    for (const [field, target] of shape.refs) this.reference(kind, label, field, target, row, path);
    for (const [field, target] of shape.manys) this.list(kind, label, field, target, row[field] as Page, path);
  }

  /** The values of a visible record: those that are hidden are null and refused, the others are as everyone gets them. */
  values(kind: Kind, label: string, row: Row, path: string, where: string): void {
    const shape = this.shape(kind);
    for (const field of shape.values.keys()) {
      const readers = this.readers(kind, field);
      const got = row[field] ?? null;
      if (!readers?.includes(label)) {
        this.report.check(`${where}: ${kind}.${field} is hidden`, null, got);
        if (readers === null) this.report.check(`${where}: ${kind}.${field} is refused`, true, this.refused.has(`${path}.${field}`));
        continue;
      }
      this.report.check(`${where}: ${kind}.${field} is not refused`, false, this.refused.has(`${path}.${field}`));
      if (`${kind}.${field}` in VARYING) continue;
      if (kind === 'Employee' && field === 'name' && !this.seen('Person').includes(label)) {
        // The name is the person's: who sees the employee alone gets none.
        this.report.check(`${where}: ${kind}.${field} without the person`, null, got);
        continue;
      }
      if (this.facts.isEmpty(kind, label, field) !== undefined)
        this.report.check(`${where}: ${kind}.${field} has a value`, !this.facts.isEmpty(kind, label, field), got !== null);
      this.report.check(`${where}: ${kind}.${field}`, this.facts.agreed(kind, label, field, got), got);
    }
    for (const action of shape.abilities) {
      this.report.check(`${where}: viewerCan.${action}`, this.may(kind, action).includes(label), (row.viewerCan as Record<string, boolean>)[action]);
    }
  }

  private reference(kind: Kind, label: string, field: string, target: Kind, row: Row, path: string): void {
    const where = `${this.seat.name}, ${kind} "${label}".${field}`;
    const got = (row[field] ?? null) as Row | null;
    if (kind === 'TimelineEntry') return;
    const to = this.facts.pointsTo(kind, label, field, target);
    const readers = this.readers(kind, field);
    const sees = to !== null && this.seen(target).includes(to) && (readers?.includes(label) ?? false);
    this.report.check(where, sees ? this.facts.id(target, to) : null, got?.id ?? null);
    if (sees && got) this.values(target, to, got, `${path}.${field}`, where);
  }

  private list(kind: Kind, label: string, field: string, target: Kind, page: Page, path: string): void {
    const where = `${this.seat.name}, ${kind} "${label}".${field}`;
    if (target === 'TimelineEntry') {
      checkTimeline(this, kind, label, page.nodes, where);
      return;
    }
    const { labels, by } = this.facts.pointingTo(kind, label, field, target);
    const back = this.readers(target, by) ?? [];
    const wanted = labels.filter((each) => this.seen(target).includes(each) && back.includes(each)).sort();
    this.report.check(where, wanted, this.labelsOf(target, page.nodes));
    this.report.check(`${where}: totalCount`, wanted.length, page.totalCount);
    for (const [at, row] of page.nodes.entries()) {
      const found = this.facts.labelOf(target, row.id as string);
      if (found && wanted.includes(found)) this.values(target, found, row, `${path}.${field}.nodes.${at}`, where);
    }
  }

  /** Labels of rows, sorted; a row without one shows by its id. */
  labelsOf(kind: Kind, rows: Row[]): string[] {
    return rows.map(({ id }) => this.facts.labelOf(kind, id as string) ?? (id as string)).sort();
  }

  /** The list and the record of a kind, by their root fields. */
  async byRoots(): Promise<void> {
    for (const [kind, root] of Object.entries(LISTS)) {
      const values = valuesText(this.shape(kind));
      const one = RECORDS[kind];
      const labels = Object.keys(this.facts.company.ids[kind] ?? {});
      const records = one
        ? [...labels.map((label) => this.facts.id(kind, label)), `${this.facts.idsOf(kind)[0]?.split('_')[0]}_01h00000000000000000000000`]
        : [];
      const { data, errors } = await this.ask(`{
        list: ${root}(where: { id: { in: ${JSON.stringify(this.facts.idsOf(kind).slice(0, 100))} } }, first: 100) { totalCount nodes { ${values} } edges { node { id } } }
        ${records.map((id, at) => `r${at}: ${one}(id: "${id}") { ${values} }`).join(' ')}
      }`);
      this.refused = new Set(errors.flatMap(({ path, extensions }) => (extensions?.code === 'FORBIDDEN' && path ? [path.join('.')] : [])));
      this.rootList(kind, root, data.list as Page | null);
      for (const [at, id] of records.entries()) this.rootRecord(kind, id, `r${at}`, data[`r${at}`] as Row | null);
    }
  }

  private rootList(kind: Kind, root: string, page: Page | null): void {
    const where = `${this.seat.name}, ${root}`;
    const open = opens(kind, this.seat, 'read');
    this.report.check(`${where} is refused`, !open, this.refused.has('list'));
    if (!page) return;
    const wanted = this.seen(kind);
    this.report.check(where, wanted, this.labelsOf(kind, page.nodes));
    this.report.check(`${where}: totalCount`, wanted.length, page.totalCount);
    for (const [at, row] of page.nodes.entries()) {
      const label = this.facts.labelOf(kind, row.id as string);
      if (label && wanted.includes(label)) this.values(kind, label, row, `list.nodes.${at}`, where);
    }
  }

  private rootRecord(kind: Kind, id: string, alias: string, row: Row | null): void {
    const label = this.facts.labelOf(kind, id);
    const where = `${this.seat.name}, ${RECORDS[kind]} "${label ?? 'missing'}"`;
    this.report.check(`${where} is refused`, !opens(kind, this.seat, 'read'), this.refused.has(alias));
    const sees = label !== undefined && this.seen(kind).includes(label);
    this.report.check(where, sees, row !== null);
    if (sees && row) this.values(kind, label, row, alias, where);
  }
}
