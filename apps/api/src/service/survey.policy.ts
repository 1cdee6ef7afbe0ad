import { CUSTOMERS, each, policy, ROLES, type Role, rootPolicy, SUPPORT } from '../core/index.js';
import { Survey } from './survey.entity.js';
import { SurveyResponse } from './survey-response.entity.js';

/** policy.md has no row for surveys: decision 0028. Answers are changed by nobody; they are given through a function of the database. */
const READERS: Role[] = [...SUPPORT, 'MARKETER', 'ANALYST', 'ADMIN'];
const WRITERS: Role[] = ['SUPPORT_MANAGER', 'MARKETER', 'ADMIN'];

policy(Survey, {
  domain: 'service',
  read: { ...each(CUSTOMERS, 'all'), ...each(READERS, 'all') },
  write: each(WRITERS, 'all'),
  root: { surveys: 'read', surveyCreate: 'create', surveyUpdate: 'update' },
});

policy(SurveyResponse, {
  domain: 'service',
  scopes: { own: '{row}.person_id = (select relata.person_id())' },
  read: { ...each(CUSTOMERS, 'own'), ...each(READERS, 'all') },
  hiddenFrom: { comment: ['ANALYST'] },
  // By the link of the mail whoever has it answers; it is the function that looks.
  actions: { answer: { ...each(ROLES, 'own'), GUEST: 'own' } },
  root: { surveyResponses: 'read', surveyTotals: 'read', surveyAnswer: 'answer' },
});

rootPolicy({ surveyQuestion: 'anyone' });
