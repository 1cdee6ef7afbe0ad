import { type GraphQLResolveInfo, Kind } from 'graphql';
import { parseTypeId, toTypeId, uuidOf } from '../ids.js';
import { isMergeable } from '../merge/references.js';
import type { ListArgs } from '../model/graph.js';
import { type Class, type Model, modelByPrefix, modelOf } from '../model/registry.js';
import { type Access, accessOf } from '../policy/access.js';
import type { Principal } from '../policy/principal.js';
import type { OrderKey } from './order.js';
import { Page } from './page.js';
import { Plan, type Row } from './plan.js';
import { type SelectionContext, selectionContext } from './selection.js';
import type { SqlText } from './sql.js';

/** Runs a statement in the operation's transaction and answers its rows. `last`: the operation reads nothing more. */
export type Run = (text: string, params: unknown[], last?: boolean) => Promise<Row[]>;

/** Narrows a list further than its `where`, with SQL over the alias. For lists that a feature defines, never for policy. */
export type Narrow = (alias: string, sql: SqlText) => string;

/** What rows are ordered by first, over the alias. */
export type Best = (alias: string, sql: SqlText) => OrderKey;

/** Reads of one operation. Everything that a resolver reads goes through here, and so through the policy. */
export class Reader {
  private readonly access: Access;

  constructor(
    principal: Principal,
    readonly run: Run,
  ) {
    this.access = accessOf(principal);
  }

  /**
   * A list: `return ctx.read.list(Account, args, info)`. `sole` says that the resolver reads nothing else; then the
   * transaction ends with this statement where the whole operation asks for no more. `best` comes before the order of the
   * entity where nobody asks for another one.
   */
  async list(target: Class, args: ListArgs, info: GraphQLResolveInfo, narrow: Narrow = () => 'true', sole = false, best?: Best): Promise<Page> {
    const model = modelOf(target);
    if (!this.access.of(target).readable) return new Page([], 0, false, false, false, 0);
    const plan = new Plan(selectionContext(info), this.access);
    const order = best ? [(alias: string) => best(alias, plan.sql), ...model.orderBy] : model.orderBy;
    const page = plan.page(model, info.fieldNodes, args, (alias) => narrow(alias, plan.sql), order, false);
    const last = sole && plan.complete && isSoleRoot(info);
    const total = page.count ? this.count(page.count, plan.sql.params, last && !page.wantsRows) : null;
    const rows = page.wantsRows ? this.run(page.rows, plan.sql.params, last) : null;
    const [n, found] = await Promise.all([total, rows]);
    return page.build(found, n);
  }

  /** The statement for the count uses some of the parameters only; the others are named so that PostgreSQL knows their types. */
  private async count(text: string, params: unknown[], last: boolean): Promise<number> {
    const used = new Map<number, number>();
    const renumbered = text.replaceAll(/\$(\d+)/g, (_, at: string) => {
      const known = used.get(Number(at)) ?? used.size + 1;
      used.set(Number(at), known);
      return `$${known}`;
    });
    const [row] = await this.run(
      renumbered,
      [...used.keys()].map((at) => params[at - 1]),
      last,
    );
    return row?.n as number;
  }

  /** A row by its id; null where it isn't there or isn't visible. The id of a record that was merged finds the one that stayed. */
  async one(target: Class, id: string, info: GraphQLResolveInfo, sole = false): Promise<Row | null> {
    const uuid = uuidOf(modelOf(target).prefix, id);
    if (!uuid) return null;
    const last = sole && isSoleRoot(info) && !isMergeable(target);
    const find = (by: string) =>
      this.where(target, selectionContext(info), info.fieldNodes, (row, sql) => `${row}.id = ${sql.param(by)}::uuid`, last);
    const found = await find(uuid);
    const survivor = found ? undefined : (await this.survivors(target, [uuid])).get(uuid);
    return survivor ? find(survivor) : found;
  }

  /** The records into which these were merged. One look-up, and only where records of the kind can be merged. */
  private async survivors(target: Class, uuids: string[]): Promise<Map<string, string>> {
    if (!isMergeable(target) || uuids.length === 0 || !this.access.of(target).readable) return new Map();
    const rows = await this.run('select record_id, survivor_id from relata.survivors($1::uuid[])', [uuids]);
    return new Map(rows.map((row) => [row.record_id as string, row.survivor_id as string]));
  }

  /** The row for which a condition holds, with the selection of these nodes. */
  async where(
    target: Class,
    context: SelectionContext,
    nodes: GraphQLResolveInfo['fieldNodes'],
    condition: Narrow,
    sole = false,
  ): Promise<Row | null> {
    if (!this.access.of(target).readable) return null;
    const plan = new Plan(context, this.access);
    const { text, hydrate } = plan.one(modelOf(target), nodes, condition);
    const [row] = await this.run(text, plan.sql.params, sole && plan.complete);
    if (!row) return null;
    hydrate(row);
    return row;
  }

  /** Rows of a feature's own SQL, with records of the graph nested in it by `plan.record`. */
  async statement(info: GraphQLResolveInfo, build: (plan: Plan) => { text: string; hydrate: (row: Row) => void }): Promise<Row[]> {
    const plan = new Plan(selectionContext(info), this.access);
    const { text, hydrate } = build(plan);
    const rows = await this.run(text, plan.sql.params);
    for (const row of rows) hydrate(row);
    return rows;
  }

  /** Any record by its id. */
  node(id: string, info: GraphQLResolveInfo): Promise<Row | null> {
    const model = modelByPrefix(parseTypeId(id)?.prefix ?? '');
    return model && typeof model.view !== 'function' ? this.one(model.class, id, info, true) : Promise.resolve(null);
  }

  /** Records by their ids, in the order of the ids, one statement per kind of record. */
  async nodes(ids: string[], info: GraphQLResolveInfo): Promise<(Row | null)[]> {
    const found = new Map<string, Row>();
    const byType = Map.groupBy(ids, (id) => parseTypeId(id)?.prefix ?? '');
    await Promise.all(
      [...byType].map(async ([prefix, group]) => {
        const model = modelByPrefix(prefix);
        if (!model || typeof model.view === 'function' || !this.access.of(model.class).readable) return;
        const uuids = group.map((id) => uuidOf(prefix, id) as string);
        for (const row of await this.all(model, uuids, info)) found.set(row.id as string, row);
        const missing = uuids.filter((uuid) => !found.has(toTypeId(prefix, uuid)));
        const survivors = await this.survivors(model.class, missing);
        if (survivors.size === 0) return;
        const stayed = new Map((await this.all(model, [...survivors.values()], info)).map((row) => [row.id as string, row]));
        for (const [gone, uuid] of survivors) {
          const row = stayed.get(toTypeId(prefix, uuid));
          if (row) found.set(toTypeId(prefix, gone), row);
        }
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  }

  private async all(model: Model, uuids: string[], info: GraphQLResolveInfo): Promise<Row[]> {
    const plan = new Plan(selectionContext(info), this.access);
    const { text, hydrate } = plan.one(model, info.fieldNodes, (alias, sql) => `${alias}.id = any(${sql.param(uuids)}::uuid[])`);
    const rows = await this.run(text, plan.sql.params);
    for (const row of rows) hydrate(row);
    return rows;
  }
}

/** The operation has this one root field and no other. */
const isSoleRoot = ({ operation }: GraphQLResolveInfo): boolean =>
  operation.selectionSet.selections.length === 1 && operation.selectionSet.selections[0]?.kind === Kind.FIELD;
