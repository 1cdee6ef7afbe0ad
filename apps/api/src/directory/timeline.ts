import { ref } from '../core/index.js';
import { addEnumValue } from '../core/model/enums.js';
import type { Class } from '../core/model/registry.js';
import { fieldOf, modelOf } from '../core/model/registry.js';
import type { Access } from '../core/policy/access.js';
import { fieldSql, literal } from '../core/read/sql.js';
import { TimelineEntry, TimelineKind } from './timeline.entity.js';

/** A kind of thing that happens with an account: where it stands, and what its entry says. Its rows are `r`. */
export interface TimelineBranch {
  /** A value of `TimelineKind`. */
  kind: string;
  describe: string;
  /** Whose rows they are: who can't read them has no such entries. Has an index over account, time and id. */
  of: () => Class;
  /** Further tables that it reads, likewise. */
  with?: () => Class[];
  /** SQL after `from`; the table itself unless said. */
  from?: string;
  at: string;
  /** SQL of the text; `field` gives a field of `of`, empty for who may not see it. */
  title: (field: (name: string) => string) => string;
  account: string;
  contact?: string;
  /** The employee who did it. */
  by?: string;
  /** Fields of the entry that point to the records, each with its column. */
  refs: Record<string, string>;
}

const branches: TimelineBranch[] = [];
const pointers = new Set<string>();

/**
 * Adds a kind of entry to every timeline. A domain calls it once for each, beside its entities; `pointers` declares
 * the fields through which an entry points to its records.
 */
export function timelineBranch(branch: TimelineBranch, fields: Record<string, [target: () => Class, describe: string]> = {}): void {
  addEnumValue(TimelineKind, branch.kind, branch.describe);
  branches.push(branch);
  for (const [name, [target, describe]] of Object.entries(fields)) {
    if (pointers.has(name)) continue;
    pointers.add(name);
    ref(target, { describe, nullable: true })(TimelineEntry.prototype, name);
  }
}

/**
 * The entries that a viewer may read, as a union whose every part comes from an index in the order of the timeline, so
 * that a page merges their first rows. Row policies hold, since each part reads its table as the viewer.
 */
export function timelineSql(access: Access): string {
  const readable = branches.filter((branch) => [branch.of(), ...(branch.with?.() ?? [])].every((target) => access.of(target).readable));
  const parts = readable.map((branch) => branchSql(branch, access));
  return parts.length > 0 ? parts.map((part) => `(${part})`).join(' union all ') : `${emptySql()}`;
}

const columnOf = (name: string): string => `"${fieldOf(modelOf(TimelineEntry), name).column}"`;
const none = (type: string): string => `null::${type}`;

function branchSql(branch: TimelineBranch, access: Access): string {
  const model = modelOf(branch.of());
  const field = (name: string) =>
    access.of(model.class).fields.has(name) ? fieldSql(access.of(model.class), fieldOf(model, name), 'r') : none('text');
  const refs = [...pointers].map((name) => `${branch.refs[name] ?? none('uuid')} as ${columnOf(name)}`);
  return `select r.id, ${branch.at} as at, ${literal(branch.kind)}::text as kind, (${branch.title(field)})::text as title, ${branch.account} as account_id,
    ${branch.contact ?? none('uuid')} as contact_id, ${branch.by ?? none('uuid')} as by_id${refs.map((each) => `, ${each}`).join('')}
    from ${branch.from ?? `"${model.table}" r`} order by 2 desc, 1 desc`;
}

const emptySql = (): string =>
  `select ${none('uuid')} as id, ${none('timestamptz')} as at, ${none('text')} as kind, ${none('text')} as title, ${none('uuid')} as account_id,
    ${none('uuid')} as contact_id, ${none('uuid')} as by_id${[...pointers].map((name) => `, ${none('uuid')} as ${columnOf(name)}`).join('')} where false`;
