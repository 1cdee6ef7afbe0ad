import type { Sitter } from '../seats.js';
import { type Kind, opens, readersOf } from '../table.js';
import { DENIED, modelOf, SqlSession, TABLES } from './sql-session.js';

/** The grants of columns in SQL alone, against the table of policy.md. */
export class ColumnProof extends SqlSession {
  /** Columns that somebody may read though the table hides them, or may not though it shows them. */
  async columns(sitter: Sitter, kinds: readonly Kind[] = TABLES): Promise<string[]> {
    await this.begin(sitter);
    try {
      const surprises: string[] = [];
      for (const kind of kinds) {
        const granted = new Set(await this.granted(kind, 'select'));
        const reads = opens(kind, sitter, 'read');
        for (const field of modelOf(kind).fields.values()) {
          if (!field.column || field.internal) continue;
          this.probes += 1;
          const shown = reads && readersOf(this.company, kind, sitter, field.name) !== null;
          if (granted.has(field.column) === shown || (!reads && granted.size === 0)) continue;
          surprises.push(`${sitter.name} ${shown ? 'is not granted' : 'is granted'} ${kind}.${field.name}`);
        }
      }
      return surprises;
    } finally {
      await this.client.query('rollback');
    }
  }

  /** Uses of a column that isn't shown, each of which must be refused; of tables of which somebody sees rows. */
  async uses(sitter: Sitter): Promise<string[]> {
    await this.begin(sitter);
    try {
      const list: Record<string, string> = {};
      for (const kind of TABLES) {
        const { table, fields } = modelOf(kind);
        if (!opens(kind, sitter, 'read')) continue;
        const hidden = [...fields.values()].filter(
          ({ name, column, internal }) => column && !internal && readersOf(this.company, kind, sitter, name) === null,
        );
        for (const { name, column } of hidden) {
          const uses = [
            `select "${column}" from "${table}"`,
            `select id from "${table}" where "${column}" is not null`,
            `select id from "${table}" order by "${column}"`,
            `select count(*) from "${table}" group by "${column}"`,
            `select max("${column}"::text) from "${table}"`,
            `select t from "${table}" t`,
            `select to_jsonb(t) from "${table}" t`,
            `select t."${column}" from (select * from "${table}") t`,
            `update "${table}" set updated_at = now() returning "${column}"`,
            `update "${table}" set updated_at = now() where "${column}" is not null`,
            `delete from "${table}" where "${column}" is not null`,
          ];
          for (const sql of uses) list[`${sitter.name} ${kind}.${name}: ${sql}`] = sql;
        }
      }
      const outcomes = await this.each(list);
      return Object.entries(outcomes)
        .filter(([, outcome]) => outcome !== DENIED)
        .map(([use, outcome]) => `${use}: ${outcome}`);
    } finally {
      await this.client.query('rollback');
    }
  }

  /** Columns of a kind that somebody may read. */
  async readable(sitter: Sitter, kind: Kind): Promise<Set<string>> {
    await this.begin(sitter);
    try {
      return new Set(await this.granted(kind, 'select'));
    } finally {
      await this.client.query('rollback');
    }
  }
}
