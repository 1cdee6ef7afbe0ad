import type { App, Context, Tx } from '../context.js';
import { databaseCode } from '../database/code.js';
import { Forbidden, RequestError } from '../errors.js';
import { newId, uuidOf } from '../ids.js';
import { task } from '../jobs/jobs.js';
import { type Class, type Model, modelOf, snake } from '../model/registry.js';
import { quote } from '../read/sql.js';
import { inTransaction } from '../write/mutate.js';
import { discard, type Received } from './receive.js';
import { fileStore } from './store.js';

/** What somebody may have lying around that is part of nothing yet. */
const MAX_LOOSE = 30;

/** The columns that a record of a file has (`name`, `type`, `size`, `sha256`), as they were found. */
export type FileFacts = Pick<Received, 'name' | 'type' | 'size' | 'sha256'>;
export const factsOf = ({ name, type, size, sha256 }: Received): FileFacts => ({ name, type, size, sha256 });

interface KeptFilesOptions {
  /** Where they go in and out: `POST <path>`, `GET` and `DELETE <path>/<id>`. */
  path: string;
  /** The reference to what a file is part of. One that is part of nothing is removed a day after it came. */
  partOf: string;
  /** Media types, where not all are taken that may be kept. */
  types?: ReadonlySet<string>;
  /** Said of a file of another type. */
  typesInWords?: string;
  /** They go in only: a route of the feature's own hands them out. */
  inOnly?: true;
}

export interface KeptFiles {
  path: string;
  model: Model;
  inOnly: boolean;
  /** A file that was received becomes one that its uploader can use. Its record is named by `uploadedBy`. */
  upload(ctx: Context, received: Received): Promise<FileFacts & { id: string }>;
  /** Puts a file into the store under the id of its record to come. */
  keep(app: App, id: string, received: Received, inOwn: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>): Promise<void>;
  /** Deletes one that is part of nothing, if the database lets the caller. False: there is none such. */
  takeBack(ctx: Context, id: string): Promise<boolean>;
}

const all: KeptFiles[] = [];
export const allKeptFiles = (): readonly KeptFiles[] => all;

/**
 * Files with a record of their own: who may have one is decided by the policy of its entity, and it goes where its record
 * goes. Serves them (`routes.ts`), and registers the job and the trigger that remove what has no record or no use.
 */
export function keptFiles(target: Class, { path, partOf, types, typesInWords, inOnly }: KeptFilesOptions): KeptFiles {
  const model = modelOf(target);
  const table = quote(model.table);
  const whole = quote(`${snake(partOf)}_id`);
  const sweep = `${model.table}.sweep`;

  databaseCode(
    `files of ${model.table}`,
    `
create or replace function relata.${model.table}_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.enqueue('${sweep}', json_build_object('id', old.id));
  return null;
end $$;
create or replace trigger gone after delete on ${table} for each row execute function relata.${model.table}_gone();`,
  );

  // One that was uploaded a day ago and never used, one whose upload broke off before it had a record, one whose record is gone.
  task(sweep, async ({ id }: { id: string }, { system, app }) => {
    const kept = await system(async (client) => {
      const { rows } = await client.query<{ used: boolean }>(`select ${whole} is not null as used from ${table} where id = $1 for update`, [id]);
      if (rows[0]?.used) return true;
      await client.query(`delete from ${table} where id = $1`, [id]);
      return false;
    });
    if (!kept) await fileStore(app.config).remove(id);
  });

  async function refuseTooMany({ ctx, sql }: Tx): Promise<void> {
    if (ctx.access.of(target).condition('create') === null) throw new Forbidden('You may not upload files.');
    const [row] = await sql<{ loose: number }>(`select count(*)::int as loose from ${table} where uploaded_by_id = $1 and ${whole} is null`, [
      ctx.principal.personId,
    ]);
    if (Number(row?.loose) >= MAX_LOOSE)
      throw new Forbidden(`You have uploaded ${MAX_LOOSE} files that are in use nowhere; use those or delete them first.`);
  }

  const files: KeptFiles = {
    path,
    model,
    inOnly: inOnly ?? false,
    async upload(ctx, received) {
      try {
        if (types && !types.has(received.type)) throw new RequestError(415, typesInWords ?? 'Files of this kind are not taken here.');
        await inTransaction(ctx, refuseTooMany);
        const [id, facts] = [newId(model.prefix), factsOf(received)];
        await files.keep(ctx.app, id, received, (work) => inTransaction(ctx, work));
        await inTransaction(ctx, ({ sql }) =>
          sql(`insert into ${table} (id, name, type, size, sha256, uploaded_by_id) values ($1, $2, $3, $4, $5, $6)`, [
            uuidOf(model.prefix, id),
            ...[facts.name, facts.type, facts.size, facts.sha256, ctx.principal.personId],
          ]),
        );
        return { id, ...facts };
      } finally {
        await discard(received);
      }
    },
    // That it is removed is settled before there is anything to remove.
    async keep(app, id, received, inOwn) {
      const key = uuidOf(model.prefix, id) as string;
      await inOwn((tx) => tx.sql(`select relata.enqueue($1, $2, now() + interval '1 day')`, [sweep, { id: key }]));
      await fileStore(app.config).keep(key, received.path, received);
    },
    async takeBack(ctx, id) {
      const uuid = uuidOf(model.prefix, id);
      if (!uuid || ctx.access.of(target).condition('delete') === null) return false;
      return inTransaction(ctx, async ({ sql }) => (await sql(`delete from ${table} where id = $1 returning id`, [uuid])).length > 0);
    },
  };
  all.push(files);
  return files;
}
