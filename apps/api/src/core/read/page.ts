import { encodeCursor } from './order.js';
import type { Row } from './plan.js';

export type PageRow = Row & { _cursor?: (string | null)[] };

/** A connection: the rows of a page, and whether there are more. Read one row more than asked to know that. */
export class Page {
  readonly nodes: PageRow[];
  private readonly more: boolean;

  constructor(
    rows: PageRow[],
    limit: number,
    private readonly backwards: boolean,
    private readonly hasAfter: boolean,
    private readonly hasBefore: boolean,
    readonly totalCount: number | null,
  ) {
    this.more = rows.length > limit;
    if (this.more) rows.length = limit;
    this.nodes = backwards ? rows.reverse() : rows;
  }

  get edges(): { node: PageRow; cursor: string }[] {
    return this.nodes.map((node) => ({ node, cursor: cursorOf(node) as string }));
  }

  get pageInfo() {
    return {
      hasNextPage: this.backwards ? this.hasBefore : this.more,
      hasPreviousPage: this.backwards ? this.more : this.hasAfter,
      startCursor: cursorOf(this.nodes[0]),
      endCursor: cursorOf(this.nodes.at(-1)),
    };
  }
}

const cursorOf = (row: PageRow | undefined): string | null => (row?._cursor ? encodeCursor(row._cursor) : null);
