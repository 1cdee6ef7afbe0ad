import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';

// Plain SQL files, in order of their numbers. They are read from the sources, so that a build need not copy them.
const folder = join(import.meta.dirname, '../../src/migrations');

/** Every migration, made by `npm run migration`. What has been released is never changed. */
export const migrations = readdirSync(folder)
  .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
  .sort()
  .map((file) => ({
    name: file.replace('.sql', ''),
    class: class extends Migration {
      override up(): void {
        this.addSql(readFileSync(join(folder, file), 'utf8'));
      }
    },
  }));
