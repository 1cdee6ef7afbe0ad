import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { loginUrl } from '../core/database/logins.js';
import { silent } from '../platform/import/progress.js';
import type { Counts, Report } from '../platform/import/report.js';
import { prepareImport, runImport } from '../platform/import/run.js';
import { TEST_SECRET, type TestDatabase } from './database.js';

export interface ImportOutcome {
  report: Report;
  counts: Record<string, Counts>;
  rejects: { file: string; line: string; column: string; reason: string; value: string; entity: string }[];
}

/** Imports of small companies, each made of a mapping and the texts of its files, as the importer's own sign-in. */
export class Importing {
  readonly folder = mkdtempSync(join(tmpdir(), 'relata-import-'));
  private readonly rejectsPath = join(this.folder, 'rejects.csv');

  constructor(private readonly database: Pick<TestDatabase, 'url'>) {}

  write(files: Record<string, string | Buffer>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), content);
    }
  }

  async run(mapping: string, files: Record<string, string | Buffer> = {}, { dryRun = false } = {}): Promise<ImportOutcome> {
    this.write({ ...files, 'mapping.yaml': mapping });
    return this.runFile(join(this.folder, 'mapping.yaml'), this.folder, { dryRun });
  }

  async runFile(mappingPath: string, folder: string, { dryRun = false } = {}): Promise<ImportOutcome> {
    rmSync(this.rejectsPath, { force: true });
    const options = { mappingPath, folder, dryRun, rejectsPath: this.rejectsPath, startedBy: 'a test', progress: silent };
    const ready = await prepareImport(options);
    const { report } = await runImport(ready, loginUrl(this.database.url, TEST_SECRET, 'relata_worker'), this.database.url);
    const rejects = existsSync(this.rejectsPath) ? parse(readFileSync(this.rejectsPath), { columns: true }) : [];
    return { report, counts: Object.fromEntries(report.entities.map(({ name, counts }) => [name, counts])), rejects: rejects as never };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
