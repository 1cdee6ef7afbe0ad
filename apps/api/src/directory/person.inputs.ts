import { Field, InputType } from 'type-graphql';
import { actionInput, updateInput } from '../core/index.js';
import { ContactPoint, ContactPointKind } from './contact-point.entity.js';
import { Person } from './person.entity.js';

@InputType({
  description: 'Changes to a person. What is omitted stays. People change their own profile, without the e-mail address that others know them by.',
})
export class PersonUpdateInput extends updateInput(Person, [
  'title',
  'givenName',
  'middleName',
  'familyName',
  'suffix',
  'email',
  'phone',
  'language',
  'timeZone',
  'birthday',
]) {}

@InputType({ description: 'A further e-mail address or phone number of a person.' })
export class ContactPointAddInput extends actionInput(Person) {
  @Field(() => ContactPointKind, { description: 'E-mail or phone.' })
  kind!: ContactPointKind;

  @Field(() => String, { description: 'The address or number.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'What it is for: work, home, mobile.' })
  label?: string | null;
}

@InputType({ description: 'A further e-mail address or phone number that goes.' })
export class ContactPointRemoveInput extends actionInput(ContactPoint) {}

@InputType({ description: 'A further e-mail address or phone number that becomes the main one. The main one until now becomes a further one.' })
export class ContactPointPromoteInput extends actionInput(ContactPoint) {}
