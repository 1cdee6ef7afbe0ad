import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { Contact } from './contact.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: 'The person whom a new contact is.' })
export class ContactPersonInput extends partInput(Person, {
  required: ['givenName', 'familyName'],
  optional: ['title', 'middleName', 'suffix', 'email', 'phone', 'language', 'timeZone'],
}) {}

@InputType({ description: 'A new contact: a known person by `personId`, or a new one in `person`.' })
export class ContactCreateInput extends createInput(Contact, {
  required: ['account'],
  optional: ['title', 'decisionRole', 'isPrimary', 'portalRole'],
}) {
  @Field(() => IdScalar, { nullable: true, description: 'A person who is known already.' })
  personId?: string | null;

  @Field(() => ContactPersonInput, { nullable: true, description: 'A new person.' })
  person?: ContactPersonInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Make the new person although there is one with the same e-mail address. Without it the answer is then DUPLICATE.',
  })
  allowDuplicate?: boolean | null;
}

@InputType({ description: 'Changes to a contact. What is omitted stays.' })
export class ContactUpdateInput extends updateInput(Contact, ['title', 'decisionRole', 'isPrimary', 'portalRole', 'active']) {}

@InputType({ description: 'A contact who goes.' })
export class ContactRemoveInput extends actionInput(Contact) {}
