import { useEffect, useState } from 'react';
import { useFormat } from '../format/use-format.js';
import { kitWords } from '../words/kit-words.js';
import { currentLanguage, useWords } from '../words/words.js';
import classes from './deadline.module.css';

const MINUTE = 60_000;
const [HOUR, DAY] = [60 * MINUTE, 1440 * MINUTE];

/** What is left of a time, in the largest unit that says enough: “2 days”, “3 hours”. */
function leftOf(milliseconds: number): string {
  const [unit, size] =
    milliseconds >= 2 * DAY ? (['day', DAY] as const) : milliseconds >= 2 * HOUR ? (['hour', HOUR] as const) : (['minute', MINUTE] as const);
  const count = Math.max(1, Math.floor(milliseconds / size));
  return new Intl.NumberFormat(currentLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** How much time is left until a moment: said, and drawn as what is left of it all. */
export function Deadline({ from, until }: { from: string; until: string }) {
  const say = useWords(kitWords);
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(clock);
  }, []);
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const left = end - now;
  const share = Math.min(1, Math.max(0, left / Math.max(1, end - start)));
  return (
    <div className={classes.deadline} data-short={share < 0.25 || undefined}>
      <p>
        <strong>{left > 0 ? say('deadline.left', { time: leftOf(left) }) : say('deadline.over')}</strong>{' '}
        {say('deadline.until', { moment: format.dateTime(until) })}
      </p>
      <svg aria-hidden width="100%" height="6" preserveAspectRatio="none" viewBox="0 0 100 6">
        <rect width="100" height="6" className={classes.ground} />
        <rect width={100 * share} height="6" className={classes.left} />
      </svg>
    </div>
  );
}
