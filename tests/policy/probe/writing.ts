import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { TestBench } from '../../../apps/api/src/testing/call.js';
import type { Company } from '../company.js';
import type { Sitter } from '../seats.js';
import { CHANGES, type Change, type Find } from '../table/changes.js';
import { expected, opens, type Seat } from '../table.js';
import { Asker, type Reply } from './ask.js';
import type { Report } from './report.js';

/**
 * Tries every mutation. What would have been done is rolled back where it would be committed, after the checks that wait for
 * the end of a transaction, so that each finds the company as it was. A refusal that commits all the same is caught.
 */
export class Writing {
  private readonly asker: Asker;
  private committed = 0;

  constructor(
    private readonly bench: TestBench,
    private readonly company: Company,
    private readonly report: Report,
  ) {
    this.asker = new Asker(bench, Object.create(bench.app, { orm: { value: this.rollingBack() } }));
  }

  private rollingBack(): unknown {
    const { em } = this.bench.app.orm;
    const fork = (options: object) => {
      const forked = em.fork(options) as unknown as {
        commit(): Promise<void>;
        rollback(): Promise<void>;
        getTransactionContext(): unknown;
        getConnection(): { execute(sql: string, params: unknown[], method: 'run', transaction: unknown): Promise<unknown> };
      };
      forked.commit = async () => {
        await forked.getConnection().execute('set constraints all immediate', [], 'run', forked.getTransactionContext());
        this.committed += 1;
        await forked.rollback();
      };
      return forked;
    };
    return Object.create(this.bench.app.orm, { em: { value: Object.create(em, { fork: { value: fork } }) } });
  }

  private readonly find: Find = (kind, label) => {
    const ids = this.company.ids[kind] ?? {};
    // One that isn't there has an id of the right type.
    return ids[label] ?? `${Object.values(ids)[0]?.split('_')[0]}_01h00000000000000000000000`;
  };

  /** A mutation by everyone. */
  async change(name: string, sitters: Sitter[]): Promise<void> {
    const change = CHANGES[name] as Change;
    await this.inState(change.state, async () => {
      for (const sitter of sitters) {
        if (opens(change.of, sitter, change.root ?? change.action)) await this.by(name, change, sitter);
        else this.closed.set(sitter, [...(this.closed.get(sitter) ?? []), name]);
      }
    });
  }

  /** The tables that the state changes are kept beside, and then put back to the letter: no state is said twice. */
  private async inState(state: string | undefined, work: () => Promise<void>): Promise<void> {
    if (!state) return work();
    const tables = [...new Set([...state.matchAll(/\bupdate "?(\w+)"?/g)].map(([, table]) => table))];
    const each = (sql: (table: string) => string) => tables.map((table) => sql(table as string)).join(' ');
    const as = 'set local session_replication_role = replica;';
    await this.bench.sql(`${as} ${each((table) => `create unlogged table "kept_${table}" as table "${table}";`)} ${state}`);
    try {
      await work();
    } finally {
      await this.bench.sql(
        `${as} ${each((table) => `delete from "${table}"; insert into "${table}" table "kept_${table}"; drop table "kept_${table}";`)}`,
      );
    }
  }

  /** Root fields that are closed to somebody, all at once: they are closed before they look at any record, in whatever state. */
  private readonly closed = new Map<Sitter, string[]>();
  async closedOnes(): Promise<void> {
    for (const [sitter, names] of this.closed) {
      const mutations = names.map((name, at) => {
        const { labels, input, of } = CHANGES[name] as Change;
        const [label] = (typeof labels === 'function' ? labels(sitter) : labels) ?? Object.keys(this.company.ids[of] ?? {});
        return this.mutation(at, name, input(label as string, this.find, sitter));
      });
      this.committed = 0;
      const reply = await this.asker.ask(sitter.principal, `mutation { ${mutations.join(' ')} }`);
      for (const [at, name] of names.entries())
        this.report.check(`${sitter.name}, ${name}`, 'FORBIDDEN', outcome(reply, `m${at}`, CHANGES[name] as Change));
      this.report.check(`${sitter.name}, what is closed: what was committed`, 0, this.committed);
    }
    this.closed.clear();
  }

