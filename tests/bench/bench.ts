import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bodiesFor, sameAnswers, type Target } from './answers.ts';
import { config, embedded, ids, migrateModule, signInModule } from './api.ts';
import { EMPLOYEES, fill, HEAD, MANAGER } from './company.ts';
import { cookieFor } from './identity.ts';
import type { Load, Measured } from './load.ts';
import { openLoginSql } from './open.ts';
import { type Question, questions } from './questions.ts';
import { type Figures, growthTable, median, priceTable, table } from './report.ts';
import { OURS, type ServeOptions } from './settings.ts';
import { query, statementsOf, track } from './statements.ts';

/**
 * `npm run bench`: three servers over one database, measured in one run, turn by turn. See docs/performance.md.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    policy: { type: 'boolean', default: false },
    portal: { type: 'boolean', default: false },
    distribution: { type: 'boolean', default: false },
    tiers: { type: 'boolean', default: false },
    accounts: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '10' },
    only: { type: 'string', default: 'Q1,Q2,Q3,Q4,W1' },
    servers: { type: 'string', default: 'relata,bare,postgraphile' },
    data: { type: 'string' },
  },
});
/** What is measured by itself, each without the servers: it says whether what was promised holds. */
const BY_ITSELF: Record<string, () => Promise<boolean>> = {
  portal: async () => (await import('./portal.ts')).benchPortal(),
  distribution: async () => (await import('./distribution.ts')).benchDistribution(),
  tiers: async () => (await import('./tiers.ts')).benchTiers(),
};
for (const [name, bench] of Object.entries(BY_ITSELF)) if (options[name as keyof typeof options]) process.exit((await bench()) ? 0 : 1);
/** The price of policy is asked by the head of sales: the team is everybody, so that both answer the same. */
const ASKER = options.policy ? HEAD : MANAGER;
const SIGN_IN = { email: `employee${ASKER}@sign-in.example`, password: 'relata-bench' };
const SECRET = 'only for measuring, and long enough for that';
const CONNECTIONS = Number(options.connections);
const SERVERS = options.policy ? OURS : options.servers.split(',');
const QUESTIONS = options.policy ? ['Q1', 'Q2', 'Q3', 'Q4'] : options.only.split(',');
/** Requests until a server's code has been compiled for the question, and its statements planned. */
const WARM_UP = 3_000;
const log = (line: string) => console.error(line);

/** As a small server would be set up; the same for all that is measured. */
const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  maintenance_work_mem: '512MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  max_wal_size: '8GB',
  shared_preload_libraries: 'pg_stat_statements',
};

const home = options.data ?? mkdtempSync(join(tmpdir(), 'relata-bench-'));
const server = await embedded.startEmbedded({ dataDir: join(home, 'postgres'), settings: SETTINGS, log });
const children = new Set<ChildProcess>();
const stop = async () => {
  for (const child of children) child.kill();
  await server.stop();
  if (!options.data) {
    embedded.removeEmbedded(join(home, 'postgres'));
    rmSync(home, { recursive: true, force: true });
  }
};
process.once('SIGINT', () => void stop().finally(() => process.exit(130)));
process.once('SIGTERM', () => void stop().finally(() => process.exit(143)));

try {
  const sizes = options.growth ? [10_000, 100_000, 1_000_000] : [Number(options.accounts)];
  const all: Record<number, Figures[]> = {};
  for (const accounts of sizes) all[accounts] = await measureAt(accounts);
  if (options.json)
    console.log(
      JSON.stringify({ connections: CONNECTIONS, seconds: Number(options.seconds), rounds: Number(options.rounds), results: all }, null, 2),
    );
  else {
    for (const [accounts, figures] of Object.entries(all))
      console.log(`\n${Number(accounts).toLocaleString('en')} accounts\n${options.policy ? priceTable(figures) : table(figures)}`);
    if (sizes.length > 1) console.log(`\nGrowth\n${growthTable(all)}`);
  }
} finally {
  await stop();
}

