import { BusinessCalendar, BusinessHours, Weekday } from '../directory/index.js';
import type { Case } from '../service/index.js';
import { CaseEvent, SlaPolicy, SlaTarget } from '../service/index.js';
import type { TestBench } from './call.js';

/** Minutes to first response, next response and resolution, by priority. */
const MINUTES = { LOW: null, NORMAL: [240, 120, 480], HIGH: [120, 60, 240], URGENT: [60, 30, 120] } as const;

/** A policy since 2020, around the clock: PLUS as STANDARD, PREMIUM in half the time; nothing for low priority. */
export async function promising({ build }: TestBench): Promise<SlaPolicy> {
  const calendar = await build.save(BusinessCalendar, { name: 'Around the clock', timeZone: 'UTC' });
  for (const weekday of Object.keys(Weekday)) await build.save(BusinessHours, { calendar, weekday, opensAt: '00:00', closesAt: '24:00' });
  const policy = await build.save(SlaPolicy, { name: 'First', startsAt: new Date('2020-01-01'), calendar });
  for (const [priority, minutes] of Object.entries(MINUTES)) {
    if (!minutes) continue;
    for (const tier of ['STANDARD', 'PLUS', 'PREMIUM']) {
      const [first, next, resolution] = minutes.map((each) => (tier === 'PREMIUM' ? each / 2 : each));
      await build.save(SlaTarget, {
        policy,
        priority,
        supportTier: tier,
        firstResponseMinutes: first,
        nextResponseMinutes: next,
        resolutionMinutes: resolution,
      });
    }
  }
  return policy;
}

/** The moment so many minutes ago. */
export const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

/** Something that happened with a case, so many minutes ago. */
export const happened = ({ build }: TestBench, found: Case, minutes: number, kind: string, to: string | null = null, from: string | null = null) =>
  build.save(CaseEvent, { case: found, at: ago(minutes), kind, to, from });
