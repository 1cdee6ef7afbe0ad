import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { App } from '../core/context.js';
import { loginUrl } from '../core/database/logins.js';
import { createOrm } from '../core/database/orm.js';
import { ROLES, type Role, toTypeId } from '../core/index.js';
import { asSystem } from '../core/jobs/jobs.js';
import { systemPrincipal } from '../core/policy/principal.js';
import { createUser } from '../platform/sign-in.js';
import { activities } from './activities.js';
import { articles } from './articles.js';
import { cases } from './cases.js';
import { Company, type DemoSignIn, demoEmail } from './company.js';
import { consents } from './consents.js';
import { customers } from './customers.js';
import { deliveries } from './deliveries.js';
import { earnings } from './earnings.js';
import { type KeepFile, keepIn } from './files.js';
import { funds } from './funds.js';
import { leadOffers } from './lead-offers.js';
import { leads } from './leads.js';
import { learning } from './learning.js';
import { opportunities } from './opportunities.js';
import { orders } from './orders.js';
import { partnerAssets } from './partner-assets.js';
import { partners } from './partners.js';
import { people } from './people.js';
import { priceLists } from './price-lists.js';
import { products } from './products.js';
import { programme } from './programme.js';
import { quotes } from './quotes.js';
import { registrations } from './registrations.js';
import { scorecards } from './scorecards.js';
import { serviceLevels } from './service-levels.js';
import { sharedDeals } from './shared-deals.js';
import { surveys } from './surveys.js';
import { dateOf, World } from './world.js';

export type { DemoSignIn };

export const DEMO_PASSWORD = 'relata-demo';
const EMPTY = `not exists (select from person) and not exists (select from account) and not exists (select from "order")`;
const LOADED = `exists (select from audit_entry where action = 'DEMO')`;

/** The parts in the order in which they build on each other. A domain that adds to the demo adds its part here. */
const PARTS = [
  people,
  partners,
  programme,
  learning,
  customers,
  serviceLevels,
  products,
  opportunities,
  sharedDeals,
  leads,
  funds,
  registrations,
  orders,
  deliveries,
  earnings,
  activities,
  consents,
  cases,
  quotes,
  articles,
  surveys,
  priceLists,
  leadOffers,
  partnerAssets,
  scorecards,
];

/**
 * The demo company, loaded into an empty database once. Never in production, where its well-known password would be an
 * open door. Answers its sign-ins, and makes those that a killed start has left out.
 */
export async function ensureDemo(app: Pick<App, 'config'>, databaseUrl: string, say: (line: string) => void): Promise<DemoSignIn[]> {
  if (app.config.production) return [];
  const url = loginUrl(databaseUrl, app.config.secret, 'relata_worker');
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    const state = async () =>
      asSystem(
        pool,
        async (client) => (await client.query<{ empty: boolean; loaded: boolean }>(`select ${EMPTY} as empty, ${LOADED} as loaded`)).rows[0],
      );
    const before = await state();
    if (before?.empty && app.config.DEMO === 'on') await loadDemo(url, say, new Date(), keepIn(app.config));
    else if (!before?.loaded) return [];
    const people = await asSystem(pool, signInPeople);
    const missing = people.filter(({ signedUp }) => !signedUp);
    if (missing.length > 0) say('Making the demo sign-ins');
    await Promise.all(missing.map(({ email, personId }) => createUser(app, databaseUrl, { personId, email, password: DEMO_PASSWORD })));
    return people.map(({ role, email, name }) => ({ role, email, name }));
  } finally {
    await pool.end();
  }
}

/** One transaction: all of the company, or nothing of it. Two processes that start at once don't both load it. */
export async function loadDemo(workerUrl: string, say: (line: string) => void, today = new Date(), keep?: KeepFile): Promise<number> {
  const orm = createOrm(workerUrl, 1);
  try {
    const em = orm.em.fork() as EntityManager;
    // As an import: one act in the audit, not one entry for each of the rows.
    em.setSessionContext({
      role: systemPrincipal.databaseRole,
      variables: { 'relata.principal_kind': 'system', 'relata.import_id': randomUUID() },
    });
    return await em.transactional(async (tx) => {
      await tx.execute(`select pg_advisory_xact_lock(hashtext('relata demo'))`);
      const [found] = await tx.execute<{ empty: boolean }[]>(`select ${EMPTY} as empty`);
      if (!found?.empty) return 0;
      const since = performance.now();
      const world = new World(tx as EntityManager, new Date(`${dateOf(today)}T00:00:00Z`));
      const company = new Company(world);
      for (const part of PARTS) await part(company);
      const rows = await world.flush();
      for (const { id, file } of company.files) await keep?.(id, file);
      await tx.execute(`select relata.audit_act('DEMO', 'Company', null, null)`);
      say(`Loaded the demo company: ${rows} records in ${((performance.now() - since) / 1000).toFixed(1)} s`);
      return rows;
    });
  } finally {
    await orm.close(true);
  }
}

/** Whoever has the address of a role's sign-in, and whether the sign-in is there. */
async function signInPeople(client: pg.ClientBase): Promise<(DemoSignIn & { personId: string; signedUp: boolean })[]> {
  const { rows } = await client.query<{ id: string; email: string; name: string; signed_up: boolean }>(
    `select id, email, given_name || ' ' || family_name as name, exists (select from "user" u where u.person_id = p.id) as signed_up
     from person p where email = any ($1)`,
    [ROLES.map(demoEmail)],
  );
  return ROLES.flatMap((role: Role) => {
    const person = rows.find(({ email }) => email === demoEmail(role));
    return person ? [{ role, email: person.email, name: person.name, personId: toTypeId('per', person.id), signedUp: person.signed_up }] : [];
  });
}
