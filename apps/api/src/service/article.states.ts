import { graphEnum } from '../core/index.js';

export const ArticleStatus = graphEnum(
  { DRAFT: 'DRAFT', IN_REVIEW: 'IN_REVIEW', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' },
  'ArticleStatus',
  'How far an article, or a version of it, has come.',
  {
    PUBLISHED: 'Its audience reads it. The article stays so while its next version is being written.',
    ARCHIVED: 'Of a version: another took its place, or it was given up. Of an article: nobody but its writers sees it.',
  },
);
export type ArticleStatus = keyof typeof ArticleStatus;

export const Audience = graphEnum(
  { PUBLIC: 'PUBLIC', CUSTOMER: 'CUSTOMER', PARTNER: 'PARTNER', EMPLOYEE: 'EMPLOYEE' },
  'Audience',
  'For whom something is published. Employees read what is published for anyone.',
  { PUBLIC: 'Everyone, signed in or not.' },
);
export type Audience = keyof typeof Audience;
