import { Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../words/words.js';
import classes from './measured.module.css';
import { partnerWords } from './partner-words.js';

/** A requirement of a tier and what there is of it, as the graph answers it. */
export interface Requirement {
  kind: 'REVENUE' | 'REGISTRATIONS' | 'WON_DEALS' | 'CERTIFIED_PEOPLE' | 'SATISFACTION';
  window: 'TRAILING_YEAR' | 'PROGRAMME_YEAR';
  courseTitle?: string | null;
  currency?: string | null;
  needed: string;
  measured?: string | null;
  missing?: string | null;
}

/** Requirements in words and numbers, each with how far it is as a bar. */
export function Measured({ of }: { of: Requirement[] }) {
  const say = useWords(partnerWords);
  const format = useFormat();
  const written = ({ kind, currency }: Requirement, value: string | null | undefined): string => {
    if (value == null) return say('unknown');
    if (kind === 'REVENUE') return format.money({ amount: value, currency: currency ?? 'USD' });
    return kind === 'SATISFACTION' ? format.percent(value) : format.number(Number(value));
  };
  if (of.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('open.to.all')}
      </Text>
    );
  return (
    <dl className={classes.measured}>
      {of.map((each) => {
        const { kind, courseTitle, window, needed, measured, missing } = each;
        const done = measured != null && Number(missing) === 0;
        const share = Number(needed) > 0 ? Math.min(100, (100 * Number(measured ?? 0)) / Number(needed)) : 100;
        return (
          <div key={`${kind} ${courseTitle} ${window}`}>
            <dt>
              {courseTitle ? say('CERTIFIED_PEOPLE.in', { course: courseTitle }) : say(kind)}{' '}
              <small>{kind === 'CERTIFIED_PEOPLE' ? '' : say(window)}</small>
            </dt>
            <dd>
              <span>{say('of', { measured: written(each, measured), needed: written(each, needed) })}</span>
              <svg aria-hidden width="100%" height="8" preserveAspectRatio="none" viewBox="0 0 100 8">
                <rect width="100" height="8" rx="1" className={classes.ground} />
                <rect width={share} height="8" rx="1" className={classes.bar} data-done={done || undefined} />
              </svg>
              <small>{done ? say('reached') : missing == null ? say('unknown') : say('missing', { missing: written(each, missing) })}</small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
