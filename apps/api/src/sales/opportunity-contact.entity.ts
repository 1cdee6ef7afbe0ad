import { Base, entity, oneOf, ref } from '../core/index.js';
import { Contact, DecisionRole } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';

@entity({
  prefix: 'opc',
  describe: 'A contact who takes part in a deal, with the part they have in this one.',
  indexes: ['contact_id'],
  uniques: [['opportunity_id', 'contact_id']],
})
export class OpportunityContact extends Base {
  @ref(() => Opportunity, { describe: 'The opportunity.', onDelete: 'cascade' })
  opportunity!: Opportunity;

  @ref(() => Contact, { describe: 'The contact.', onDelete: 'cascade' })
  contact!: Contact;

  @oneOf(DecisionRole, { describe: 'Part in this deal.', nullable: true })
  role?: DecisionRole | null;
}