  private async by(name: string, change: Change, sitter: Sitter): Promise<void> {
    const given = typeof change.labels === 'function' ? change.labels(sitter) : change.labels;
    const labels = [...(given ?? Object.keys(this.company.ids[change.of] ?? {})), ...(change.action === 'create' ? [] : ['missing'])];
    const mutations = labels.map((label, at) => this.mutation(at, name, change.input(label, this.find, sitter)));
    this.committed = 0;
    const reply = await this.asker.ask(sitter.principal, `mutation { ${mutations.join(' ')} }`);
    let done = 0;
    for (const [at, label] of labels.entries()) {
      const got = outcome(reply, `m${at}`, change);
      const wanted = this.wanted(change, sitter, label);
      const where = `${sitter.name}, ${name} "${label}"`;
      if (label in (this.company.ids[change.of] ?? {}) || label === 'new') this.report.try(sitter.name, change.of, change.action, label);
      if (got === 'done') this.report.pass(sitter.name, change.of, change.action, label);
      if (isDone(reply, `m${at}`)) done += 1;
      this.report.check(where, wanted, asWanted(wanted, got, change));
    }
    this.report.check(`${sitter.name}, ${name}: what was committed`, done + (change.looks ? labels.length : 0), this.committed);
  }

  private mutation(at: number, name: string, input: object): string {
    const field = name.split(':')[0] as string;
    const type = this.bench.schema.getMutationType()?.getFields()[field]?.args[0]?.type;
    return `m${at}: ${field}(input: ${literal(input, type)}) { userErrors { code message } }`;
  }

  /** What the table says of it. */
  private wanted(change: Change, sitter: Sitter, label: string): string {
    if (!sitter.principal) return 'UNAUTHENTICATED';
    if (!opens(change.of, sitter, change.root ?? change.action)) return 'FORBIDDEN';
    if (change.inPerson && sitter.scopes) return 'FORBIDDEN';
    // A key that may write and not read finds nothing to change; what it makes is still no more than its maker may.
    if (sitter.scopes && !opens(change.of, sitter, 'read')) return this.may(change, { ...sitter, scopes: null }, label) ? 'either' : 'refused';
    const sees = (kind: string, each: string) => expected(this.company, kind, sitter as Seat, 'read').includes(each);
    const blind = change.without && this.writers(change, sitter).every((role) => change.without?.includes(role));
    if (blind && change.atOnce) return 'FORBIDDEN';
    if ((change.names?.(label, sitter) ?? []).some(([kind, each]) => !sees(kind, each))) return 'NOT_FOUND';
    if (change.action !== 'create' && !sees(change.of, label)) return 'NOT_FOUND';
    return this.may(change, sitter, label) ? 'done' : (change.refusedAs ?? 'FORBIDDEN');
  }

  /** Those of their roles by which they do it. */
  private writers({ of, action }: Change, { who, roles }: Sitter) {
    return roles.filter((role) => opens(of, { who, roles: [role] }, action));
  }

  private may(change: Change, sitter: Sitter, label: string): boolean {
    if (change.without && this.writers(change, sitter).every((role) => change.without?.includes(role))) return false;
    if (change.also?.some(([kind, action]) => !opens(kind, sitter, action))) return false;
    if (label === 'new') return true;
    const labels = expected(this.company, change.of, sitter, change.action);
    return (change.narrowed?.(sitter, labels) ?? labels).includes(label);
  }
}

const REFUSALS = ['FORBIDDEN', 'NOT_FOUND'];

/** Where something is made, both refusals say no; which comes first is no promise. */
function asWanted(wanted: string, got: string, { action }: Change): string {
  if (wanted === 'either') return wanted;
  if (wanted === 'refused') return got === 'done' ? got : 'refused';
  return action === 'create' && REFUSALS.includes(wanted) && REFUSALS.includes(got) ? wanted : got;
}

type Answer = { userErrors: { code: string; message: string }[] } | null | undefined;

const isDone = ({ data }: Reply, alias: string): boolean => (data[alias] as Answer)?.userErrors.length === 0;

function outcome({ data, errors }: Reply, alias: string, { rules = [], refusedAs }: Change): string {
  const error = errors.find(({ path }) => path?.[0] === alias);
  if (error) return error.extensions?.code ?? error.message;
  const [refused] = (data[alias] as Answer)?.userErrors ?? [];
  if (!refused) return 'done';
  if (rules.includes(refused.code)) return 'done';
  return [REFUSALS[1], refusedAs].includes(refused.code) ? refused.code : `${refused.code}: ${refused.message}`;
}

/** A value as GraphQL writes it: names without quotes, and what its type says is one of an enum. */
function literal(value: unknown, type?: GraphQLInputType | null): string {
  const of = type && getNullableType(type);
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, isListType(of) ? of.ofType : of)).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = isInputObjectType(of) ? of.getFields() : {};
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each, fields[name]?.type)}`)
      .join(', ')} }`;
  }
  return isEnumType(of) && typeof value === 'string' ? value : JSON.stringify(value);
}
