import classes from './sums.module.css';

/** What lines come to: each sum with its name, the last of them the one that counts. */
export const Sums = ({ sums }: { sums: [name: string, value: string][] }) => (
  <dl className={classes.sums}>
    {sums.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
