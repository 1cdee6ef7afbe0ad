import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, fieldNeeds, mutate, payloadOf, type Row, reads } from '../core/index.js';
import { htmlOf } from '../core/text/markdown.js';
import { Article } from './article.entity.js';
import {
  ArticleArchiveInput,
  ArticleCreateInput,
  ArticleDiscardInput,
  ArticleDraftInput,
  ArticlePublishInput,
  ArticleRestoreInput,
  ArticleReturnInput,
  ArticleSubmitInput,
  ArticleUpdateInput,
  ArticleVoteInput,
} from './article.inputs.js';
import { articleBySlug } from './article.reads.js';
import { createArticle, updateArticle, vote } from './article.service.js';
import { archiveArticle, discardVersion, publishVersion, restoreVersion, returnVersion, saveDraft, submitDraft } from './article.versions.js';
import { type SearchArgs, searchArticles, suggestArticles } from './article-search.service.js';
import { ArticleHit, ArticleHitConnection, ArticleSearchArgs } from './article-search.types.js';

fieldNeeds('Article', 'html', ['body']);

const LANGUAGE = 'Only articles in this language, ISO 639-1; all unless said.';

@Resolver(() => Article)
export class ArticleResolver extends reads(Article, 'article', 'articles') {
  @FieldResolver(() => String, { nullable: true, description: 'Its published text as HTML that is safe to show: no scripts, no foreign images.' })
  html(@Root() { body }: Row): string | null {
    return typeof body === 'string' ? htmlOf(body) : null;
  }

  @Query(() => Article, {
    nullable: true,
    description: 'An article by its slug: in the language asked for, else its original; null where the viewer sees neither.',
  })
  articleBySlug(
    @Arg('slug', () => String, { description: 'The slug.' }) slug: string,
    @Arg('language', () => String, { nullable: true, description: 'The language that is wanted, ISO 639-1.' }) language: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return articleBySlug(ctx, slug, language, info);
  }

  @Query(() => ArticleHitConnection, { description: 'Searches what is published to the viewer; the best hits first.' })
  articleSearch(@Args(() => ArticleSearchArgs) args: ArticleSearchArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return searchArticles(ctx, args as SearchArgs, info);
  }

  @Query(() => [ArticleHit], { description: 'Articles that may answer a question while it is being written.' })
  articleSuggestions(
    @Arg('subject', () => String, { description: 'The subject so far.' }) subject: string,
    @Arg('text', () => String, { nullable: true, description: 'The question so far.' }) text: string | null,
    @Arg('language', () => String, { nullable: true, description: LANGUAGE }) language: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 10. 5 unless said.' }) first: number | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return suggestArticles(ctx, { subject, text, language, first }, info);
  }

  @Mutation(() => payloadOf(Article), { description: 'Makes an article with its first draft.' })
  articleCreate(@Arg('input', () => ArticleCreateInput) input: ArticleCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => createArticle(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Changes where an article stands and for whom it is.' })
  articleUpdate(@Arg('input', () => ArticleUpdateInput) input: ArticleUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => updateArticle(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Writes the next version of an article.' })
  articleDraft(@Arg('input', () => ArticleDraftInput) input: ArticleDraftInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => saveDraft(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Gives the draft to review.' })
  articleSubmit(@Arg('input', () => ArticleSubmitInput) input: ArticleSubmitInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => submitDraft(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Gives a version back to who wrote it.' })
  articleReturn(@Arg('input', () => ArticleReturnInput) input: ArticleReturnInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => returnVersion(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Publishes the version that is in review.' })
  articlePublish(@Arg('input', () => ArticlePublishInput) input: ArticlePublishInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => publishVersion(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Gives up what is being written.' })
  articleDiscard(@Arg('input', () => ArticleDiscardInput) input: ArticleDiscardInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => discardVersion(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Brings the text of an earlier version back as a draft.' })
  articleRestore(@Arg('input', () => ArticleRestoreInput) input: ArticleRestoreInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => restoreVersion(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Takes an article from its readers.' })
  articleArchive(@Arg('input', () => ArticleArchiveInput) input: ArticleArchiveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => archiveArticle(tx, input));
  }

  @Mutation(() => payloadOf(Article), { description: 'Says whether the caller found an article helpful.' })
  articleVote(@Arg('input', () => ArticleVoteInput) input: ArticleVoteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Article, input, (tx) => vote(tx, input));
  }
}
