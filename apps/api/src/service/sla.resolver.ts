import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, DateTimeScalar, fieldNeeds, reads, timeDimensions, totals, uuidOf } from '../core/index.js';
import { Account, Employee } from '../directory/index.js';
import { Case } from './case.entity.js';
import { Queue } from './queue.entity.js';
import { SlaAlert } from './sla-alert.entity.js';
import { type SlaClock, slaClocks } from './sla-clock.js';
import { SlaClockType } from './sla-clock.types.js';
import { slaGround } from './sla-ground.js';
import { SlaRecord } from './sla-record.entity.js';

const minutes = (duration: number | null): number | null => (duration === null ? null : Math.ceil(duration / 60_000));
const moment = (at: number | null): Date | null => (at === null ? null : new Date(at));

fieldNeeds('Case', 'slaClocks', ['id']);

@Resolver(() => Case)
export class SlaClockResolver {
  @FieldResolver(() => [SlaClockType], {
    description:
      'First response, next response and resolution, in this order, as they stood at a moment, now unless said: worked out from what had happened by then, by the policy and the calendars that hold.',
  })
  async slaClocks(
    @Root() row: Pick<Case, 'id'>,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: 'The moment.' }) asOf: Date | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<SlaClockType[]> {
    return (await loader(ctx, asOf?.getTime()).load(uuidOf('cas', row.id) as string)).map(typed);
  }
}

/** The clocks of all cases of a page by one statement. */
const loader = (ctx: Context, asOf: number | undefined): DataLoader<string, SlaClock[]> =>
  ctx.loader(
    `slaClocks ${asOf ?? 'now'}`,
    () =>
      new DataLoader(async (uuids) => {
        const { cases, terms } = await slaGround(ctx.read.run, uuids);
        const found = new Map(cases.map((history) => [history.id, slaClocks(history, terms, asOf ?? Date.now())]));
        return uuids.map((uuid) => found.get(uuid) ?? []);
      }),
  );

const typed = ({ metric, state, startedAt, dueAt, stoppedAt, breachedAt, target, remaining, pausedTotal }: SlaClock): SlaClockType => ({
  metric,
  state,
  startedAt: moment(startedAt),
  dueAt: moment(dueAt),
  stoppedAt: moment(stoppedAt),
  breachedAt: moment(breachedAt),
  targetMinutes: minutes(target),
  remainingMinutes: minutes(remaining),
  pausedMinutes: minutes(pausedTotal) as number,
});

@Resolver()
export class SlaRecordResolver extends reads(SlaRecord, 'slaRecord', 'slaRecords') {}

@Resolver()
export class SlaAlertResolver extends reads(SlaAlert, 'slaAlert', 'slaAlerts') {}

@Resolver()
export class SlaTotalsResolver extends totals({
  root: 'slaTotals',
  name: 'SlaTotals',
  describe: 'Promises that were kept and broken. What runs still counts once it is decided.',
  of: SlaRecord,
  counts: 'promises are decided',
  narrow: (row) => `(${row}.state in ('MET', 'BREACHED') or (${row}.state = 'RUNNING' and ${row}.due_at < now()))`,
  dimensions: {
    ...timeDimensions('startedAt'),
    METRIC: { kind: 'value', field: 'metric', name: 'metric', describe: 'What was promised.' },
    AGENT: {
      kind: 'record',
      field: 'agent',
      target: () => Employee,
      name: 'agent',
      describe: 'The agent who had the case when it was kept or broken.',
    },
    QUEUE: { kind: 'record', field: 'queue', target: () => Queue, name: 'queue', describe: 'The queue in which the case was then.' },
    ACCOUNT: { kind: 'record', field: 'account', target: () => Account, name: 'account', describe: 'Whose case it is.' },
  },
  measures: [
    {
      kind: 'mean',
      name: 'withinTarget',
      of: (row) => `(${row}.state = 'MET')::int`,
      describe: 'Share of the promises that were kept, from 0 to 1.',
    },
  ],
}) {}
