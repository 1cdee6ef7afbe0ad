import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, LocalDateScalar, MoneyInput, updateInput } from '../core/index.js';
import { Lead, LeadStatus } from './lead.entity.js';

@InputType({ description: 'A new lead. A seller’s own unless the input says otherwise; nobody’s yet where the maker doesn’t sell.' })
export class LeadCreateInput extends createInput(Lead, {
  required: ['givenName', 'familyName'],
  optional: [
    'company',
    'title',
    'email',
    'phone',
    'city',
    'region',
    'country',
    'industry',
    'need',
    'product',
    'source',
    'campaign',
    'score',
    'owner',
    'partner',
    'partnerSeller',
    'territory',
    'notes',
  ],
}) {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Make it though a lead or contact with this e-mail address is there already; without it that is refused as DUPLICATE.',
  })
  allowDuplicate?: boolean | null;
}

@InputType({ description: 'Changes to a lead. What is omitted stays. The score is marketing’s.' })
export class LeadUpdateInput extends updateInput(Lead, [
  'givenName',
  'familyName',
  'company',
  'title',
  'email',
  'phone',
  'city',
  'region',
  'country',
  'industry',
  'need',
  'product',
  'source',
  'campaign',
  'score',
  'territory',
  'notes',
]) {}

@InputType({ description: 'Giving a lead to an employee, or to a partner and one of their sellers.' })
export class LeadAssignInput extends actionInput(Lead) {
  @Field(() => IdScalar, { nullable: true, description: 'The employee who works it from now on; it is no partner’s then.' })
  ownerId?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'The partner who works it from now on; it is no employee’s then.' })
  partnerId?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'The seller of that partner, or of the partner who has it.' })
  partnerSellerId?: string | null;
}

@InputType({ description: 'A step of a lead. Use leadAssign to assign it and leadConvert to convert it.' })
export class LeadMoveInput extends actionInput(Lead) {
  @Field(() => LeadStatus, { description: 'The state to enter: WORKING, QUALIFIED, RECYCLED or DISQUALIFIED.' })
  status!: LeadStatus;

  @Field(() => String, { nullable: true, description: 'Why it is disqualified; required then. At most 500 characters.' })
  disqualifyReason?: string | null;
}

@InputType({
  description:
    'Converting a lead. An account, contact and open opportunity that match by e-mail, domain and name are reused where the caller may change them, unless the input says otherwise.',
})
export class LeadConvertInput extends actionInput(Lead) {
  @Field(() => IdScalar, { nullable: true, description: 'The account that it joins.' })
  accountId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Make a new account though one matches.' })
  newAccount?: boolean | null;

  @Field(() => IdScalar, { nullable: true, description: 'The contact that it is.' })
  contactId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Make a new contact though one matches.' })
  newContact?: boolean | null;

  @Field(() => IdScalar, { nullable: true, description: 'The open opportunity that it joins.' })
  opportunityId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Make a new opportunity though one matches.' })
  newOpportunity?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'False: there is no opportunity yet, neither a new one nor one to join. True unless said.' })
  createOpportunity?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Name of a new opportunity; that of the account unless said.' })
  opportunityName?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What a new opportunity is worth.' })
  amount?: MoneyInput | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day a new opportunity is expected to close.' })
  closeDate?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'Pipeline of a new opportunity; the default one unless said.' })
  pipelineId?: string | null;
}
