import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Consent } from './consent.entity.js';
import { ConsentUpdateInput } from './consent.inputs.js';
import { updateConsents } from './consent.service.js';
import { ConsentEvent } from './consent-event.entity.js';

@Resolver()
export class ConsentEventResolver extends reads(ConsentEvent, null, 'consentEvents') {}

@Resolver()
export class ConsentResolver extends reads(Consent, null, 'consents') {
  @Mutation(() => payloadOf(Person), { description: 'Gives or withdraws consents, several at once: one’s own, or noted for somebody else.' })
  consentUpdate(@Arg('input', () => ConsentUpdateInput) input: ConsentUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Person, input, (tx) => updateConsents(tx, input));
  }
}
