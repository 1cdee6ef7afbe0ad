import { expect, test } from '@jest/globals';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { cloneDatabase } from '../../testing/database.js';
import { AUTH_IDS, AUTH_TABLES, authDatabase, migrateAuth, SECOND_FACTOR } from './tables.js';

test('the migrated tables are those that better-auth asks for, and migrating again changes nothing', async () => {
  const database = await cloneDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    await migrateAuth(database.url);
    const plan = await getMigrations({ ...AUTH_TABLES, plugins: [SECOND_FACTOR()], database: authDatabase(pool), advanced: { database: AUTH_IDS } });
    const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems, unsafeChanges } = plan;
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems, unsafeChanges }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      schemaProblems: [],
      unsafeChanges: [],
    });
  } finally {
    await pool.end();
    await database.drop();
  }
});
