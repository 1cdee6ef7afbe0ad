import { afterBusinessTime, businessTime, type Calendar } from '../directory/index.js';

/**
 * The clocks of a case, worked out from what happened with it and nothing else (docs/service-levels.md). All moments and
 * durations are milliseconds. Later events than the moment asked for are not looked at.
 */
export type SlaMetric = 'FIRST_RESPONSE' | 'NEXT_RESPONSE' | 'RESOLUTION';
export const METRICS: readonly SlaMetric[] = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'];

export type SlaClockState = 'NONE' | 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED';

/** What the clocks look at, in the order in which it happened; `to` is the status, priority or tier since then. */
export interface SlaEvent {
  at: number;
  kind: 'CREATED' | 'STATUS_CHANGED' | 'PRIORITY_CHANGED' | 'TIER_CHANGED' | 'AGENT_REPLIED' | 'CUSTOMER_REPLIED' | 'MERGED';
  to?: string | null;
}

export interface SlaHistory {
  /** Priority and tier that the case began with. */
  priority: string;
  tier: string;
  events: readonly SlaEvent[];
}

/** What is promised: business time in a calendar. */
export interface SlaTarget {
  duration: number;
  calendar: Calendar;
  /** How much of it may be used before somebody is warned. */
  warnAfter?: number;
}

/** What is promised at a moment to cases of a priority and tier; null: nothing. */
export type SlaTerms = (metric: SlaMetric, at: number, priority: string, tier: string) => SlaTarget | null;

export interface SlaClock {
  metric: SlaMetric;
  state: SlaClockState;
  startedAt: number | null;
  /** When it ended: it was answered, resolved or merged. */
  stoppedAt: number | null;
  /** When the time is up, or was; null while it is paused, and where nothing is promised. */
  dueAt: number | null;
  breachedAt: number | null;
  /** When there is reason for a warning, or was; null where it never runs that long as far as is known. */
  warnAt: number | null;
  /** Business time that is left; null once it has ended or was breached. */
  remaining: number | null;
  /** Business time that didn't count. */
  pausedTotal: number;
  target: number | null;
}

/** A time that somebody is waiting, from its start to its end. */
interface Round {
  start: number;
  stop: number | null;
  /** It ended because the case went into another one. */
  merged: boolean;
  /** When it ran. The last span is open while it does. */
  running: { from: number; until: number | null }[];
  /** What was promised, and since when. */
  target: SlaTarget | null;
  since: number;
}

const ENDED = new Set(['RESOLVED', 'CLOSED']);

/** In which statuses a clock stands still: whoever waits for the customer isn't waited for; a third party holds up the solution alone. */
const PAUSES: Record<SlaMetric, ReadonlySet<string>> = {
  FIRST_RESPONSE: new Set(['PENDING']),
  NEXT_RESPONSE: new Set(['PENDING']),
  RESOLUTION: new Set(['PENDING', 'ON_HOLD']),
};

/** The clocks as they stood at a moment, in the order of `METRICS`; of next responses the last one. */
export const slaClocks = (history: SlaHistory, terms: SlaTerms, asOf: number): SlaClock[] =>
  METRICS.map((metric) => slaRounds(metric, history, terms, asOf).at(-1) ?? none(metric));

/** Every time that a clock ran: one for first response and resolution, any number for next responses. */
export function slaRounds(metric: SlaMetric, history: SlaHistory, terms: SlaTerms, asOf: number): SlaClock[] {
  return roundsOf(metric, history, terms, asOf).map((round) => read(metric, round, asOf));
}

/** What is known of a case after each of its events. */
interface Story {
  status: string;
  priority: string;
  tier: string;
  /** Whether the customer has been answered at all, and since then has said something that wasn't. */
  answered: boolean;
  asked: boolean;
}

/** Takes an event into the story; whether it answers the customer. */
function tell(story: Story, { kind, to }: SlaEvent): boolean {
  const moves = kind === 'CREATED' || kind === 'STATUS_CHANGED';
  if (moves) story.status = to ?? story.status;
  if (kind === 'PRIORITY_CHANGED') story.priority = to ?? story.priority;
  if (kind === 'TIER_CHANGED') story.tier = to ?? story.tier;
  const answers = kind === 'AGENT_REPLIED' || (moves && ENDED.has(story.status));
  story.answered ||= answers;
  story.asked = !answers && (story.asked || (kind === 'CUSTOMER_REPLIED' && story.answered));
  return answers;
}

