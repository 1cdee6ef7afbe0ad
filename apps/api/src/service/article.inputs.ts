import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, updateInput } from '../core/index.js';
import { Article } from './article.entity.js';
import { ArticleCategory } from './article-category.entity.js';
import { ArticleEvent } from './article-event.entity.js';
import { ArticleVersion } from './article-version.entity.js';
import { ArticleVote } from './article-vote.entity.js';

@InputType({
  description:
    'A new article, whose text is its first draft. A translation names its original, and takes over its slug, category and audience unless the input says otherwise.',
})
export class ArticleCreateInput extends createInput(Article, {
  required: ['language', 'title', 'body'],
  optional: ['slug', 'original', 'category', 'audience', 'summary', 'reviewUntil'],
}) {
  @Field(() => [IdScalar], { nullable: true, description: 'The products that it is about, at most 50.' })
  productIds?: string[] | null;
}

@InputType({ description: 'Where an article stands and for whom it is. What is omitted stays; `productIds` take the place of those that are there.' })
export class ArticleUpdateInput extends updateInput(Article, ['category', 'audience', 'reviewUntil']) {
  @Field(() => [IdScalar], { nullable: true, description: 'The products that it is about, at most 50.' })
  productIds?: string[] | null;
}

@InputType({ description: 'What is being written: begins the next version from the published text, or changes the draft that the caller has begun.' })
export class ArticleDraftInput extends updateInput(ArticleVersion, ['title', 'summary', 'body']) {}

@InputType({ description: 'Giving the draft to review.' })
export class ArticleSubmitInput extends actionInput(Article) {}

@InputType({ description: 'Giving a version back to who wrote it.' })
export class ArticleReturnInput extends actionInput(Article) {
  @Field(() => String, { description: 'What to change before it can be published.' })
  comment!: string;
}

@InputType({ description: 'Publishing the version that is in review. Nobody publishes what they wrote.' })
export class ArticlePublishInput extends actionInput(Article) {}

@InputType({ description: 'Giving up what is being written. What is published stays.' })
export class ArticleDiscardInput extends actionInput(Article) {}

@InputType({ description: 'Bringing the text of an earlier version back, as a new draft that goes through review.' })
export class ArticleRestoreInput extends actionInput(Article) {
  @Field(() => IdScalar, { description: 'The version whose text comes back.' })
  versionId!: string;
}

@InputType({ description: 'Taking an article from its readers. Its versions stay; publishing one brings it back.' })
export class ArticleArchiveInput extends actionInput(Article) {}

@InputType({ description: 'Whether the caller found an article helpful. Sent again, it changes their vote.' })
export class ArticleVoteInput extends createInput(ArticleVote, { required: ['article', 'helpful'], optional: ['comment'] }) {}

@InputType({ description: 'What happened while somebody looked for an answer. Sent twice it counts once.' })
export class ArticleNoteInput extends createInput(ArticleEvent, { required: ['kind', 'session'], optional: ['case'] }) {
  @Field(() => [IdScalar], { description: 'The articles, at most 10; none for CASE_SENT.' })
  articleIds!: string[];
}

@InputType({ description: 'A new category of articles.' })
export class ArticleCategoryCreateInput extends createInput(ArticleCategory, { required: ['name'], optional: ['names', 'parent', 'position'] }) {}

@InputType({ description: 'Changes to a category. What is omitted stays; `parentId: null` moves it to the top.' })
export class ArticleCategoryUpdateInput extends updateInput(ArticleCategory, ['name', 'names', 'parent', 'position']) {}

@InputType({ description: 'What somebody looks for.' })
export class ArticleSearchInput {
  @Field(() => String, { description: 'In their words; typos are forgiven.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Only articles in this language, ISO 639-1; all unless said.' })
  language?: string | null;
}
