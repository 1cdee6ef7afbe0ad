import classes from './status.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet';

/** A state in a word, with a colour that says it again and never alone. */
export const Status = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={classes.status} data-tone={tone}>
    {children}
  </span>
);