/** The company of a size, made at its first use. */
async function company(accounts: number): Promise<string> {
  const name = `bench_${accounts}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const adminUrl = url.toString();
  const [known] = await query<{ there: boolean }>(server.url, 'select true as there from pg_database where datname = $1', [name]);
  if (known) return adminUrl;
  const begin = Date.now();
  log(`Making a company of ${accounts.toLocaleString('en')} accounts …`);
  await query(server.url, `create database ${name}`);
  await import('./api.ts').then(({ graphModule }) => graphModule());
  await (await migrateModule()).migrate(adminUrl, SECRET);
  await fill(adminUrl, accounts, log);
  await query(adminUrl, 'create extension if not exists pg_stat_statements');
  log(`  done in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
  return adminUrl;
}

/** Whoever asks can sign in; a company that was kept may have met another asker. */
async function ensureSignIn(adminUrl: string): Promise<void> {
  const [known] = await query<{ there: boolean }>(adminUrl, 'select true as there from "user" where email = $1', [SIGN_IN.email]);
  if (known) return;
  const [asker] = await query<{ id: string }>(adminUrl, `select person_id as id from employee where id = bench.id('employee', $1)`, [ASKER]);
  const settings = config.loadConfig({ RELATA_SECRET: SECRET });
  await (await signInModule()).createUser({ config: settings }, adminUrl, { personId: ids.toTypeId('per', asker?.id as string), ...SIGN_IN });
}

async function optionsFor(adminUrl: string): Promise<ServeOptions> {
  const [identity] = await query<{ employeeId: string; personId: string }>(
    adminUrl,
    `select id as "employeeId", person_id as "personId" from employee where id = bench.id('employee', $1)`,
    [ASKER],
  );
  const team = `owner_id in (with recursive team as (select bench.id('employee', ${ASKER}) as id
    union all select e.id from employee e join team on e.manager_id = team.id) select id from team)`;
  const ofTeam = await query<{ id: string }>(adminUrl, `select id from account where ${team} order by name limit 100`);
  const [lastOfPage] = await query<{ id: string; name: string }>(
    adminUrl,
    `select id, name from account where lifecycle = 'CUSTOMER' order by name, id offset 24 limit 1`,
  );
  if (!identity || !lastOfPage || ofTeam.length < 100) throw new Error(`The company lacks what the questions ask for (${EMPLOYEES} employees)`);
  const accounts = ofTeam.map(({ id }) => id);
  return {
    adminUrl,
    secret: SECRET,
    pool: CONNECTIONS,
    identity: { userId: 'bench-manager', ...identity },
    given: { accounts: accounts.slice(0, 50), writable: accounts.slice(50), lastOfPage },
  };
}

function child(file: string): ChildProcess {
  const made = fork(join(import.meta.dirname, file), { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 2, 2, 'ipc'] });
  children.add(made);
  made.once('exit', () => children.delete(made));
  return made;
}

/** Lets a process end by itself, so that profiles are written. */
async function leave(made: ChildProcess): Promise<void> {
  made.disconnect();
  await once(made, 'exit');
}

async function answerOf<T>(from: ChildProcess, message: object): Promise<T> {
  const over = new AbortController();
  from.send(message);
  const [answer] = await Promise.race([
    once(from, 'message', over),
    once(from, 'exit', over).then(() => {
      throw new Error('A process of the bench has ended early; what it said stands above');
    }),
  ]);
  over.abort();
  return answer as T;
}

type Round = Measured & { cpu: number; databaseCpu: number };

