import { Fragment, type ReactNode } from 'react';
import classes from './parts-table.module.css';

interface PartsRow {
  key: string;
  name: ReactNode;
  /** A value for each part, in their order, out of `whole` in sum. */
  parts: { name: string; value: number; text: string }[];
  /** What they come to, as it is written. */
  sum: string;
}

/** What sums are made of, row by row: a table to read, with each row drawn as a bar of its parts. */
export function PartsTable({
  label,
  nameTitle,
  sumTitle,
  whole,
  rows,
}: {
  label: string;
  nameTitle: string;
  sumTitle: string;
  whole: number;
  rows: PartsRow[];
}) {
  const parts = rows[0]?.parts ?? [];
  return (
    <div className={classes.scroll}>
      <table className={classes.parts}>
        <caption className={classes.hidden}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{nameTitle}</th>
            {parts.map(({ name }, at) => (
              <th key={name} scope="col" className={classes.number}>
                <i aria-hidden data-part={at % 6} /> {name}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {sumTitle}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.key}>
              <tr>
                <th scope="row">{row.name}</th>
                {row.parts.map(({ name, text }) => (
                  <td key={name} className={classes.number} data-part-name={name}>
                    {text}
                  </td>
                ))}
                <td className={classes.number}>
                  <strong>{row.sum}</strong>
                </td>
              </tr>
              <tr aria-hidden className={classes.drawn}>
                <td colSpan={parts.length + 2}>
                  <svg aria-hidden width="100%" height="10" preserveAspectRatio="none" viewBox={`0 0 ${whole} 10`}>
                    <rect width={whole} height="10" className={classes.ground} />
                    {row.parts.map(({ name, value }, at) => (
                      <rect
                        key={name}
                        x={row.parts.slice(0, at).reduce((sum, each) => sum + each.value, 0)}
                        width={value}
                        height="10"
                        data-part={at % 6}
                      />
                    ))}
                  </svg>
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
