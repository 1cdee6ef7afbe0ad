import { Link } from 'react-router';
import type { Column } from './columns.js';
import classes from './table.module.css';

interface CardsProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  to?: ((row: Row) => string) | undefined;
}

/** The rows of a table on a phone: a card each. */
export function Cards<Row extends { id: string }>({ label, columns, rows, to }: CardsProps<Row>) {
  const title = columns.find(({ card }) => card === 'title') ?? columns[0];
  const beside = columns.find(({ card }) => card === 'beside');
  const lines = columns.filter((column) => column !== title && column !== beside && column.card !== 'none');
  return (
    <ul aria-label={label} className={classes.cards}>
      {rows.map((row) => (
        <li key={row.id} data-link={to ? true : undefined}>
          <div className={classes.cardHead}>
            <strong>
              {to ? (
                <Link to={to(row)} className={classes.link}>
                  {title?.cell(row)}
                </Link>
              ) : (
                title?.cell(row)
              )}
            </strong>
            {beside && <span>{beside.cell(row)}</span>}
          </div>
          {lines.length > 0 && (
            <dl>
              {lines.map((column) => (
                <div key={column.key}>
                  <dt>{column.title}</dt>
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
