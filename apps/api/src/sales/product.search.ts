import type { GraphQLResolveInfo } from 'graphql';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { BadInput, type Context, DecimalScalar, IdScalar, type ListArgs, uuidOf } from '../core/index.js';
import type { Best } from '../core/read/reader.js';
import type { SqlText } from '../core/read/sql.js';
import { Product, soldToday, viewerAmount } from './product.entity.js';

@InputType({ description: 'An attribute of products, and the values that are looked for.' })
export class ProductAttributeInput {
  @Field(() => String, { description: 'Name of the attribute.' })
  name!: string;

  @Field(() => [String], { description: 'Any of these values, as text: `Red`, `500`, `true`.' })
  values!: string[];
}

@ObjectType({ description: 'A value of an attribute, and how many products have it.', simpleResolvers: true })
export class ProductAttributeCount {
  @Field(() => String, { description: 'Name of the attribute.' })
  name!: string;

  @Field(() => String, { description: 'Its value as text, as `ProductAttributeInput` takes it.' })
  value!: string;

  @Field(() => Int, { description: 'How many of the products that are found have it.' })
  count!: number;
}

@InputType({ description: 'What is looked for in the catalogue. All conditions hold; left out, all products are found.' })
export class ProductSearchInput {
  @Field(() => String, { nullable: true, description: 'Words, at most 200 characters.' })
  text?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'In this category, or one below it.' })
  categoryId?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Costs the viewer this much or more.' })
  minPrice?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Costs the viewer this much or less.' })
  maxPrice?: string | null;

  @Field(() => [ProductAttributeInput], { nullable: true, description: 'Attributes, at most 20.' })
  attributes?: ProductAttributeInput[] | null;
}

/** One statement, whatever is looked for; the policy decides what the viewer finds. What the words fit best comes first. */
export function searchProducts(ctx: Context, search: ProductSearchInput, args: ListArgs, info: GraphQLResolveInfo) {
  const words = wordsOf(search);
  const best: Best | undefined = words.length > 0 ? (row, sql) => ({ expression: rank(row, sql.param(words)), ...BEST_FIRST }) : undefined;
  return ctx.read.list(Product, args, info, (row, sql) => [...sought(search, row, sql), ...having(search, row, sql)].join(' and '), false, best);
}

const BEST_FIRST = { descending: true, nullable: false, cast: 'float8' };
const rank = (row: string, words: string): string =>
  `relata.words_rank(${words}::text[], ${row}.name || ' ' || ${row}.sku, coalesce(${row}.description, ''))`;

/**
 * The attributes of what is found, with how many have each value. Of an attribute that is looked for, the other values count
 * as well: what would be found with them.
 */
export function attributesOfFound(ctx: Context, search: ProductSearchInput, info: GraphQLResolveInfo) {
  return ctx.read.statement(info, ({ sql }) => {
    const others = having(search, 'p', sql, (name) => `a.name = ${name} or `);
    return {
      text: `select a.name, p.attributes ->> a.name as value, count(*)::int as count
        from product p, lateral (select key as name from jsonb_each(case jsonb_typeof(p.attributes) when 'object' then p.attributes end)
          where jsonb_typeof(value) in ('string', 'number', 'boolean')) a
        where ${[...sought(search, 'p', sql), ...others].join(' and ')} group by 1, 2 order by 1, 3 desc, 2 limit 200`,
      hydrate: () => {},
    };
  });
}

function wordsOf({ text }: ProductSearchInput): string[] {
  if ((text ?? '').length > 200) throw new BadInput('Search for at most 200 characters.');
  return (text ?? '').trim().split(/\s+/).filter(Boolean);
}

/** By words, category and price, of what is sold. */
function sought(search: ProductSearchInput, row: string, sql: SqlText): string[] {
  const words = wordsOf(search);
  const category = search.categoryId == null ? null : (uuidOf('cat', search.categoryId) ?? '00000000-0000-0000-0000-000000000000');
  const parts = [soldToday(row)];
  if (words.length > 0)
    parts.push(`relata.words_match(${sql.param(words)}::text[], ${row}.name || ' ' || ${row}.sku || ' ' || coalesce(${row}.description, ''))`);
  if (category)
    parts.push(`${row}.category_id in (with recursive below as (
        select id from product_category where id = ${sql.param(category)}::uuid union select c.id from product_category c join below b on c.parent_id = b.id) select id from below)`);
  if (search.minPrice != null) parts.push(`${viewerAmount(row)} >= ${sql.param(search.minPrice)}::numeric`);
  if (search.maxPrice != null) parts.push(`${viewerAmount(row)} <= ${sql.param(search.maxPrice)}::numeric`);
  return parts;
}

/** By attributes; `unless` says when one need not hold. */
function having({ attributes }: ProductSearchInput, row: string, sql: SqlText, unless = (_name: string) => ''): string[] {
  if ((attributes ?? []).length > 20) throw new BadInput('Search by at most 20 attributes.');
  return (attributes ?? []).map(({ name, values }) => {
    const key = `${sql.param(name)}::text`;
    return `(${unless(key)}${row}.attributes ->> ${key} = any (${sql.param(values)}::text[]))`;
  });
}
