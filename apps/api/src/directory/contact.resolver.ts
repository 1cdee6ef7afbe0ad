import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Contact } from './contact.entity.js';
import { ContactCreateInput, ContactRemoveInput, ContactUpdateInput } from './contact.inputs.js';
import { createContact, removeContact, updateContact } from './contact.service.js';

@Resolver()
export class ContactResolver extends reads(Contact, 'contact', 'contacts') {
  @Mutation(() => payloadOf(Contact), { description: 'Makes a contact of a known person or of a new one.' })
  contactCreate(@Arg('input', () => ContactCreateInput) input: ContactCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Contact, input, (tx) => createContact(tx, input));
  }

  @Mutation(() => payloadOf(Contact), { description: 'Changes a contact. What is omitted stays.' })
  contactUpdate(@Arg('input', () => ContactUpdateInput) input: ContactUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Contact, input, (tx) => updateContact(tx, input));
  }

  @Mutation(() => payloadOf(Contact), {
    description:
      'Takes a contact off the account. One on whom deals, orders or activities depend is kept and no longer active; the answer’s `contact` is null where they are gone.',
  })
  contactRemove(@Arg('input', () => ContactRemoveInput) input: ContactRemoveInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Contact, input, (tx) => removeContact(tx, input));
  }
}
