import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceCancelInput, InvoiceIssueInput } from './invoice.inputs.js';
import { cancelInvoice, issueInvoice } from './invoice.service.js';

@Resolver()
export class InvoiceResolver extends reads(Invoice, 'invoice', 'invoices') {
  @Mutation(() => payloadOf(Invoice), { description: 'Invoices an order, or a part of it.' })
  invoiceIssue(@Arg('input', () => InvoiceIssueInput) input: InvoiceIssueInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Invoice, input, (tx) => issueInvoice(tx, input));
  }

  @Mutation(() => payloadOf(Invoice), { description: 'Cancels an invoice of which nothing is paid.' })
  invoiceCancel(@Arg('input', () => InvoiceCancelInput) input: InvoiceCancelInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Invoice, input, (tx) => cancelInvoice(tx, input));
  }
}
