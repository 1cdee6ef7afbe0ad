import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ArticleCategoryCreateInput, ArticleCategoryUpdateInput } from './article.inputs.js';
import { createCategory, updateCategory } from './article.service.js';
import { ArticleCategory } from './article-category.entity.js';

@Resolver()
export class ArticleCategoryResolver extends reads(ArticleCategory, null, 'articleCategories') {
  @Mutation(() => payloadOf(ArticleCategory), { description: 'Makes a category of articles.' })
  articleCategoryCreate(
    @Arg('input', () => ArticleCategoryCreateInput) input: ArticleCategoryCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ArticleCategory, input, (tx) => createCategory(tx, input));
  }

  @Mutation(() => payloadOf(ArticleCategory), { description: 'Renames or moves a category of articles.' })
  articleCategoryUpdate(
    @Arg('input', () => ArticleCategoryUpdateInput) input: ArticleCategoryUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, ArticleCategory, input, (tx) => updateCategory(tx, input));
  }
}
