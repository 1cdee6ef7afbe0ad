import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseRightsSql } from '../core/policy/sync.js';

/** Databases for tests: one server for the whole run, one migrated template, and a clone of it per test file. */
export const TEST_SECRET = 'only for tests, and long enough for that';

const adminUrl = (): string => {
  const url = process.env.RELATA_TEST_DATABASE_URL;
  if (!url) throw new Error('No test server: run the tests by npm test, whose global set-up starts it');
  return url;
};

export async function withAdmin<T>(work: (client: pg.Client) => Promise<T>, url = adminUrl()): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  /** The administrator's URL of the clone. */
  url: string;
  drop(): Promise<void>;
}

/** A fresh clone of a template; about 100 ms where the file system can clone files, a second where it can't. */
export async function cloneDatabase(template = 'relata_template'): Promise<TestDatabase> {
  const name = `relata_test_${randomBytes(6).toString('hex')}`;
  await withAdmin(async (client) => {
    await client.query(`create database ${name} template ${template} strategy file_copy`);
    // The rights on the database itself are not cloned.
    await client.query(databaseRightsSql(`'${name}'`));
  });
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => withAdmin(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))) };
}
