import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { PaymentRecordInput, PaymentReverseInput } from './invoice.inputs.js';
import { Payment } from './payment.entity.js';
import { recordPayment, reversePayment } from './payment.service.js';

@Resolver()
export class PaymentResolver extends reads(Payment, null, 'payments') {
  @Mutation(() => payloadOf(Payment), { description: 'Records a payment. It is refused where it is more than what is due.' })
  paymentRecord(@Arg('input', () => PaymentRecordInput) input: PaymentRecordInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Payment, input, (tx) => recordPayment(tx, input));
  }

  @Mutation(() => payloadOf(Payment), { description: 'Takes a payment back, by a payment of the negative amount.' })
  paymentReverse(@Arg('input', () => PaymentReverseInput) input: PaymentReverseInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Payment, input, (tx) => reversePayment(tx, input));
  }
}
