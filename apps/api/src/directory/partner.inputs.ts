import { Field, InputType } from 'type-graphql';
import { createInput, IdScalar, updateInput } from '../core/index.js';
import { Partner } from './partner.entity.js';

/** What the vendor says about a partner, at the start and later. */
const FACTS = ['status', 'programme', 'tier', 'domain', 'account', 'channelManager', 'specialisations'] as const;
const TERRITORIES = 'Where they sell: territories, at most 50. The list takes the place of the one that is there.';

@InputType({ description: 'A new partner. It starts as APPLICANT unless the input says otherwise; a tier brings its programme along.' })
export class PartnerCreateInput extends createInput(Partner, { required: ['name', 'type'], optional: [...FACTS] }) {
  @Field(() => [IdScalar], { nullable: true, description: TERRITORIES })
  territoryIds?: string[] | null;
}

@InputType({ description: 'Changes to a partner. What is omitted stays; another tier brings its programme along.' })
export class PartnerUpdateInput extends updateInput(Partner, ['name', 'type', ...FACTS]) {
  @Field(() => String, {
    nullable: true,
    description: 'Why its status or tier changes, at most 500 characters. The log of the partner keeps it, and the partner reads it.',
  })
  reason?: string | null;

  @Field(() => [IdScalar], { nullable: true, description: TERRITORIES })
  territoryIds?: string[] | null;
}