function roundsOf(metric: SlaMetric, { events, priority, tier }: SlaHistory, terms: SlaTerms, asOf: number): Round[] {
  const rounds: Round[] = [];
  const story: Story = { status: 'NEW', priority, tier, answered: false, asked: false };
  for (const event of events) {
    const { at, kind } = event;
    if (at > asOf) break;
    if (kind === 'MERGED') {
      end(openRound(rounds), at, true);
      break;
    }
    const answers = tell(story, event);
    const over = metric === 'RESOLUTION' ? ENDED.has(story.status) : answers;
    const begins = metric === 'NEXT_RESPONSE' ? story.asked && !ENDED.has(story.status) : kind === 'CREATED';
    const promised = () => terms(metric, at, story.priority, story.tier);

    const round = openRound(rounds);
    if (!round && metric === 'RESOLUTION' && rounds[0] && !over) rounds[0].stop = null;
    else if (!round && begins) rounds.push({ start: at, stop: null, merged: false, running: [], target: promised(), since: at });
    else if (round && (kind === 'PRIORITY_CHANGED' || kind === 'TIER_CHANGED')) Object.assign(round, { target: promised(), since: at });
    if (over) end(openRound(rounds), at, false);
    turn(openRound(rounds), at, !PAUSES[metric].has(story.status));
  }
  return rounds;
}

function openRound(rounds: Round[]): Round | undefined {
  const last = rounds.at(-1);
  return last?.stop === null ? last : undefined;
}

function end(round: Round | undefined, at: number, merged: boolean): void {
  if (!round) return;
  turn(round, at, false);
  Object.assign(round, { stop: at, merged });
}

/** Lets a round run or pause from a moment on, if it doesn't already. */
function turn(round: Round | undefined, at: number, on: boolean): void {
  if (!round) return;
  const last = round.running.at(-1);
  const runs = last !== undefined && last.until === null;
  if (on && !runs) round.running.push({ from: at, until: null });
  if (!on && runs) last.until = at;
}

/** Reads a round by what was promised last, from its start: time that was used stays used. */
function read(metric: SlaMetric, round: Round, asOf: number): SlaClock {
  const { start, stop, merged, running, target } = round;
  const clock: SlaClock = { ...none(metric), startedAt: start, stoppedAt: stop };
  if (!target) return clock;
  const { calendar, duration, warnAfter } = target;
  const due = upAt(round, target, duration, asOf);
  const used = running.reduce((sum, { from, until }) => sum + businessTime(calendar, from, until ?? asOf), 0);
  clock.breachedAt = due.past ? due.at : null;
  clock.state = stateOf(clock, merged, running.at(-1)?.until === null);
  clock.target = duration;
  clock.pausedTotal = businessTime(calendar, start, stop ?? asOf) - used;
  if (clock.state === 'RUNNING' || clock.state === 'PAUSED') clock.remaining = Math.max(0, duration - used);
  if (clock.state !== 'PAUSED' && clock.state !== 'NONE') clock.dueAt = due.at;
  const warn = upAt(round, target, warnAfter ?? duration, asOf);
  if (warn.past || clock.state === 'RUNNING') clock.warnAt = warn.at;
  return clock;
}

/**
 * When so much time is used up while the round runs: in the past, or to come if all stays as it is. Never before it was
 * promised, so that a shorter promise which is over already is broken when it is made.
 */
function upAt({ running, since }: Round, { calendar }: SlaTarget, duration: number, asOf: number): { at: number | null; past: boolean } {
  let used = 0;
  let at: number | null = null;
  for (const { from, until } of running) {
    const time = afterBusinessTime(calendar, from, duration - used);
    at = time === null ? null : Math.max(time, since);
    if (at !== null && at < (until ?? asOf)) return { at, past: true };
    used += businessTime(calendar, from, until ?? asOf);
  }
  return { at, past: false };
}

function stateOf({ breachedAt, stoppedAt }: SlaClock, merged: boolean, runs: boolean): SlaClockState {
  if (breachedAt !== null) return 'BREACHED';
  if (stoppedAt !== null) return merged ? 'NONE' : 'MET';
  return runs ? 'RUNNING' : 'PAUSED';
}

const none = (metric: SlaMetric): SlaClock => ({
  metric,
  state: 'NONE',
  startedAt: null,
  stoppedAt: null,
  dueAt: null,
  breachedAt: null,
  warnAt: null,
  remaining: null,
  pausedTotal: 0,
  target: null,
});
