import pg from 'pg';
import { post, type Target } from './answers.ts';
import type { Question } from './questions.ts';

/** One statement as the owner of the database. */
export async function query<T>(adminUrl: string, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as T[];
  } finally {
    await client.end();
  }
}

/** Counting statements costs a little, so it is off while time is measured. */
export async function track(adminUrl: string, what: 'none' | 'top'): Promise<void> {
  await query(adminUrl, `alter system set pg_stat_statements.track = '${what}'`);
  await query(adminUrl, 'select pg_reload_conf(), pg_sleep(0.2)');
}

/** Statements that reach the database for one request, as the database counts them. */
export async function statementsOf(adminUrl: string, target: Target, question: Question): Promise<number> {
  const REQUESTS = 20;
  await query(adminUrl, 'select pg_stat_statements_reset()');
  await track(adminUrl, 'top');
  for (let at = 0; at < REQUESTS; at += 1) await post(target, target.bodies.get(question.name)?.[at % question.variables.length] as string);
  await new Promise((done) => setTimeout(done, 100));
  const [counted] = await query<{ n: number }>(
    adminUrl,
    `select coalesce(sum(calls), 0)::float8 as n from pg_stat_statements s join pg_roles r on r.oid = s.userid
     where s.dbid = (select oid from pg_database where datname = current_database()) and not r.rolsuper`,
  );
  await track(adminUrl, 'none');
  return (counted?.n ?? 0) / REQUESTS;
}
