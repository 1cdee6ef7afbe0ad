import pg from 'pg';
import type { App } from '../core/context.js';
import { loginUrl } from '../core/database/logins.js';
import { asSystem } from '../core/jobs/jobs.js';

/** Is there an administrator who can sign in, or one who was invited? */
const ADMINISTERED = `exists (select from "user" u join employee e on e.person_id = u.person_id join employee_role r on r.employee_id = e.id
  where r.role = 'ADMIN' and u.disabled_at is null and (e.left_on is null or e.left_on > current_date))`;

/**
 * Invites ADMIN_EMAIL as an administrator where there is none: the way into a company that begins empty. Everyone else
 * is made and invited in the graph. Whoever has this address already is given the role.
 */
export async function ensureAdministrator(app: Pick<App, 'config'>, databaseUrl: string, say: (line: string) => void): Promise<void> {
  const email = app.config.ADMIN_EMAIL?.toLowerCase();
  if (!email) return;
  const pool = new pg.Pool({ connectionString: loginUrl(databaseUrl, app.config.secret, 'relata_worker'), max: 1 });
  try {
    const invited = await asSystem(pool, async (client) => {
      await client.query(`select pg_advisory_xact_lock(hashtext('relata administrator'))`);
      const { rows } = await client.query<{ administered: boolean }>(`select ${ADMINISTERED} as administered`);
      if (rows[0]?.administered) return false;
      await invite(client, email);
      return true;
    });
    if (invited) say(`Invited ${email} as the administrator, by mail`);
  } finally {
    await pool.end();
  }
}

async function invite(client: pg.ClientBase, email: string): Promise<void> {
  const one = async (sql: string, values: unknown[]) => (await client.query<{ id: string }>(sql, values)).rows[0]?.id;
  const person =
    (await one('select id from person where email = $1 order by id limit 1', [email])) ??
    (await one(`insert into person (given_name, family_name, email) values ('First', 'Administrator', $1) returning id`, [email]));
  const employee =
    (await one('select id from employee where person_id = $1', [person])) ??
    (await one(`insert into employee (person_id, position) values ($1, 'Administrator') returning id`, [person]));
  await client.query(`insert into employee_role (employee_id, role) values ($1, 'ADMIN') on conflict do nothing`, [employee]);
  // The invitation makes the sign-in; whoever has one already only becomes an administrator.
  await client.query(
    `insert into invitation (person_id, email, expires_at) select $1::uuid, $2, now() + interval '7 days' where not relata.signs_in($1)
     on conflict (person_id) where partner_id is null and account_id is null do update set expires_at = excluded.expires_at, revoked_at = null`,
    [person, email],
  );
}
