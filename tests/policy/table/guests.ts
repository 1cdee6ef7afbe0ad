import type { Action, Kind } from '../table.js';

/**
 * What whoever has not signed in may do, by hand: the scope of each action, as in the tables beside this one. The contract names no
 * guest but for what is published to everyone (decision 0022), so all that isn't here is closed.
 */
export const GUESTS: Record<Kind, Record<Action, string>> = {
  Article: { read: 'public' },
  ArticleCategory: { read: 'all' },
  ArticleProduct: { read: 'published' },
  // None is theirs: asking for one’s own vote is no error.
  ArticleVote: { read: 'own' },
  ArticleEvent: { create: 'public' },
  // By the token of its link alone.
  SurveyResponse: { answer: 'own' },
  // Anyone applies to become a partner, and confirms by the token of the link.
  PartnerApplication: { apply: 'all', confirm: 'all' },
};

/** Root fields that answer guests: those of the records above, and what a signed link opens, each with the reason. */
export const GUEST_ROOTS: Record<string, string> = {
  viewer: 'says that nobody is signed in',
  article: 'what is published to everyone',
  articles: 'the same',
  articleBySlug: 'the same',
  articleSearch: 'the same',
  articleSuggestions: 'the same',
  articleCategories: 'where it stands',
  certificateCheck: 'whether a certificate holds, by its number and code',
  surveyQuestion: 'what the link in a mail asks',
  surveyAnswer: 'the answer, by the token of the link',
  partnerApply: 'a company applies to become a partner on the public page; nothing of what is known is told',
  partnerApplicationConfirm: 'that the e-mail address is theirs, by the token of the link',
  articleNote: 'views and deflection are counted from what everyone opens',
};
