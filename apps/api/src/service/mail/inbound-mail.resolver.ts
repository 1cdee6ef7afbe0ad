import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, type Payload, payloadOf, reads } from '../../core/index.js';
import { acceptMail, dismissMail, heldMail } from './inbound-mail.decision.js';
import { InboundMail } from './inbound-mail.entity.js';
import { InboundMailAcceptInput, InboundMailDismissInput } from './inbound-mail.inputs.js';

@Resolver()
export class InboundMailResolver extends reads(InboundMail, 'inboundMail', 'inboundMails') {
  @Mutation(() => payloadOf(InboundMail), { description: 'Lets a mail that was held become a message on a case, or a new case.' })
  async inboundMailAccept(
    @Arg('input', () => InboundMailAcceptInput) input: InboundMailAcceptInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    const mail = await heldMail(ctx, input);
    return mutate(ctx, info, InboundMail, input, (tx) => acceptMail(tx, input, mail));
  }

  @Mutation(() => payloadOf(InboundMail), { description: 'Says that nothing follows from a mail that was held.' })
  inboundMailDismiss(
    @Arg('input', () => InboundMailDismissInput) input: InboundMailDismissInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return mutate(ctx, info, InboundMail, input, (tx) => dismissMail(tx, input));
  }
}
