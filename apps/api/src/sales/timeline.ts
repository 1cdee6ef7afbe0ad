import { timelineBranch } from '../directory/index.js';
import { Activity } from './activity.entity.js';
import { Lead } from './lead.entity.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityStageChange } from './opportunity-stage-change.entity.js';
import { Order } from './order.entity.js';
import { Stage } from './stage.entity.js';

/** What sales puts on the timeline of an account. */
timelineBranch(
  {
    kind: 'ACTIVITY',
    describe: 'A call, e-mail, meeting, task or note.',
    of: () => Activity,
    at: 'r.at',
    title: (field) => field('subject'),
    account: 'r.account_id',
    contact: 'r.contact_id',
    by: 'r.owner_id',
    refs: { activity: 'r.id', opportunity: 'r.opportunity_id', order: 'r.order_id', lead: 'r.lead_id' },
  },
  {
    activity: [() => Activity, 'The activity.'],
    opportunity: [() => Opportunity, 'The opportunity.'],
    order: [() => Order, 'The order.'],
    lead: [() => Lead, 'The lead.'],
  },
);

timelineBranch({
  kind: 'ORDER',
  describe: 'An order was placed.',
  of: () => Order,
  at: 'r.placed_at',
  title: (field) => `'Order ' || ${field('number')}`,
  account: 'r.account_id',
  contact: 'r.contact_id',
  by: 'r.owner_id',
  refs: { order: 'r.id' },
});

timelineBranch({
  kind: 'OPPORTUNITY',
  describe: 'An opportunity was made.',
  of: () => Opportunity,
  at: 'r.created_at',
  title: (field) => field('name'),
  account: 'r.account_id',
  by: 'r.owner_id',
  refs: { opportunity: 'r.id', lead: 'r.lead_id' },
});

timelineBranch(
  {
    kind: 'STAGE_CHANGE',
    describe: 'An opportunity moved to another stage.',
    of: () => OpportunityStageChange,
    with: () => [Opportunity, Stage],
    from: 'opportunity_stage_change r where r.from_id is not null',
    at: 'r.at',
    title: () =>
      `(select o.name from opportunity o where o.id = r.opportunity_id) || ': ' || (select s.name from stage s where s.id = r.from_id) || ' → ' || (select s.name from stage s where s.id = r.to_id)`,
    account: 'r.account_id',
    by: 'r.by_id',
    refs: { opportunity: 'r.opportunity_id', stageChange: 'r.id' },
  },
  { stageChange: [() => OpportunityStageChange, 'The change of stage.'] },
);

timelineBranch({
  kind: 'LEAD',
  describe: 'A lead that became or joined the account came in.',
  of: () => Lead,
  at: 'r.created_at',
  title: (field) => `'Lead: ' || ${field('givenName')} || ' ' || ${field('familyName')}`,
  account: 'r.account_id',
  contact: 'r.contact_id',
  by: 'r.owner_id',
  refs: { lead: 'r.id' },
});
