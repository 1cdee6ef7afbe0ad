import { InputType } from 'type-graphql';
import { actionInput, createInput, updateInput } from '../core/index.js';
import { DistributionRule } from './distribution-rule.entity.js';

const TERMS = [
  'programme',
  'position',
  'territory',
  'countries',
  'industries',
  'sources',
  'minScore',
  'maxScore',
  'territoryRequired',
  'specialisations',
  'requiredCourse',
  'capacity',
  'territoryWeight',
  'specialisationWeight',
  'tierWeight',
  'acceptanceWeight',
  'capacityWeight',
  'fairnessWeight',
  'acceptHours',
  'remindAtPercent',
  'touchHours',
  'maxOffers',
] as const;

@InputType({ description: 'A new draft. What is omitted is as in `previous`, the version that it is made from, or as usual.' })
export class DistributionRuleCreateInput extends createInput(DistributionRule, {
  required: ['name'],
  optional: ['previous', 'manager', 'calendar', ...TERMS],
}) {}

@InputType({ description: 'Changes to a draft. What is in use stays as it is: make a new version of it.' })
export class DistributionRuleUpdateInput extends updateInput(DistributionRule, ['name', 'manager', 'calendar', ...TERMS]) {}

@InputType({ description: 'Putting a draft into use. The version that was in use for the same programme is retired.' })
export class DistributionRuleActivateInput extends actionInput(DistributionRule) {}

@InputType({ description: 'Taking a rule out of use. Offers that are open go on.' })
export class DistributionRuleRetireInput extends actionInput(DistributionRule) {}

@InputType({ description: 'Throwing a draft away.' })
export class DistributionRuleDeleteInput extends actionInput(DistributionRule) {}

export { TERMS as RULE_TERMS };
