import { timelineBranch } from '../directory/index.js';
import { Case } from './case.entity.js';

/** What service puts on the timeline of an account. */
timelineBranch(
  {
    kind: 'CASE',
    describe: 'The customer asked something of service.',
    of: () => Case,
    at: 'r.opened_at',
    title: (field) => `'Case ' || ${field('number')} || ': ' || ${field('subject')}`,
    account: 'r.account_id',
    contact: 'r.contact_id',
    refs: { case: 'r.id', order: 'r.order_id' },
  },
  { case: [() => Case, 'The case.'] },
);
