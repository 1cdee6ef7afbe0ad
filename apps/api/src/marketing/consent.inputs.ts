import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, EmailAddressScalar, IdScalar, partInput, updateInput } from '../core/index.js';
import { ConsentChannel, ConsentSource } from './consent-event.entity.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { ConsentWording } from './consent-wording.entity.js';
import { Suppression, SuppressionReason } from './suppression.entity.js';

@InputType({ description: 'Yes or no to one purpose by one channel.' })
export class ConsentChangeInput {
  @Field(() => IdScalar, { description: 'The purpose.' })
  purposeId!: string;

  @Field(() => ConsentChannel, { description: 'The channel.' })
  channel!: ConsentChannel;

  @Field(() => Boolean, { description: 'Yes, or else no.' })
  granted!: boolean;

  @Field(() => IdScalar, { nullable: true, description: 'The wording that they read; the current one in their language unless given.' })
  wordingId?: string | null;
}

@InputType({
  description:
    'Consents that somebody gives or withdraws, several at once. A yes to e-mail counts once the link of the confirmation mail is used. Who notes it for somebody else says how they were told.',
})
export class ConsentUpdateInput {
  @Field(() => IdScalar, { nullable: true, description: 'Whose; one’s own unless given.' })
  personId?: string | null;

  @Field(() => [ConsentChangeInput], { description: 'What changes, at most 50. What is left out stays.' })
  changes!: ConsentChangeInput[];

  @Field(() => ConsentSource, { nullable: true, description: 'How they said so; required for somebody else.' })
  source?: ConsentSource | null;

  @Field(() => String, { nullable: true, description: 'Where and when exactly, at most 500 characters.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Makes a retry safe. At most 100 characters.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What people are asked in one language. It becomes the next revision, unless it is word for word the current one.' })
export class ConsentWordingInput extends partInput(ConsentWording, { required: ['language', 'name', 'text'] }) {}

@InputType({ description: 'A new purpose, with what people are asked.' })
export class ConsentPurposeCreateInput extends createInput(ConsentPurpose, { required: ['key', 'name', 'channels'] }) {
  @Field(() => [ConsentWordingInput], { description: 'The wording in each language, at least one.' })
  wordings!: ConsentWordingInput[];
}

@InputType({ description: 'Changes to a purpose. Consents that were given keep the wording that they were given to.' })
export class ConsentPurposeUpdateInput extends updateInput(ConsentPurpose, ['name', 'channels', 'active']) {
  @Field(() => [ConsentWordingInput], { nullable: true, description: 'New words; languages that are left out stay as they are.' })
  wordings?: ConsentWordingInput[] | null;
}

@InputType({ description: 'An address that is not to be written to.' })
export class SuppressionAddInput {
  @Field(() => EmailAddressScalar, { description: 'The address; kept as a hash.' })
  address!: string;

  @Field(() => SuppressionReason, { nullable: true, description: 'Why: MANUAL unless given. ERASED comes from privacy requests alone.' })
  reason?: SuppressionReason | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say, at most 200 characters.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Makes a retry safe. At most 100 characters.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An address that comes off the list. That of somebody who was erased stays.' })
export class SuppressionRemoveInput extends actionInput(Suppression) {}
