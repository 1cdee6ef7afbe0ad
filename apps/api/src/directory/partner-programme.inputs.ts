import { InputType } from 'type-graphql';
import { createInput, updateInput } from '../core/index.js';
import { PartnerProgramme } from './partner-programme.entity.js';
import { PartnerTier } from './partner-tier.entity.js';

@InputType({ description: 'A new partner programme.' })
export class PartnerProgrammeCreateInput extends createInput(PartnerProgramme, {
  required: ['name', 'currency'],
  optional: ['description', 'yearStartsIn', 'promotion', 'graceDays'],
}) {}

@InputType({ description: 'Changes to a partner programme. What is omitted stays; its currency always does.' })
export class PartnerProgrammeUpdateInput extends updateInput(PartnerProgramme, [
  'name',
  'description',
  'yearStartsIn',
  'promotion',
  'graceDays',
  'active',
]) {}

@InputType({ description: 'A new tier of a programme.' })
export class PartnerTierCreateInput extends createInput(PartnerTier, {
  required: ['programme', 'name', 'rank'],
  optional: ['benefits', 'discount', 'leadWeight', 'fundAllowance'],
}) {}

@InputType({ description: 'Changes to a tier. What is omitted stays; its programme always does.' })
export class PartnerTierUpdateInput extends updateInput(PartnerTier, ['name', 'rank', 'benefits', 'discount', 'leadWeight', 'fundAllowance']) {}
