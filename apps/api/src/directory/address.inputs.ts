import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar } from '../core/index.js';
import { Address } from './address.entity.js';

@InputType({
  description: 'An address of an account (`accountId`), of an employee’s home (`personId`), or a known one to change (`id`). All of it is set.',
})
export class AddressSetInput extends createInput(Address, {
  required: ['kind', 'line1', 'city', 'country'],
  optional: ['account', 'person', 'line2', 'region', 'postalCode', 'isDefault'],
}) {
  @Field(() => IdScalar, { nullable: true, description: 'The address to change; a new one is made without it.' })
  id?: string | null;
}

@InputType({ description: 'An address that goes.' })
export class AddressRemoveInput extends actionInput(Address) {}
