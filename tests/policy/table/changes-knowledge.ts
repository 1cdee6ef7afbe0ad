import type { Change } from './changes.js';
import { change, make } from './changes-directory.js';

/** Where an article stands decides too: what is published, in review or being written by somebody else says no by its own rule. */
const STATE: Partial<Change> = { rules: ['WRONG_STATE'] };
const OPEN = `update survey_response set answered_at = null, score = null, choice = null, expires_at = '2099-01-01'`;
const SESSION = '0190a000-0000-4000-8000-000000000001';

export const KNOWLEDGE_CHANGES: Record<string, Change> = {
  articleCreate: make('Article', () => ({ language: 'en', title: 'x', body: 'x' })),
  articleUpdate: change('Article', 'update', { reviewUntil: '2027-01-01' }),
  articleDraft: change('Article', 'draft', { body: 'x' }, STATE),
  articleSubmit: change('Article', 'draft', {}, STATE),
  articleDiscard: change('Article', 'draft', {}, STATE),
  articleRestore: {
    of: 'Article',
    action: 'draft',
    input: (label, find) => ({ id: find('Article', label), versionId: find('ArticleVersion', label) }),
    ...STATE,
  },
  articleReturn: change('Article', 'publish', { comment: 'x' }, STATE),
  articlePublish: change('Article', 'publish', {}, STATE),
  articleArchive: change('Article', 'publish', {}, STATE),
  articleVote: { of: 'Article', action: 'vote', input: (label, find) => ({ articleId: find('Article', label), helpful: true }), ...STATE },
  articleNote: {
    of: 'ArticleEvent',
    action: 'create',
    labels: ['public', 'employee'],
    input: (label, find) => ({ kind: 'OPENED', session: SESSION, articleIds: [find('Article', label)] }),
    names: (label) => [['Article', label]],
  },
  surveyCreate: make('Survey', () => ({ name: 'x', kind: 'CES', question: 'x' })),
  surveyUpdate: change('Survey', 'update', { name: 'x' }),
  surveyAnswer: change('SurveyResponse', 'answer', { score: 3 }, { refusedAs: 'WRONG_STATE', state: OPEN }),
  articleCategoryCreate: make('ArticleCategory', () => ({ name: 'x' })),
  articleCategoryUpdate: change('ArticleCategory', 'update', { name: 'x' }),
};
