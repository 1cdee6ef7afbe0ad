import { parseTypeId, toTypeId } from '../../../apps/api/src/core/ids.js';
import { fieldOf, modelByName } from '../../../apps/api/src/core/model/registry.js';
import type { TestBench } from '../../../apps/api/src/testing/call.js';
import type { Company } from '../company.js';
import { KINDS, type Kind } from '../table.js';

type Row = Record<string, unknown>;

/**
 * The rows as they are in the database, read as its administrator: what is empty, and what points where. So a null in an
 * answer can be told from a value that is hidden.
 */
export class Facts {
  private readonly rows = new Map<Kind, Map<string, Row>>();
  private readonly labels = new Map<string, string>();
  /** Values of fields as the first who may read them got them; everyone else who may must get the same. */
  private readonly answers = new Map<string, string>();

  private constructor(readonly company: Company) {
    for (const [kind, ids] of Object.entries(company.ids)) for (const [label, id] of Object.entries(ids)) this.labels.set(`${kind} ${id}`, label);
  }

  static async gather({ sql }: TestBench, company: Company): Promise<Facts> {
    const facts = new Facts(company);
    for (const kind of KINDS) {
      const model = modelByName(kind);
      // A view that is made for each viewer has no rows of its own.
      if (!model || typeof model.view === 'function') continue;
      const found = await sql<Row>(`select * from "${model.table}" order by id`);
      facts.rows.set(kind, new Map(found.map((row) => [row.id as string, row])));
    }
    return facts;
  }

  idsOf(kind: Kind): string[] {
    return Object.values(this.company.ids[kind] ?? {});
  }

  labelOf(kind: Kind, id: string): string | undefined {
    return this.labels.get(`${kind} ${id}`);
  }

  id(kind: Kind, label: string): string {
    const id = this.company.ids[kind]?.[label];
    if (!id) throw new Error(`There is no ${kind} "${label}"`);
    return id;
  }

  row(kind: Kind, label: string): Row {
    return this.rows.get(kind)?.get(parseTypeId(this.id(kind, label))?.uuid as string) ?? {};
  }

  /** Rows that no label names: the table says nothing about them, so that there must be none. */
  unlabelled(): string[] {
    return [...this.rows].flatMap(([kind, rows]) => {
      const { prefix } = modelByName(kind) as { prefix: string };
      const without = [...rows.keys()].filter((uuid) => !this.labelOf(kind, toTypeId(prefix, uuid)));
      return kind === 'AuditEntry' || without.length === 0 ? [] : [`${without.length} rows of ${kind}`];
    });
  }

  /** All of it. */
  text(): string {
    return JSON.stringify([...this.rows].map(([kind, rows]) => [kind, [...rows.values()]]));
  }

  private column(kind: Kind, field: string): string | undefined {
    const model = modelByName(kind);
    const meta = model?.fields.get(field);
    return meta?.column || undefined;
  }

  /** Whether the field has no value; undefined where it is worked out and only answers tell. */
  isEmpty(kind: Kind, label: string, field: string): boolean | undefined {
    const column = this.column(kind, field);
    if (column) return this.row(kind, label)[column] === null;
    const answer = this.answers.get(`${kind} ${label} ${field}`);
    return answer === undefined ? undefined : answer === 'null';
  }

  /** Label of the record that a field points to; null: to none. */
  pointsTo(kind: Kind, label: string, field: string, target: Kind): string | null {
    const uuid = this.row(kind, label)[this.column(kind, field) as string] as string | null;
    if (!uuid) return null;
    const found = this.labelOf(target, toTypeId((modelByName(target) as { prefix: string }).prefix, uuid));
    if (!found) throw new Error(`${kind} "${label}" points to a ${target} without a label`);
    return found;
  }

  /** Labels of the records that point back by the field behind a list, and that field. */
  pointingTo(kind: Kind, label: string, list: string, target: Kind): { labels: string[]; by: string } {
    const meta = fieldOf(modelByName(kind) as never, list);
    const by = meta.mappedBy as string;
    const labels = Object.keys(this.company.ids[target] ?? {}).filter((each) => this.pointsTo(target, each, by, kind) === label);
    return { labels, by };
  }

  /** The answer as it must be for everyone who may read it: that of the first. */
  agreed(kind: Kind, label: string, field: string, answer: unknown): unknown {
    const key = `${kind} ${label} ${field}`;
    const known = this.answers.get(key);
    const text = JSON.stringify(answer ?? null);
    if (known === undefined) this.answers.set(key, text);
    return JSON.parse(known ?? text);
  }

  /** The answer of those who may read it, where somebody did. */
  answer(kind: Kind, label: string, field: string): unknown {
    const known = this.answers.get(`${kind} ${label} ${field}`);
    return known === undefined ? undefined : JSON.parse(known);
  }

  /** Fields of which no record has a value: a null there would prove nothing. */
  neverFilled(kind: Kind, fields: Iterable<string>): string[] {
    const labels = Object.keys(this.company.ids[kind] ?? {});
    return [...fields].filter((field) => labels.every((label) => this.isEmpty(kind, label, field) ?? true)).map((field) => `${kind}.${field}`);
  }
}
