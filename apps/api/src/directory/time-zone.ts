import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which a zone keeps its distance from UTC. All in milliseconds; `from` counts, `until` doesn't. */
export interface ZoneStretch {
  from: number;
  until: number;
  offset: number;
}

/** What is known of each zone so far: stretches without a gap between them, in order. */
const known = new Map<string, ZoneStretch[]>();

/**
 * The stretches that cover a time, in order. Within one of them the clocks on the wall run as evenly as those of UTC,
 * so that whoever counts hours of a day there meets no hour that is missing or comes twice.
 */
export function zoneStretches(timeZone: string, from: number, until: number): ZoneStretch[] {
  const found = known.get(timeZone) ?? [];
  known.set(timeZone, found);
  while ((found[0]?.from ?? Number.POSITIVE_INFINITY) > from) {
    const end = found[0]?.from;
    found.unshift(stretchAt(timeZone, end === undefined ? from : end - 1));
  }
  while ((found.at(-1) as ZoneStretch).until < until) found.push(stretchAt(timeZone, (found.at(-1) as ZoneStretch).until));
  return found.filter((stretch) => stretch.from < until && stretch.until > from);
}

function stretchAt(timeZone: string, instant: number): ZoneStretch {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  // A change at this very moment is the start of the stretch; «previous» asks for one strictly before.
  const before = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const after = at.getTimeZoneTransition('next');
  return {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: at.offsetNanoseconds / 1e6,
  };
}
