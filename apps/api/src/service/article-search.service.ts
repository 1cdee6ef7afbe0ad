import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { BadInput, type Context, type ListArgs, type Row } from '../core/index.js';
import { beyondSql, cursorSql, type OrderKey, orderSql, pageSize } from '../core/read/order.js';
import { Page, type PageRow } from '../core/read/page.js';
import { whereClause } from '../core/read/sql.js';
import { Article } from './article.entity.js';
import type { ArticleSearchInput } from './article.inputs.js';

const MAX_TEXT = 20_000;
/** Longer questions say the same again. */
const MAX_WORDS = { search: 12, suggestions: 24 };
const MAX_WORD = 40;
/** Marks that no text has; they become `<mark>` once all else is escaped. */
const [BEGIN, END] = ['\u0001', '\u0002'];

/** The best first; the id gives each its place. */
const KEYS: OrderKey[] = [
  { expression: 'h.complete', descending: true, nullable: false, cast: 'boolean' },
  { expression: 'h.rank', descending: true, nullable: false, cast: 'float8' },
  { expression: 'h.article_id', descending: true, nullable: false, cast: 'uuid' },
];

export interface SearchArgs extends Pick<ListArgs, 'first' | 'after' | 'last' | 'before'> {
  search: ArticleSearchInput;
}

/** Ranked full text over what is published to the viewer: one statement, and one for the count where that is asked for. */
export async function searchArticles(ctx: Context, args: SearchArgs, info: GraphQLResolveInfo): Promise<Page> {
  const { limit, backwards } = pageSize(args as ListArgs);
  const { text, language = null } = args.search;
  const words = wordsOf([text], MAX_WORDS.search);
  if (words.length === 0) return new Page([], limit, backwards, false, false, 0);
  const asks = (field: string, plan: Parameters<Parameters<Context['read']['statement']>[1]>[0]) =>
    plan.asked('ArticleHitConnection', info.fieldNodes, field);
  let counted = false;
  const rows = await ctx.read.statement(info, (plan) => {
    counted = asks('totalCount', plan).length > 0;
    const nodes = [...asks('nodes', plan), ...plan.asked('ArticleHitEdge', asks('edges', plan), 'node')];
    return hitsOf(plan, nodes, { words, language, labels: '', limit: limit + 1, backwards, after: args.after, before: args.before });
  });
  const total = counted ? await ctx.read.run('select count(*)::int as n from relata.article_hits($1::text[], $2, $3)', [words, language, '']) : null;
  return new Page(rows as PageRow[], limit, backwards, args.after != null, args.before != null, total ? (total[0]?.n as number) : null);
}

export interface SuggestionArgs {
  subject: string;
  text?: string | null | undefined;
  language?: string | null | undefined;
  first?: number | null | undefined;
}

/** What may answer a question that is being written: articles whose title or summary speaks of it, the best first. */
export async function suggestArticles(ctx: Context, args: SuggestionArgs, info: GraphQLResolveInfo): Promise<Row[]> {
  const limit = args.first ?? 5;
  if (limit < 1 || limit > 10) throw new BadInput(`Ask for 1 to 10 suggestions; you asked for ${limit}.`);
  const words = wordsOf([args.subject, args.text ?? ''], MAX_WORDS.suggestions);
  if (words.length === 0) return [];
  return ctx.read.statement(info, (plan) => hitsOf(plan, info.fieldNodes, { words, language: args.language, labels: 'AB', limit }));
}

/** Words of texts in lower case, each once, in their order. */
function wordsOf(texts: string[], most: number): string[] {
  if (texts.some((text) => text.length > MAX_TEXT)) throw new BadInput(`A text to search by has at most ${MAX_TEXT} characters.`);
  const found = texts.flatMap(
    (text) =>
      text
        .toLowerCase()
        .normalize('NFC')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return [...new Set(found.filter((word) => word.length > 1 && word.length <= MAX_WORD))].slice(0, most);
}

type Plan = Parameters<Parameters<Context['read']['statement']>[1]>[0];

interface Sought {
  words: string[];
  language?: string | null | undefined;
  labels: string;
  limit: number;
  backwards?: boolean;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/** The page of hits first, then its articles and what to show of them: nothing is worked out for hits beyond the page. */
function hitsOf(
  plan: Plan,
  nodes: readonly FieldNode[],
  { words, language, labels, limit, backwards = false, after, before }: Sought,
): { text: string; hydrate: (row: Row) => void } {
  const { sql } = plan;
  const [given, lang, where] = [sql.param(words), sql.param(language ?? null), sql.param(labels)];
  const beyond = [...(after ? [beyondSql(sql, KEYS, after, false)] : []), ...(before ? [beyondSql(sql, KEYS, before, true)] : [])];
  const record = plan.record(Article, plan.asked('ArticleHit', nodes, 'article'), 'h.article_id');
  const headline = (text: string, options: string) =>
    `ts_headline(relata.text_config(a.language), ${text}, h.query, 'StartSel=${BEGIN},StopSel=${END},${options}')`;
  const columns = [
    'h.complete',
    `${headline('a.title', 'HighlightAll=true')} as title`,
    `${headline(`concat_ws(' ', a.summary, relata.plain_text(a.body))`, 'MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=" … "')} as excerpt`,
    `${cursorSql(KEYS)} as "_cursor"`,
    ...(record ? [`${record.sql} as article`] : []),
  ];
  return {
    text: `with h as materialized (select * from relata.article_hits(${given}::text[], ${lang}, ${where}) h${whereClause(beyond)} order by ${orderSql(KEYS, backwards)} limit ${limit})
      select ${columns.join(', ')} from h join article a on a.id = h.article_id order by ${orderSql(KEYS, backwards)}`,
    hydrate(row) {
      row.title = marked(row.title as string);
      row.excerpt = marked(row.excerpt as string);
      if (row.article) record?.hydrate(row.article as Row);
    },
  };
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const marked = (text: string): string =>
  text
    .replaceAll(/[&<>"']/g, (char) => ESCAPED[char] as string)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(BEGIN, '<mark>')
    .replaceAll(END, '</mark>');
