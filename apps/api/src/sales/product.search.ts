import type { GraphQLResolveInfo } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { BadInput, type Context, DecimalScalar, IdScalar, type ListArgs, uuidOf } from '../core/index.js';
import { Product, soldToday } from './product.entity.js';

@InputType({ description: 'An attribute of products, and the values that are looked for.' })
export class ProductAttributeInput {
  @Field(() => String, { description: 'Name of the attribute.' })
  name!: string;

  @Field(() => [String], { description: 'Any of these values, as text: `Red`, `500`, `true`.' })
  values!: string[];
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

/** One statement, whatever is looked for; the policy decides what the viewer finds. */
export function searchProducts(ctx: Context, search: ProductSearchInput, args: ListArgs, info: GraphQLResolveInfo) {
  const words = (search.text ?? '').trim().split(/\s+/).filter(Boolean);
  if ((search.text ?? '').length > 200) throw new BadInput('Search for at most 200 characters.');
  if ((search.attributes ?? []).length > 20) throw new BadInput('Search by at most 20 attributes.');
  const category = search.categoryId == null ? null : (uuidOf('cat', search.categoryId) ?? '00000000-0000-0000-0000-000000000000');
  return ctx.read.list(Product, args, info, (row, sql) => {
    const price = `(relata.viewer_price(${row}.id, ${row}.list_price, ${row}.currency) ->> 'amount')::numeric`;
    const parts = [soldToday(row)];
    if (words.length > 0)
      parts.push(`relata.words_match(${sql.param(words)}::text[], ${row}.name || ' ' || ${row}.sku || ' ' || coalesce(${row}.description, ''))`);
    if (category)
      parts.push(`${row}.category_id in (with recursive below as (
        select id from product_category where id = ${sql.param(category)}::uuid union select c.id from product_category c join below b on c.parent_id = b.id) select id from below)`);
    if (search.minPrice != null) parts.push(`${price} >= ${sql.param(search.minPrice)}::numeric`);
    if (search.maxPrice != null) parts.push(`${price} <= ${sql.param(search.maxPrice)}::numeric`);
    for (const { name, values } of search.attributes ?? [])
      parts.push(`${row}.attributes ->> ${sql.param(name)}::text = any (${sql.param(values)}::text[])`);
    return parts.join(' and ');
  });
}
