import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, graphEnum, IdScalar } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { DistributionRule } from './distribution-rule.entity.js';
import { ScorePart } from './lead-offer.types.js';

export const CandidateExclusion = graphEnum(
  {
    NOT_ACTIVE: 'NOT_ACTIVE',
    OTHER_PROGRAMME: 'OTHER_PROGRAMME',
    SPECIALISATION: 'SPECIALISATION',
    CERTIFICATE: 'CERTIFICATE',
    TERRITORY: 'TERRITORY',
    NO_CAPACITY: 'NO_CAPACITY',
    ASKED_BEFORE: 'ASKED_BEFORE',
  },
  'CandidateExclusion',
  'Why the rule gives a partner no lead.',
  {
    SPECIALISATION: 'A specialisation that the rule asks for is missing.',
    CERTIFICATE: 'Nobody there has the certificate that the rule asks for.',
    TERRITORY: 'They don’t sell where the lead is.',
    NO_CAPACITY: 'They have as many leads as they may have at once.',
    ASKED_BEFORE: 'The lead was offered to them before.',
  },
);
export type CandidateExclusion = keyof typeof CandidateExclusion;

@ArgsType()
export class LeadCandidatesArgs {
  @Field(() => IdScalar, { description: 'The lead.' })
  leadId!: string;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'The version of a rule to go by, a draft too; unless said, the one in use that takes the lead.',
  })
  ruleId?: string | null;

  @Field(() => Int, { defaultValue: 25, description: 'So many partners: those who may get it, the best first, then the others. At most 100.' })
  first!: number;
}

@ObjectType({ description: 'How well a partner suits a lead.', simpleResolvers: true })
export class LeadCandidate {
  @Field(() => Partner, { description: 'The partner.' })
  partner!: Partner;

  @Field(() => Int, { nullable: true, description: 'Its place among those who may get it, 1 is the best; null where it may not.' })
  rank!: number | null;

  @Field(() => DecimalScalar, { description: 'The score, 0 to 100: the sum of the points.' })
  score!: string;

  @Field(() => [ScorePart], { description: 'How it comes about.' })
  parts!: ScorePart[];

  @Field(() => Int, { description: 'Leads that it has: open ones and those on offer.' })
  openLeads!: number;

  @Field(() => [CandidateExclusion], { description: 'Why it may not get the lead; empty where it may.' })
  exclusions!: CandidateExclusion[];
}

@ObjectType({ description: 'Partners for a lead, with the reasons. For the company alone.', simpleResolvers: true })
export class LeadCandidates {
  @Field(() => DistributionRule, { description: 'The version of the rule that they are measured by.' })
  rule!: DistributionRule;

  @Field(() => Int, { description: 'How many partners may get it.' })
  eligible!: number;

  @Field(() => Int, { description: 'How many may not.' })
  excluded!: number;

  @Field(() => [LeadCandidate], { description: 'The partners.' })
  candidates!: LeadCandidate[];
}
