import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type pg from 'pg';
import { fileStore } from '../core/files/store.js';
import { type App, task } from '../core/index.js';
import type { JobServices } from '../core/jobs/jobs.js';
import { sendMail } from '../core/mail/mail.js';
import { modelOf } from '../core/model/registry.js';
import { isTheirs } from '../core/personal.js';
import { InboundMail, removeRaw } from '../service/index.js';
import { archiveOf, type ExportFile, gatherPersonal, type Part } from './privacy-export.js';
import { privacyUrl, privacyWords } from './privacy-mail.js';
import type { PrivacyRequestKind, PrivacyRequestStatus } from './privacy-request.entity.js';

const ARCHIVE_DAYS = 7;

interface Found {
  id: string;
  person_id: string;
  kind: PrivacyRequestKind;
  status: PrivacyRequestStatus;
  due_at: Date;
  extended_reason: string | null;
  reject_reason: string | null;
  email: string | null;
  language: string | null;
}

const FIND = `select r.id, r.person_id, r.kind, r.status, r.due_at, r.extended_reason, r.reject_reason, p.email, p.language
  from privacy_request r join person p on p.id = r.person_id where r.id = $1`;
const find = async ({ system }: JobServices, id: string): Promise<Found | undefined> =>
  (await system((client) => client.query<Found>(FIND, [id]))).rows[0];

type Payload = { requestId: string };

/** Each mail of a request has an id of its own that a second run repeats, so that it arrives once. */
async function write({ app, system }: JobServices, { id, email }: Found, at: number, [subject, text]: [string, string]): Promise<void> {
  if (!email) return;
  const mailId = `${id.slice(0, -1)}${((Number.parseInt(id.slice(-1), 16) + at) % 16).toString(16)}`;
  await sendMail({ app, system }, { id: mailId, to: email, subject, text, transactional: 'PRIVACY' });
}

task('privacy.ask', async ({ requestId }: Payload, services) => {
  const found = await find(services, requestId);
  if (found?.status !== 'REQUESTED') return;
  const { ask, kinds } = privacyWords(found.language);
  await write(services, found, 1, [ask[0], ask[1](kinds[found.kind], privacyUrl(services.app.config, found.id))]);
});

task('privacy.tell', async ({ requestId }: Payload, services) => {
  const found = await find(services, requestId);
  if (!found) return;
  const { rejected, extended, kinds } = privacyWords(found.language);
  const what = kinds[found.kind];
  if (found.status === 'REJECTED') await write(services, found, 2, [rejected[0], rejected[1](what, found.reject_reason ?? '')]);
  else if (found.extended_reason)
    await write(services, found, 3, [extended[0], extended[1](what, found.due_at.toISOString().slice(0, 10), found.extended_reason)]);
});

/** Carries a request out. One that is done already is left alone. */
task('privacy.run', async ({ requestId }: Payload, services) => {
  const found = await find(services, requestId);
  if (found?.status !== 'IN_PROGRESS') return;
  if (found.kind === 'EXPORT') await exportAll(services, found);
  else await erase(services, found);
});

async function exportAll(services: JobServices, found: Found): Promise<void> {
  const until = new Date(Date.now() + ARCHIVE_DAYS * 86_400_000);
  await services.system(async (client) => {
    const parts = await gatherPersonal(client, found.person_id);
    const content = await archiveOf(parts, await filesOf(services.app, parts), new Date());
    const result = Object.fromEntries(parts.map(({ model, rows }) => [model.name, rows.length]));
    await client.query('insert into relata.privacy_archive values ($1, $2) on conflict (request_id) do update set content = excluded.content', [
      found.id,
      content,
    ]);
    await client.query(
      `update privacy_request set status = 'DONE', closed_at = now(), archive_until = $2, result = $3, version = version + 1, updated_at = now() where id = $1`,
      [found.id, until, JSON.stringify(result)],
    );
  });
  const { done } = privacyWords(found.language);
  const url = `${services.app.config.publicUrl}/privacy/archive/${found.id}`;
  await write(services, found, 4, [done[0], done[1](url, until.toISOString().slice(0, 10))]);
}

/** What was sent with their messages; each name has its number before it, since two files may be called the same. */
async function filesOf({ config }: Pick<App, 'config'>, parts: Part[]): Promise<ExportFile[]> {
  const rows = (parts.find(({ model }) => model.name === 'Attachment')?.rows ?? []) as { id: string; name: string }[];
  const files: ExportFile[] = [];
  for (const [at, { id, name }] of rows.entries()) {
    const stream = await fileStore(config).open(id);
    if (stream) files.push({ name: `${at + 1} ${name}`, content: await buffer(stream) });
  }
  return files;
}

/**
 * Told first, since afterwards there is nobody to tell; then what lies on disk, as long as the database knows which that is;
 * then the database in one transaction. A run that breaks off is run again from the start.
 */
async function erase(services: JobServices, found: Found): Promise<void> {
  await write(services, found, 5, privacyWords(found.language).begun);
  const { emails, raws } = await services.system((client) => onDisk(client, found.person_id));
  await removeMails(services.app, emails);
  for (const raw of raws) await removeRaw(services.app, raw);
  await services.system((client) => client.query('select relata.erase_person($1)', [found.id]));
}

/** Their addresses, and the mails that came from them as they came. */
async function onDisk(client: pg.ClientBase, person: string): Promise<{ emails: string[]; raws: string[] }> {
  const { rows } = await client.query<{ emails: string[]; raws: string[] }>(
    `select relata.addresses_of($1) as emails, array(select distinct r.raw from inbound_mail r where ${isTheirs(modelOf(InboundMail), 'r', '$1::uuid')}) as raws`,
    [person],
  );
  return rows[0] ?? { emails: [], raws: [] };
}

/** Where there is no mail server, mails lie in a folder. */
async function removeMails({ config }: Pick<App, 'config'>, emails: string[]): Promise<void> {
  const folder = join(config.home, 'mail');
  for (const file of await readdir(folder).catch(() => [])) {
    const text = (await readFile(join(folder, file), 'utf8').catch(() => '')).toLowerCase();
    if (emails.some((email) => text.includes(email))) await rm(join(folder, file), { force: true });
  }
}

/** Archives that have expired go, each night. */
task('privacy.tidy', (_payload, { system }) => system(async (client) => void (await client.query(TIDY))), '23 3 * * *');

const TIDY = `delete from relata.privacy_archive a using privacy_request r where r.id = a.request_id and r.archive_until < now()`;
