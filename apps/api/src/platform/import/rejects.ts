import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { ImportError } from './problems.js';

export interface Reject {
  entity: string;
  file: string;
  line: number;
  column: string;
  reason: string;
  value: string;
}

/** Writes what could not be taken, as it comes. The file is only made when there is something to write. */
export class Rejects {
  private handle: number | null = null;
  /** Problems written. A row can have several. */
  problems = 0;
  /** The first few, for the report. */
  readonly first: Reject[] = [];

  constructor(readonly path: string) {}

  add(reject: Reject): void {
    if (this.handle === null) this.open();
    this.problems += 1;
    if (this.first.length < 3) this.first.push(reject);
    const { entity, file, line, column, reason, value } = reject;
    writeSync(this.handle as number, stringify([[file, line, column, reason, value.slice(0, 1000), entity]]));
  }

  private open(): void {
    try {
      this.handle = openSync(this.path, 'w');
    } catch (error) {
      throw new ImportError(`The rejects file can't be written: ${(error as Error).message}`);
    }
    writeSync(this.handle, stringify([['file', 'line', 'column', 'reason', 'value', 'entity']]));
  }

  close(): void {
    if (this.handle !== null) closeSync(this.handle);
    this.handle = null;
  }
}
