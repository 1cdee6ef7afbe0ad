import type { SlaClock, SlaEvent, SlaHistory, SlaMetric, SlaTarget, SlaTerms } from '../service/sla-clock.js';
import { isOpen, QUARTER } from './wall-clock.js';

/**
 * The clocks of a case the slow and obvious way: who waits is read off the whole story so far at each event, and time is
 * counted by looking at the clock on the wall every quarter of an hour.
 */
type Told = Pick<SlaClock, 'state' | 'startedAt' | 'stoppedAt' | 'dueAt' | 'breachedAt'>;

const isStatus = ({ kind }: SlaEvent): boolean => kind === 'CREATED' || kind === 'STATUS_CHANGED';
const isEnd = (event: SlaEvent): boolean => isStatus(event) && ['RESOLVED', 'CLOSED'].includes(event.to as string);
const isAnswer = (event: SlaEvent): boolean => event.kind === 'AGENT_REPLIED' || isEnd(event);

const statusOf = (story: SlaEvent[]): string => story.filter(isStatus).at(-1)?.to as string;

function isWaitedFor(metric: SlaMetric, story: SlaEvent[]): boolean {
  if (story.some(({ kind }) => kind === 'MERGED')) return false;
  if (metric === 'FIRST_RESPONSE') return !story.some(isAnswer);
  if (['RESOLVED', 'CLOSED'].includes(statusOf(story))) return false;
  if (metric === 'RESOLUTION') return true;
  const answers = story.findLastIndex(isAnswer);
  return answers >= 0 && story.slice(answers).some(({ kind }) => kind === 'CUSTOMER_REPLIED');
}

function isPaused(metric: SlaMetric, story: SlaEvent[]): boolean {
  const status = statusOf(story);
  return status === 'PENDING' || (metric === 'RESOLUTION' && status === 'ON_HOLD');
}

interface Wait {
  metric: SlaMetric;
  /** What happened up to the moment asked for, and up to a merge. */
  all: SlaEvent[];
  /** Whether somebody waits after each of them. */
  waits: boolean[];
  /** Which of them began it. */
  begins: number;
  start: number;
  stop: number | null;
}

function waitOf(metric: SlaMetric, { events }: SlaHistory, asOf: number): Wait | null {
  const cut = events.findIndex(({ kind }) => kind === 'MERGED');
  const all = events.slice(0, cut < 0 ? undefined : cut + 1).filter(({ at }) => at <= asOf);
  const waits = all.map((_, n) => isWaitedFor(metric, all.slice(0, n + 1)));
  // Resolution is one wait with breaks; the others begin anew.
  const begins = metric === 'NEXT_RESPONSE' ? waits.findLastIndex((wait, n) => wait && !waits[n - 1]) : 0;
  if (begins < 0 || all.length === 0) return null;
  const end = waits.findLastIndex((wait, n) => !wait && (n === begins || waits[n - 1]));
  const stop = waits.at(-1) ? null : (all[Math.max(end, begins)] as SlaEvent).at;
  return { metric, all, waits, begins, start: (all[begins] as SlaEvent).at, stop };
}

/** What was promised last while it was waited for, and since when. */
function promiseOf({ metric, all, waits, begins }: Wait, history: SlaHistory, terms: SlaTerms): { target: SlaTarget | null; since: number } {
  let { priority, tier } = history;
  let promise = { target: null as SlaTarget | null, since: 0 };
  for (const [n, { at, kind, to }] of all.entries()) {
    if (kind === 'PRIORITY_CHANGED') priority = to as string;
    if (kind === 'TIER_CHANGED') tier = to as string;
    const changes = kind === 'PRIORITY_CHANGED' || kind === 'TIER_CHANGED';
    if (n === begins || (n > begins && changes && waits[n])) promise = { target: terms(metric, at, priority, tier), since: at };
  }
  return promise;
}

/** The first quarter of an hour at which the time is up and it still runs: seen in the past, or to be if all stays as it is. */
function upAt({ metric, all, start, stop }: Wait, { duration, calendar }: SlaTarget, since: number, asOf: number): number | null {
  const stays = stop === null && !isPaused(metric, all);
  const patience = asOf + 96 * 20 * QUARTER;
  let used = 0;
  for (let now = start; now < (stop ?? (stays ? patience : asOf)); now += QUARTER) {
    const story = all.filter(({ at }) => at <= now);
    if (!isWaitedFor(metric, story) || isPaused(metric, story)) continue;
    if (used >= duration && now >= since) return now;
    if (isOpen(calendar, now)) used += QUARTER;
  }
  return null;
}

/** The clock as it stood; of next responses the last one. A due time is looked for in the next twenty days. */
export function slaReference(metric: SlaMetric, history: SlaHistory, terms: SlaTerms, asOf: number): Told {
  const told: Told = { state: 'NONE', startedAt: null, stoppedAt: null, dueAt: null, breachedAt: null };
  const wait = waitOf(metric, history, asOf);
  if (!wait) return told;
  Object.assign(told, { startedAt: wait.start, stoppedAt: wait.stop });
  const { target, since } = promiseOf(wait, history, terms);
  if (!target) return told;
  const dueAt = upAt(wait, target, since, asOf);
  if (dueAt !== null && dueAt < (wait.stop ?? asOf)) return { ...told, dueAt, breachedAt: dueAt, state: 'BREACHED' };
  if (wait.stop === null) return { ...told, dueAt, state: isPaused(metric, wait.all) ? 'PAUSED' : 'RUNNING' };
  return { ...told, state: wait.all.at(-1)?.kind === 'MERGED' && wait.waits.at(-2) ? 'NONE' : 'MET' };
}
