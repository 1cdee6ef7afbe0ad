import { toTypeId, uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import type { TestBench } from './call.js';

export interface Publishing {
  /** Writes drafts. */
  writer: Principal;
  /** Reviews and publishes. */
  editor: Principal;
  /** Makes an article and publishes it. */
  article(values: { title: string; body?: string; summary?: string; language?: string; audience?: string; originalId?: string }): Promise<string>;
  /** Publishes what is being written; with a body, first writes it. */
  publish(id: string, body?: string): Promise<void>;
  /** Publishes what is in review. */
  approve(id: string): Promise<void>;
  versionId(uuid: string): string;
}

/** People who write and publish articles, as tests need them. */
export async function publishing(bench: TestBench): Promise<Publishing> {
  const writer = (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal;
  const editor = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
  const second = (await bench.build.asEmployee(['SUPPORT_MANAGER'])).principal;
  const act = async (who: Principal, name: string, input: object): Promise<{ article: { id: string } | null; userErrors: { message: string }[] }> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await bench.call(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { article { id } userErrors { message } } }`,
      {
        input,
      },
    );
    const [error] = [...(errors ?? []), ...(data?.[name]?.userErrors ?? [])];
    if (error) throw new Error(`${name}: ${error.message}`);
    return data[name];
  };
  /** Who writes the version that is open. */
  const isBy = async (who: Principal, id: string): Promise<boolean> => {
    const rows = await bench.sql(`select from article_version where article_id = $1 and author_id = $2 and status in ('DRAFT', 'IN_REVIEW')`, [
      uuidOf('art', id),
      who.employeeId,
    ]);
    return rows.length > 0;
  };
  const approve = async (id: string) => {
    await act((await isBy(editor, id)) ? second : editor, 'articlePublish', { id });
  };
  const publish = async (id: string, body?: string) => {
    if (body !== undefined) await act(writer, 'articleDraft', { id, body });
    await act((await isBy(editor, id)) ? editor : writer, 'articleSubmit', { id });
    await approve(id);
  };
  return {
    writer,
    editor,
    approve,
    publish,
    versionId: (uuid) => toTypeId('arv', uuid),
    async article({ title, body = title, language = 'en', audience = 'PUBLIC', ...more }) {
      const made = await act(writer, 'articleCreate', { title, body, language, audience, ...more });
      const id = made.article?.id as string;
      await publish(id);
      return id;
    },
  };
}
