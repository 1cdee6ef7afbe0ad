import { Base, computed, dateTime, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';

export const DealSide = graphEnum({ VENDOR: 'VENDOR', PARTNER: 'PARTNER' }, 'DealSide', 'On which side of a deal somebody stands.');
export type DealSide = keyof typeof DealSide;

@entity({
  prefix: 'oco',
  describe: 'What the rep or the partner says on a deal to the other side. What is internal is an activity instead.',
  orderBy: [{ field: 'at', direction: 'ASC' }],
  indexes: ['opportunity_id, at, id', 'partner_id', 'author_id'],
  appendOnly: true,
})
export class OpportunityComment extends Base {
  @ref(() => Opportunity, { describe: 'The deal.' })
  opportunity!: Opportunity;

  @ref(() => Partner, { describe: 'The partner with whom it was said. One who comes onto the deal later does not see it.' })
  partner!: Partner;

  @oneOf(DealSide, { describe: 'On which side its author stands.' })
  side!: DealSide;

  @ref(() => Person, { describe: 'Who wrote it.' })
  author!: Person;

  @computed('text', {
    describe: 'Name of who wrote it, also for readers who don’t see the person.',
    nullable: true,
    sensitive: true,
    sql: (row) => `relata.opportunity_comment_author(${row}.id)`,
  })
  authorName?: string | null;

  @dateTime({ describe: 'When it was said.', sort: true })
  at!: Date;

  @text({ describe: 'What was said.', sensitive: true, max: 10_000, filter: false })
  text!: string;
}
