import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../core/database/embedded.js';
import { migrate } from '../core/database/migrate.js';
import { createOrm } from '../core/database/orm.js';
import '../graph.js';

/**
 * `npm run migration -- <name>`: writes the migration that brings the tables up to the entities, by migrating an
 * empty database and asking what it lacks. Read what it wrote before you commit it.
 */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Name the migration in lower case: npm run migration -- add_quotes');

const folder = join(import.meta.dirname, '../../src/migrations');
const home = mkdtempSync(join(tmpdir(), 'relata-migration-'));
// PostgreSQL runs as another user where we are root, and a temporary folder is closed to others.
chmodSync(home, 0o755);
const server = await startEmbedded({ dataDir: join(home, 'postgres'), settings: { fsync: 'off' } });
try {
  await migrate(server.url, 'a secret that is only for this migration', () => {}, { tablesOnly: true });
  const orm = createOrm(server.url, 1);
  const sql = (await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false })).trim();
  await orm.close(true);
  if (sql === '') console.log('The tables are up to the entities; nothing to write.');
  else write(sql);
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

function write(sql: string): void {
  const number = String(readdirSync(folder).filter((file) => /^\d{4}_/.test(file)).length + 1).padStart(4, '0');
  const file = `${number}_${name}.sql`;
  writeFileSync(join(folder, file), `${sql}\n`);
  console.log(`Wrote src/migrations/${file}. Read it, then commit it.`);
}
