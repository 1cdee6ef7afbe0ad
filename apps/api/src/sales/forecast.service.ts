import type { GraphQLResolveInfo } from 'graphql';
import { assign, BadInput, type Context, Forbidden, Refused, type Row, ratio, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { currentEmployee, Employee, Territory } from '../directory/index.js';
import type { ForecastArgs, ForecastOverrideSetInput, PeriodInput } from './forecast.inputs.js';
import { overrideSql, rowsSql, type Subject } from './forecast.sql.js';
import { ForecastChangeKind, type ForecastRow } from './forecast.types.js';
import { ForecastOverride } from './forecast-override.entity.js';
import { ForecastCategory } from './stage.entity.js';

/** First and last day of a period. */
export function daysOf({ quarter, start, end }: PeriodInput): { start: string; end: string } {
  if (quarter && !start && !end) {
    const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
    if (!year) throw new BadInput(`"${quarter.slice(0, 20)}" is not a quarter; write it like 2026-Q3.`);
    const first = (Number(number) - 1) * 3;
    const day = (month: number, date: number) => new Date(Date.UTC(Number(year), month, date)).toISOString().slice(0, 10);
    return { start: day(first, 1), end: day(first + 3, 0) };
  }
  if (quarter || !start || !end) throw new BadInput('A period is either a quarter, or a start and an end.');
  if (end < start) throw new BadInput('A period ends on its first day or later.');
  return { start, end };
}

/** What is asked for, or what the viewer would look at first: their team, themselves, or the company. */
async function subjectOf(ctx: Context, { employeeId, teamOf, territoryId }: ForecastArgs): Promise<Subject | null> {
  if ([employeeId, teamOf, territoryId].filter((id) => id != null).length > 1)
    throw new BadInput('Ask for one of employeeId, teamOf and territoryId.');
  const condition = ctx.access.of(ForecastOverride).condition('read', 'subject');
  if (territoryId) {
    const id = uuidOf('ter', territoryId);
    return id ? { kind: 'territory', id } : null;
  }
  const asked = employeeId ?? teamOf;
  if (!asked) {
    if (condition === 'true') return { kind: 'company' };
    return {
      kind: ctx.principal.roles.includes('SALES_MANAGER') ? 'team' : 'employee',
      id: uuidOf('emp', toTypeId('emp', ctx.employeeId)) as string,
    };
  }
  const id = uuidOf('emp', asked);
  if (!id) return null;
  if (condition !== 'true') {
    const [row] = await ctx.read.run(`select ${condition} as may from (select $1::uuid as owner_id) subject`, [id]);
    if (!row?.may) throw new Forbidden('You may ask for your own forecast and, as a manager, for those of your team.');
  }
  return { kind: employeeId ? 'employee' : 'team', id };
}

interface Fact {
  part: 'category' | 'change' | 'attained' | 'quota';
  kind: string | null;
  count: number;
  amount: { amount: string; currency: string } | null;
  weighted: { amount: string; currency: string } | null;
  missing: string[];
}

/** The forecast within the viewer's rows: one statement, whatever the number of deals and people. */
export async function forecast(ctx: Context, args: ForecastArgs, info: GraphQLResolveInfo): Promise<Row | null> {
  const { start, end } = daysOf(args.period);
  const subject = await subjectOf(ctx, args);
  if (!subject) return null;
  const byTerritory = subject.kind === 'territory';
  const rows = await ctx.read.statement(info, (plan) => {
    const [from, until] = [plan.sql.param(start), plan.sql.param(end)];
    const id = subject.kind === 'company' ? 'null' : plan.sql.param(subject.id);
    const nodes = ['total', 'rows'].flatMap((field) => plan.asked('Forecast', info.fieldNodes, field));
    const parts = { id, start: from, end: until };
    const record = (of: typeof Employee | typeof Territory | typeof ForecastOverride, name: string, sql: string) =>
      plan.record(of, plan.asked('ForecastRow', nodes, name), sql);
    const records = byTerritory
      ? { territory: record(Territory, 'territory', 'r.id') }
      : { employee: record(Employee, 'employee', 'r.id'), override: record(ForecastOverride, 'override', overrideSql(subject, parts)) };
    const found = Object.entries(records);
    return {
      text: rowsSql(
        subject,
        parts,
        found.flatMap(([name, each]) => (each ? [`${each.sql} as "${name}"`] : [])),
      ),
      hydrate: (row: Row) => {
        for (const [name, each] of found) if (each && row[name]) each.hydrate(row[name] as Row);
      },
    };
  });
  const [total, ...others] = rows.map((row) => rowOf(row));
  const first = rows[0] as Row;
  if (!first.known) return null;
  return { startsOn: start, endsOn: end, currency: first.currency, comparedWith: first.day, total, rows: others };
}

function rowOf(row: Row): Partial<ForecastRow> {
  const facts = (row.facts as Fact[] | null) ?? [];
  const zero = { amount: '0.00', currency: row.currency as string };
  const find = (part: Fact['part'], kind: string | null = null) => facts.find((fact) => fact.part === part && fact.kind === kind);
  const sum = (part: Fact['part'], kind: string | null = null) => {
    const found = find(part, kind);
    return { count: found?.count ?? 0, amount: found ? found.amount : zero };
  };
  const attained = sum('attained').amount;
  const quotas = sum('quota');
  const quota = quotas.count > 0 ? quotas.amount : null;
  return {
    employee: (row.employee as Employee | undefined) ?? null,
    territory: (row.territory as Territory | undefined) ?? null,
    override: (row.override as ForecastOverride | undefined) ?? null,
    own: row.own as boolean,
    byCategory: (Object.keys(ForecastCategory) as ForecastCategory[]).map((category) => {
      const found = find('category', category);
      return { category, ...sum('category', category), weighted: found ? found.weighted : zero };
    }),
    won: sum('category', 'CLOSED').amount,
    quota,
    attained,
    attainment: quota && attained ? ratio(attained.amount, quota.amount) : null,
    changes: row.day ? (Object.keys(ForecastChangeKind) as ForecastChangeKind[]).map((kind) => ({ kind, ...sum('change', kind) })) : null,
    missingRates: [...new Set(facts.flatMap(({ missing }) => missing))].sort(),
  };
}

/** One override per employee and period: set again, it changes; without an amount it is taken back. */
export async function setOverride(tx: Tx, input: ForecastOverrideSetInput): Promise<ForecastOverride> {
  if (input.endsOn < input.startsOn) throw new Refused(UserErrorCode.INVALID, 'A period ends on its first day or later.', 'endsOn');
  const [company] = await tx.sql<{ currency: string }>('select relata.company_currency() as currency');
  const currency = company?.currency as string;
  if (input.amount && input.amount.currency !== currency)
    throw new Refused(UserErrorCode.INVALID, `A forecast is in the company's currency, ${currency}.`, 'amount');
  const known = await tx.em.findOne(ForecastOverride, { owner: input.ownerId, startsOn: input.startsOn, endsOn: input.endsOn });
  const override = known ?? new ForecastOverride();
  override.currency = currency;
  await assign(tx, override, input);
  override.setBy = currentEmployee(tx);
  tx.em.persist(override);
  return override;
}
