import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ProductCategoryCreateInput, ProductCategoryUpdateInput } from './product.inputs.js';
import { createCategory, updateCategory } from './product.service.js';
import { ProductCategory } from './product-category.entity.js';

@Resolver()
export class ProductCategoryResolver extends reads(ProductCategory, null, 'productCategories') {
  @Mutation(() => payloadOf(ProductCategory), { description: 'Makes a category of products.' })
  productCategoryCreate(
    @Arg('input', () => ProductCategoryCreateInput) input: ProductCategoryCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ProductCategory, input, (tx) => createCategory(tx, input));
  }

  @Mutation(() => payloadOf(ProductCategory), { description: 'Renames or moves a category.' })
  productCategoryUpdate(
    @Arg('input', () => ProductCategoryUpdateInput) input: ProductCategoryUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ProductCategory, input, (tx) => updateCategory(tx, input));
  }
}
