import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf } from '../core/index.js';
import { Address } from './address.entity.js';
import { AddressRemoveInput, AddressSetInput } from './address.inputs.js';
import { removeAddress, setAddress } from './address.service.js';

@Resolver()
export class AddressResolver {
  @Mutation(() => payloadOf(Address), { description: 'Makes an address of an account or of an employee’s home, or sets all of a known one.' })
  addressSet(@Arg('input', () => AddressSetInput) input: AddressSetInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Address, input, (tx) => setAddress(tx, input));
  }

  @Mutation(() => payloadOf(Address), { description: 'Removes an address. The answer’s `address` is null then.' })
  addressRemove(@Arg('input', () => AddressRemoveInput) input: AddressRemoveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Address, input, (tx) => removeAddress(tx, input));
  }
}
