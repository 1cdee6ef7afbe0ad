import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { UserErrorCode } from '../errors.js';
import { type Class, modelOf } from '../model/registry.js';

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a rule refused a mutation.',
  valuesConfig: {
    NOT_FOUND: { description: 'A record that the input names is not there, or not visible.' },
    REQUIRED: { description: 'A value is missing.' },
    INVALID: { description: 'A value breaks a rule.' },
    TAKEN: { description: 'Another record has this value, which must be unique.' },
    CONFLICT: { description: 'The record has changed since `expectedVersion`. Read it again.' },
    WRONG_STATE: { description: 'The record is in a state that does not allow this.' },
    LIMIT_EXCEEDED: { description: 'The value is beyond what the caller may grant.' },
    APPROVAL_NEEDED: { description: 'Someone has to approve this first.' },
    DUPLICATE: { description: 'A record like this is there already; say that it is another to go on.' },
    IN_USE: { description: 'Other records depend on this one.' },
    KEY_REUSED: { description: 'The idempotency key was used with another input.' },
  },
});

@ObjectType({ description: 'A rule that refused a mutation. Where there is one, nothing was written.', simpleResolvers: true })
export class UserError {
  @Field(() => UserErrorCode, { description: 'The kind of rule.' })
  code!: UserErrorCode;
  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field, `["lines", "0", "quantity"]`; null where no one field is to blame.',
  })
  field?: string[] | null;
  @Field(() => String, { description: 'What is wrong and what to do, for people.' })
  message!: string;
}

const made = new Map<Class, Class>();

/** `OpportunityPayload { opportunity, userErrors }`. */
export function payloadOf(target: Class): Class {
  const known = made.get(target);
  if (known) return known;
  const { name } = modelOf(target);
  class Payload {}
  Field(() => target, {
    nullable: true,
    description: `The ${name} after the change; null where a rule refused, or where the caller may no longer see it.`,
  })(Payload.prototype, payloadKey(name));
  Field(() => [UserError], { description: 'Rules that refused. Empty when the change was made.' })(Payload.prototype, 'userErrors');
  ObjectType(`${name}Payload`, { description: `What a mutation of a ${name} answers.`, simpleResolvers: true })(Payload);
  made.set(target, Payload);
  return Payload;
}

/** `Opportunity` → `opportunity`. */
export const payloadKey = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
