import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../core/database/embedded.js';
import { migrate } from '../core/database/migrate.js';
import { TEST_SECRET, withAdmin } from './database.js';
import '../graph.js';

/** Starts the one server of a test run and makes the template. RELATA_TEST_DATABASE_URL names a server to use instead. */
export async function startTestServer(): Promise<() => Promise<void>> {
  const given = process.env.RELATA_TEST_DATABASE_URL;
  const home = mkdtempSync(join(tmpdir(), 'relata-test-'));
  // PostgreSQL runs as another user where we are root, and a temporary folder is closed to others.
  chmodSync(home, 0o755);
  const server = given
    ? null
    : await startEmbedded({
        dataDir: join(home, 'postgres'),
        settings: {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          max_connections: '300',
          // Databases are cloned by the file system, where the system has a call for that.
          ...(platform() === 'win32' ? {} : { file_copy_method: 'clone' }),
        },
      });
  const url = given ?? (server?.url as string);
  process.env.RELATA_TEST_DATABASE_URL = url;
  await withAdmin(async (client) => {
    await client.query('drop database if exists relata_template with (force)');
    await client.query('create database relata_template');
  }, url);
  const template = new URL(url);
  template.pathname = '/relata_template';
  await migrate(template.toString(), TEST_SECRET);
  return async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
