import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { PartnerMember } from './partner-member.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: 'The person whom a new member is.' })
export class PartnerMemberPersonInput extends partInput(Person, {
  required: ['givenName', 'familyName'],
  optional: ['title', 'middleName', 'suffix', 'email', 'phone', 'language', 'timeZone'],
}) {}

@InputType({ description: 'A new member of a partner: a known person by `personId`, or a new one in `person`.' })
export class PartnerMemberAddInput extends createInput(PartnerMember, { required: ['partner', 'role'] }) {
  @Field(() => IdScalar, { nullable: true, description: 'A person who is known already.' })
  personId?: string | null;

  @Field(() => PartnerMemberPersonInput, { nullable: true, description: 'A new person.' })
  person?: PartnerMemberPersonInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Make the new person although there is one with the same e-mail address. Without it the answer is then DUPLICATE.',
  })
  allowDuplicate?: boolean | null;
}

@InputType({ description: 'Changes to a member. What is omitted stays.' })
export class PartnerMemberUpdateInput extends updateInput(PartnerMember, ['role', 'active']) {}

@InputType({ description: 'Taking a member out of a partner, in the one role that they have by it.' })
export class PartnerMemberRemoveInput extends actionInput(PartnerMember) {}
