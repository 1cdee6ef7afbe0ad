import classes from './bars.module.css';

export interface Bar {
  key: string;
  name: string;
  /** How long the bar is, against the longest. */
  size: number;
  /** The number as it is written, and what else there is to say. */
  text: string;
  about?: string;
}

/** Numbers that are compared: each in words, with a bar behind it that says nothing else. */
export function Bars({ bars }: { bars: Bar[] }) {
  const longest = Math.max(...bars.map(({ size }) => size), 1);
  return (
    <dl className={classes.bars}>
      {bars.map(({ key, name, size, text, about }) => (
        <div key={key}>
          <dt>
            {name} {about && <small>{about}</small>}
          </dt>
          <dd>
            <span>{text}</span>
            <svg aria-hidden width="100%" height="8" preserveAspectRatio="none" viewBox="0 0 100 8">
              <rect width="100" height="8" rx="1" className={classes.ground} />
              <rect width={(100 * size) / longest} height="8" rx="1" className={classes.bar} />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
