import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, IdScalar, LocalDateScalar } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { Lead } from '../sales/index.js';
import { DistributionRule } from './distribution-rule.entity.js';

@ArgsType()
export class DistributionSimulationArgs {
  @Field(() => IdScalar, { description: 'The version of a rule, a draft say.' })
  ruleId!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which leads came in; unless said, of the last calendar quarter.' })
  startsOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, included; unless said, of the last calendar quarter.' })
  endsOn?: string | null;

  @Field(() => Int, { defaultValue: 30, description: 'Days for which a lead takes one of its partner’s places, 1 to 365.' })
  daysOpen!: number;

  @Field(() => Int, { defaultValue: 25, description: 'So many of the leads that would go elsewhere. At most 100.' })
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'After leaving out so many of them.' })
  skip!: number;
}

@ObjectType({ description: 'A partner in a simulation.', simpleResolvers: true })
export class SimulatedPartner {
  @Field(() => Partner, { description: 'The partner.' })
  partner!: Partner;

  @Field(() => Int, { description: 'Leads of the period that it had accepted.' })
  leadsThen!: number;

  @Field(() => Int, { description: 'Leads that would be offered to it first.' })
  leads!: number;

  @Field(() => DecimalScalar, { description: 'How many of them it would accept, going by its last 90 days.' })
  expectedAccepted!: string;
}

@ObjectType({ description: 'A lead that would go elsewhere than it did.', simpleResolvers: true })
export class SimulatedLead {
  @Field(() => Lead, { description: 'The lead.' })
  lead!: Lead;

  @Field(() => Partner, { nullable: true, description: 'The partner that had accepted it; null: none had.' })
  partnerThen!: Partner | null;

  @Field(() => Partner, { nullable: true, description: 'The partner to whom it would be offered first; null: none is left for it.' })
  partner!: Partner | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How well that partner suits it, 0 to 100.' })
  score!: string | null;
}

@ObjectType({ description: 'What would have become of the leads of a period under a version of a rule. Nothing is written.', simpleResolvers: true })
export class DistributionSimulation {
  @Field(() => DistributionRule, { description: 'The version.' })
  rule!: DistributionRule;

  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  startsOn!: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Leads of the period that the rule takes.' })
  leads!: number;

  @Field(() => Int, { description: 'How many of them would be offered to a partner.' })
  placed!: number;

  @Field(() => Int, { description: 'How many would find none.' })
  withoutCandidate!: number;

  @Field(() => Int, { description: 'How many of them a partner had accepted.' })
  acceptedThen!: number;

  @Field(() => DecimalScalar, { description: 'How many the partners asked first would accept, going by their last 90 days.' })
  expectedAccepted!: string;

  @Field(() => Int, { description: 'How many would go elsewhere than they did.' })
  differenceCount!: number;

  @Field(() => [SimulatedPartner], { description: 'Partners with leads then or under the rule, at most 100, those with the most first.' })
  partners!: SimulatedPartner[];

  @Field(() => [SimulatedLead], { description: 'A page of those that would go elsewhere: `first` and `skip`. The most promising first.' })
  differences!: SimulatedLead[];
}
