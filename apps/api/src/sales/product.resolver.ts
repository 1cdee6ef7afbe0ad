import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, connectionOf, type ListArgs, listArgsOf, mutate, payloadOf, reads } from '../core/index.js';
import { Product } from './product.entity.js';
import { ProductCreateInput, ProductRelationCreateInput, ProductRelationDeleteInput, ProductUpdateInput } from './product.inputs.js';
import { attributesOfFound, ProductAttributeCount, ProductSearchInput, searchProducts } from './product.search.js';
import { createProduct, createRelation, deleteRelation, updateProduct } from './product.service.js';
import { ProductRelation } from './product-relation.entity.js';

@Resolver()
export class ProductResolver extends reads(Product, 'product', 'products') {
  @Query(() => connectionOf(Product), {
    description:
      'The catalogue: products that are sold today, by words in name, SKU and description that may be misspelt, category, price and attributes. What fits the words best comes first, unless another order is asked for.',
  })
  productSearch(
    @Arg('search', () => ProductSearchInput, { description: 'What is looked for; an empty one finds all.' }) search: ProductSearchInput,
    @Args(() => listArgsOf(Product)) args: ListArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return searchProducts(ctx, search, args, info);
  }

  @Query(() => [ProductAttributeCount], {
    description:
      'What a search can be narrowed by: the attributes of what it finds, by name, each value with how many have it, at most 200. Where it is narrowed by one already, the other values of that count too.',
  })
  productAttributes(
    @Arg('search', () => ProductSearchInput, { description: 'What is looked for.' }) search: ProductSearchInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return attributesOfFound(ctx, search, info);
  }

  @Mutation(() => payloadOf(Product), { description: 'Makes a product or a bundle.' })
  productCreate(@Arg('input', () => ProductCreateInput) input: ProductCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Product, input, (tx) => createProduct(tx, input));
  }

  @Mutation(() => payloadOf(Product), { description: 'Changes a product. To stop selling it, set `activeUntil`.' })
  productUpdate(@Arg('input', () => ProductUpdateInput) input: ProductUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Product, input, (tx) => updateProduct(tx, input));
  }

  @Mutation(() => payloadOf(ProductRelation), { description: 'Relates a product to another.' })
  productRelationCreate(
    @Arg('input', () => ProductRelationCreateInput) input: ProductRelationCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ProductRelation, input, (tx) => createRelation(tx, input));
  }

  @Mutation(() => payloadOf(ProductRelation), { description: 'Takes a relation away; the answer has no record then.' })
  productRelationDelete(
    @Arg('input', () => ProductRelationDeleteInput) input: ProductRelationDeleteInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ProductRelation, input, (tx) => deleteRelation(tx, input));
  }
}
