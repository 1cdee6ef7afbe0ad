import classes from './shares.module.css';

export interface Share {
  key: string;
  name: string;
  /** How much of the bar it takes. */
  size: number;
  /** The number as it is written. */
  text: string;
  tone: 'full' | 'half' | 'none';
}

/** What a whole is made of: one bar, and below it the same as words and numbers, each with the colour of its part. */
export function Shares({ shares }: { shares: Share[] }) {
  const whole = shares.reduce((sum, { size }) => sum + Math.max(size, 0), 0) || 1;
  let from = 0;
  return (
    <div className={classes.shares}>
      <svg aria-hidden width="100%" height="14" preserveAspectRatio="none" viewBox="0 0 100 14">
        {shares.map(({ key, size, tone }) => {
          const [x, width] = [from, (100 * Math.max(size, 0)) / whole];
          from += width;
          return <rect key={key} x={x} width={width} height="14" data-tone={tone} />;
        })}
      </svg>
      <dl>
        {shares.map(({ key, name, text, tone }) => (
          <div key={key}>
            <dt>
              <span className={classes.mark} data-tone={tone} aria-hidden /> {name}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
