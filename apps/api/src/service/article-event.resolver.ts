import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { ArticleNoteInput } from './article.inputs.js';
import { note } from './article.service.js';
import { ArticleEvent } from './article-event.entity.js';

@Resolver()
export class ArticleEventResolver extends reads(ArticleEvent, null, 'articleEvents') {
  @Mutation(() => payloadOf(ArticleEvent), {
    description: 'Notes what happened while somebody looked for an answer, signed in or not: from it views and deflection are counted.',
  })
  articleNote(@Arg('input', () => ArticleNoteInput) input: ArticleNoteInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, ArticleEvent, input, (tx) => note(tx, input));
  }
}
