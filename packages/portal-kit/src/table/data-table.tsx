import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { createColumnHelper, type Header, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { Cards } from './cards.js';
import type { Column, Sort } from './columns.js';
import classes from './table.module.css';

interface DataTableProps<Row> {
  /** What it lists, for those who don't see it. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  /** The screen of a row: the whole row leads there. */
  to?: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

const features = tableFeatures({});

/** Rows as a table, and as cards where a table would not fit. The graph sorts, so that all rows count and not those here. */
export function DataTable<Row extends { id: string }>({ label, columns, rows, to, sort, onSort }: DataTableProps<Row>) {
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const helper = useMemo(() => createColumnHelper<typeof features, Row>(), []);
  const defined = useMemo(
    () =>
      columns.map((column, at) =>
        helper.display({
          id: column.key,
          header: column.title,
          cell: ({ row }) =>
            at === 0 && to ? (
              <Link to={to(row.original)} className={classes.link}>
                {column.cell(row.original)}
              </Link>
            ) : (
              column.cell(row.original)
            ),
        }),
      ),
    [columns, helper, to],
  );
  const table = useTable({ features, columns: defined, data: rows, getRowId: ({ id }) => id });
  if (!wide) return <Cards label={label} columns={columns} rows={rows} to={to} />;
  const columnOf = (id: string) => columns.find(({ key }) => key === id);
  return (
    // Where no row can be gone to, the table itself is scrolled by keyboard.
    <div className={classes.scroll} {...(to ? {} : { tabIndex: 0, role: 'group', 'aria-label': label })}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{label}</VisuallyHidden>
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header: Header<typeof features, Row, unknown>) => (
                <Heading key={header.id} column={columnOf(header.column.id)} sort={sort} onSort={onSort} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} data-link={to ? true : undefined}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} data-end={columnOf(cell.column.id)?.end || undefined}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row> | undefined;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const say = useWords(kitWords);
  if (!column) return null;
  const end = column.end || undefined;
  // A column of buttons has no name of its own, and an empty heading would be read as one.
  if (!column.title) return <td data-end={end} />;
  const by = column.sort;
  if (!by || !onSort)
    return (
      <th scope="col" data-end={end}>
        {column.title}
      </th>
    );
  const direction = sort?.field === by ? sort.direction : undefined;
  const Icon = direction === 'ASC' ? IconArrowUp : direction === 'DESC' ? IconArrowDown : IconArrowsSort;
  const next = direction === 'DESC' ? 'ASC' : 'DESC';
  return (
    <th scope="col" data-end={end} aria-sort={direction && (direction === 'ASC' ? 'ascending' : 'descending')}>
      <UnstyledButton
        className={classes.sort}
        data-active={direction ? true : undefined}
        onClick={() => onSort({ field: by, direction: next })}
        title={say('sort.by', { column: column.title })}
      >
        {column.title} <Icon size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
