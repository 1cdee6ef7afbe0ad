import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../core/model/graph.js';
import { Article } from './article.entity.js';
import { ArticleSearchInput } from './article.inputs.js';

@ObjectType({ description: 'An article that a search found.', simpleResolvers: true })
export class ArticleHit {
  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => Boolean, { description: 'All of the words were found in it, be it with a typo forgiven; else some of them.' })
  complete!: boolean;

  @Field(() => String, { description: 'Its title as HTML, what was found in `<mark>`.' })
  title!: string;

  @Field(() => String, { description: 'Where the words stand in it, as HTML, what was found in `<mark>`.' })
  excerpt!: string;
}

@ObjectType({ description: 'A hit in a list.', simpleResolvers: true })
export class ArticleHitEdge {
  @Field(() => ArticleHit, { description: 'The hit.' })
  node!: ArticleHit;

  @Field(() => String, { description: 'Opaque place of the hit in this search.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of hits, the best first.', simpleResolvers: true })
export class ArticleHitConnection {
  @Field(() => [ArticleHitEdge], { description: 'The hits of the page with their cursors.' })
  edges!: ArticleHitEdge[];

  @Field(() => [ArticleHit], { description: 'The hits of the page.' })
  nodes!: ArticleHit[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are. Counted only when asked for.' })
  totalCount!: number;
}

@ArgsType()
export class ArticleSearchArgs {
  @Field(() => ArticleSearchInput, { description: 'What somebody looks for.' })
  search!: ArticleSearchInput;

  @Field(() => Int, { nullable: true, description: 'How many hits from the start, 1 to 100. 25 unless said.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only hits after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many hits from the end, 1 to 100, instead of `first`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only hits before this cursor.' })
  before?: string | null;
}
