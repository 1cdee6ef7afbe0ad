import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Person } from './person.entity.js';
import { ContactPointAddInput, ContactPointPromoteInput, ContactPointRemoveInput, PersonUpdateInput } from './person.inputs.js';
import { addContactPoint, promoteContactPoint, removeContactPoint, updatePerson } from './person.service.js';

@Resolver()
export class PersonResolver extends reads(Person, 'person', 'people') {
  @Mutation(() => payloadOf(Person), { description: 'Changes a person. What is omitted stays.' })
  personUpdate(@Arg('input', () => PersonUpdateInput) input: PersonUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Person, input, (tx) => updatePerson(tx, input));
  }

  @Mutation(() => payloadOf(Person), { description: 'Adds a further e-mail address or phone number to a person.' })
  contactPointAdd(@Arg('input', () => ContactPointAddInput) input: ContactPointAddInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Person, input, (tx) => addContactPoint(tx, input));
  }

  @Mutation(() => payloadOf(Person), { description: 'Removes a further e-mail address or phone number of a person.' })
  contactPointRemove(
    @Arg('input', () => ContactPointRemoveInput) input: ContactPointRemoveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Person, input, (tx) => removeContactPoint(tx, input));
  }

  @Mutation(() => payloadOf(Person), { description: 'Makes a further e-mail address or phone number the main one; the two change places.' })
  contactPointPromote(
    @Arg('input', () => ContactPointPromoteInput) input: ContactPointPromoteInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Person, input, (tx) => promoteContactPoint(tx, input));
  }
}
