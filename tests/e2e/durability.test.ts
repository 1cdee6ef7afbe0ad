import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withAdmin } from '../../apps/api/src/testing/database.js';
import { AppProcess, makeHome } from '../../apps/api/src/testing/process.js';

const CREATE = `mutation ($input: OpportunityCreateInput!) { changed: opportunityCreate(input: $input) { opportunity { id } userErrors { message } } }`;
const CLOSE = `mutation ($input: OpportunityCloseInput!) { changed: opportunityClose(input: $input) { opportunity { id } userErrors { message } } }`;
const UPDATE = `mutation ($input: OpportunityUpdateInput!) { changed: opportunityUpdate(input: $input) { opportunity { id } userErrors { message } } }`;
interface Changed {
  changed: { opportunity: { id: string }; userErrors: object[] };
}
const WRITERS = 8;
const ENOUGH = 40;

/** The built application and its PostgreSQL, as on a user's machine: fsync on, killed, started again. */
describe('the running application', () => {
  const { home, remove } = makeHome();
  const running: AppProcess[] = [];
  const launch = (environment = {}) => {
    const app = AppProcess.launch(home, environment);
    running.push(app);
    return app;
  };
  let app: AppProcess;
  let url: string;

  beforeAll(async () => {
    // The first two starts are killed: one while it prepares the database, one while it fills it.
    const first = launch();
    await first.says(/starting/);
    await sleep(1500);
    await first.kill();
    const second = launch();
    await second.says(/migrated|policies/);
    await second.kill({ database: true });
    app = launch();
    url = await app.ready();
  }, 120_000);

  afterAll(async () => {
    for (const each of running) if (each.isRunning) await each.stop();
    remove();
  });

  const post = async (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', origin: url, ...headers }, body: JSON.stringify(body) });
  const signIn = async (email: string): Promise<Record<string, string>> => {
    const response = await post('/auth/sign-in/email', { email, password: 'relata-demo' });
    expect(response.status).toBe(200);
    return { cookie: (response.headers.getSetCookie()[0] as string).split(';')[0] as string };
  };
  const ask = async <T>(query: string, variables: object, headers: Record<string, string>) =>
    (await (await post('/graphql', { query, variables }, headers)).json()) as { data: T };
  const rows = async <T extends object>(text: string) => (await withAdmin((client) => client.query<T>(text), app.databaseUrl)).rows;

  test('starts after killed starts, with one whole demo company and a sign-in for every role', async () => {
    expect(app.output.match(/@relata\.example/g)).toHaveLength(17);
    const [found] = await rows(`select (select count(*)::int from employee) as employees, (select count(*)::int from "user") as users,
      (select count(*)::int from audit_entry where action = 'DEMO') as demos`);
    expect(found).toEqual({ employees: 25, users: 17, demos: 1 });
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  /** Makes deals and wins them, by several at once, until there are enough, and kills everything in the middle of it. */
  const killUnderWrites = async (rep: Record<string, string>) => {
    const { data } = await ask<{ products: { nodes: { id: string }[] } }>('{ products(first: 3) { nodes { id } } }', {}, rep);
    const lines = data.products.nodes.map(({ id }) => ({ productId: id, quantity: 2 }));
    const answered = { created: [] as string[], closed: new Set<string>() };
    const write = async (writer: number) => {
      for (let n = 0; ; n += 1) {
        const made = await ask<Changed>(CREATE, { input: { name: `Durable ${writer}.${n}`, lines } }, rep);
        const { id } = made.data.changed.opportunity;
        answered.created.push(id);
        const won = await ask<Changed>(CLOSE, { input: { id, won: true } }, rep);
        if (won.data.changed.opportunity) answered.closed.add(id);
      }
    };
    const ends = Array.from({ length: WRITERS }, (_, writer) => write(writer).catch(String));
    for (const until = Date.now() + 30_000; answered.created.length < ENOUGH && Date.now() < until; ) await sleep(10);
    await app.kill({ database: true });
    // The kill broke what was under way, and nothing went wrong before it.
    for (const end of await Promise.all(ends)) expect(end).toMatch(/fetch failed|terminated|other side closed|Unexpected end of JSON/);
    return answered;
  };

  test('keeps every mutation that it has answered, whole, when it and its database are killed under writes', async () => {
    const { created, closed } = await killUnderWrites(await signIn('sales.rep@relata.example'));
    expect(created.length).toBeGreaterThanOrEqual(ENOUGH);
    app = launch();
    url = await app.ready();

    const deals = await rows<{ closed: boolean }>(`
      select o.closed_at is not null as closed, s.name as stage,
        (select count(*)::int from opportunity_line l where l.opportunity_id = o.id) as lines,
        o.amount = (select sum(total) from opportunity_line l where l.opportunity_id = o.id) as adds_up,
        (select count(*)::int from opportunity_stage_change c where c.opportunity_id = o.id) as moves,
        (select array_agg(action order by at) from audit_entry a where a.record_id = o.id::text) as audit,
        (select count(*)::int from audit_entry a join opportunity_line l on a.record_id = l.id::text where l.opportunity_id = o.id) as audited_lines
      from opportunity o join stage s on s.id = o.stage_id where o.name like 'Durable %'`);
    const open = { closed: false, stage: 'Qualify', lines: 3, adds_up: true, moves: 1, audit: ['INSERT'], audited_lines: 3 };
    const won = { ...open, closed: true, stage: 'Won', moves: 2, audit: ['INSERT', 'UPDATE'] };
    // Whatever is there is whole, answered or not.
    for (const deal of deals) expect(deal).toEqual(deal.closed ? won : open);

    const rep = await signIn('sales.rep@relata.example');
    for (let at = 0; at < created.length; at += 50) {
      const ids = created.slice(at, at + 50);
      const { data } = await ask<{ nodes: { id: string; closedAt: string | null }[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Opportunity { closedAt } } }',
        { ids },
        rep,
      );
      expect(data.nodes.map((node) => node?.id)).toEqual(ids);
      expect(data.nodes.filter(({ id, closedAt }) => closed.has(id) && closedAt === null)).toEqual([]);
    }
  }, 120_000);

  test('stops everything on Ctrl-C after it has answered what it was doing', async () => {
    const rep = await signIn('sales.rep@relata.example');
    const mine = await ask<{ opportunities: { nodes: { id: string }[] } }>('{ opportunities(first: 1) { nodes { id } } }', {}, rep);
    const id = mine.data.opportunities.nodes[0]?.id as string;
    const { pid } = app.child;
    const database = app.databasePid as number;
    // Somebody else holds the row, so that the update is still under way when the signal comes.
    const update = await withAdmin(async (client) => {
      await client.query('begin; lock table opportunity in exclusive mode');
      const answer = ask<Changed>(UPDATE, { input: { id, nextStep: 'After Ctrl-C' } }, rep);
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock'`;
      for (const until = Date.now() + 20_000; (await client.query(waiting)).rowCount === 0 && Date.now() < until; ) await sleep(20);
      app.child.kill('SIGINT');
      await app.says(/Stopping/);
      await client.query('commit');
      return answer;
    }, app.databaseUrl);
    expect(update.data.changed).toEqual({ opportunity: { id }, userErrors: [] });
    expect(await app.ended()).toBe(0);
    for (const gone of [pid as number, database]) expect(() => process.kill(gone, 0)).toThrow(/ESRCH/);
    await expect(fetch(`${url}/health`)).rejects.toThrow();

    app = launch();
    url = await app.ready();
    expect(app.output).not.toMatch(/migrated|Loaded the demo company|Making/);
    expect((await rows(`select from opportunity where next_step = 'After Ctrl-C'`)).length).toBe(1);
  }, 120_000);

  test('a second one on the same data is refused in one line', async () => {
    const other = launch();
    expect(await other.ended()).toBe(1);
    expect(other.errors).toMatch(/^The embedded PostgreSQL: .* is already running, process \d+\.\n$/);
  });
});