async function signedIn(origin: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin };
  const response = await fetch(`${origin}/auth/sign-in/email`, { method: 'POST', headers, body: JSON.stringify(SIGN_IN) });
  if (!response.ok) throw new Error(`The sign-in answered ${response.status}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function measureAt(accounts: number): Promise<Figures[]> {
  const adminUrl = await company(accounts);
  await ensureSignIn(adminUrl);
  if (options.policy) await query(adminUrl, openLoginSql(SECRET));
  await track(adminUrl, 'none');
  const given = await optionsFor(adminUrl);
  const asked = questions(given.given).filter(({ name }) => QUESTIONS.includes(name));
  const targets: Target[] = [];
  for (const name of SERVERS) {
    const made = child(`serve-${name}.ts`);
    const { port } = await answerOf<{ port: number }>(made, given);
    const origin = `http://127.0.0.1:${port}`;
    const cookie = OURS.includes(name) ? await signedIn(origin) : cookieFor(given.identity.userId);
    targets.push({ name, url: `${origin}/graphql`, process: made, cookie, bodies: new Map() });
  }
  for (const target of targets) for (const question of asked) target.bodies.set(question.name, await bodiesFor(target, question));
  const figures: Figures[] = [];
  const loader = child('load.ts');
  const cpuOf = async (target: Target) => {
    const { cpu } = await answerOf<{ cpu: NodeJS.CpuUsage }>(target.process, { ask: 'cpu' });
    return (cpu.user + cpu.system) / 1000;
  };
  const shoot = async (target: Target, question: Question, seconds: number, atLeast = 0): Promise<Round> => {
    const bodies = target.bodies.get(question.name) as string[];
    const before = await cpuOf(target);
    const databaseBefore = databaseCpu();
    const measured = await answerOf<Measured>(loader, {
      url: target.url,
      cookie: target.cookie,
      bodies,
      connections: CONNECTIONS,
      seconds,
      atLeast,
    } satisfies Load);
    const each = (milliseconds: number) => milliseconds / (measured.requests + measured.failed);
    return { ...measured, cpu: each((await cpuOf(target)) - before), databaseCpu: each(databaseCpu() - databaseBefore) };
  };
  for (const question of asked) {
    await sameAnswers(targets, question);
    const statements = new Map<string, number>();
    for (const target of targets) {
      await shoot(target, question, Math.min(2, Number(options.seconds)), WARM_UP);
      statements.set(target.name, await statementsOf(adminUrl, target, question));
    }
    const measured = new Map<string, Round[]>(targets.map(({ name }) => [name, []]));
    for (let round = 0; round < Number(options.rounds); round += 1) {
      // Whoever comes first in one round comes last in another.
      for (const at of targets.keys()) {
        const target = targets[(at + round) % targets.length] as Target;
        const result = await shoot(target, question, Number(options.seconds));
        if (result.failed > 0) throw new Error(`${target.name} refused ${result.failed} requests of ${question.name}`);
        measured.get(target.name)?.push(result);
      }
    }
    if (!question.write) await sameAnswers(targets, question);
    figures.push(...targets.map(({ name }) => figuresOf(name, question, measured, statements)));
    log(
      `${question.name}: ${targets.map(({ name }) => `${name} ${median((measured.get(name) ?? []).map((each) => each.perSecond)).toFixed(0)}/s`).join(', ')}`,
    );
  }
  await Promise.all([...children].map(leave));
  return figures;
}

function figuresOf(name: string, question: Question, measured: Map<string, Round[]>, statements: Map<string, number>): Figures {
  const rounds = measured.get(name) ?? [];
  const ratio = (peer: string) => {
    const theirs = measured.get(peer);
    return theirs?.length ? median(rounds.map((round, at) => round.perSecond / (theirs[at] as Round).perSecond)) : null;
  };
  const of = (key: keyof Round) => median(rounds.map((round) => round[key]));
  return {
    question: question.name,
    asks: question.asks,
    server: name,
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    databaseCpu: of('databaseCpu'),
    statements: statements.get(name) ?? Number.NaN,
    toPostgraphile: name === 'relata' ? ratio('postgraphile') : null,
    toBare: name === 'relata' ? ratio('bare') : null,
    toOpen: name === 'relata' ? ratio('open') : null,
  };
}

/** Milliseconds of CPU that the processes of the database have used, where the system tells (Linux). */
function databaseCpu(): number {
  try {
    const backends = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').trim().split(' ');
    const times = (pid: number | string) => (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []).slice(11, 15).map(Number);
    // User and system time in hundredths of a second, of what runs; of what has ended, the first process keeps it.
    const [, , user = 0, system = 0] = times(server.pid);
    return backends.reduce((total, pid) => total + ((times(pid)[0] ?? 0) + (times(pid)[1] ?? 0)) * 10, (user + system) * 10);
  } catch {
    return Number.NaN;
  }
}
