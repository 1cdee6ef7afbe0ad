import { InputType } from 'type-graphql';
import { createInput, updateInput } from '../core/index.js';
import { Partner } from './partner.entity.js';

@InputType({ description: 'A new partner. It starts as APPLICANT unless the input says otherwise.' })
export class PartnerCreateInput extends createInput(Partner, {
  required: ['name', 'type'],
  optional: ['status', 'tier', 'domain', 'account', 'channelManager'],
}) {}

@InputType({ description: 'Changes to a partner. What is omitted stays.' })
export class PartnerUpdateInput extends updateInput(Partner, ['name', 'type', 'status', 'tier', 'domain', 'account', 'channelManager']) {}
