import type { ReactNode } from 'react';

/** A column of a table, and what becomes of it on a phone, where each row is a card. */
export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The field of the graph by which it sorts. */
  sort?: string;
  /** Numbers and amounts stand at the end. */
  end?: boolean;
  /** On a card: what it is called, what stands beside that, or nothing. Others are lines with their title. */
  card?: 'title' | 'beside' | 'none';
}

/** How rows are sorted. */
export interface Sort {
  field: string;
  direction: 'ASC' | 'DESC';
}
