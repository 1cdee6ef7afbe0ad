import type { GraphQLResolveInfo } from 'graphql';
import type { Context, Row } from '../core/index.js';
import { Article } from './article.entity.js';

/** In the language that is wanted, else the original: whichever of them the viewer sees. */
export async function articleBySlug(ctx: Context, slug: string, language: string | null, info: GraphQLResolveInfo): Promise<Row | null> {
  const rows = await ctx.read.statement(info, (plan) => {
    const record = plan.record(Article, info.fieldNodes, 'f.id');
    const [named, wanted] = [plan.sql.param(slug), plan.sql.param(language)];
    return {
      text: record
        ? `select ${record.sql} as article from (
             select a.id from article a where a.slug = ${named} order by a.language = ${wanted} desc nulls last, a.original_id is null desc, a.language limit 1) f`
        : `select null as article where ${named} = ${wanted}`,
      hydrate: (row) => {
        if (row.article) record?.hydrate(row.article as Row);
      },
    };
  });
  return (rows[0]?.article as Row | undefined) ?? null;
}
