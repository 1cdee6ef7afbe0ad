import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, partInput } from '../core/index.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceLine } from './invoice-line.entity.js';
import { Payment } from './payment.entity.js';

@InputType({ description: 'A line of the order on an invoice.' })
export class InvoiceLineInput extends partInput(InvoiceLine, { required: ['orderLine', 'quantity'] }) {}

@InputType({ description: 'A new invoice for a confirmed order. It is dated today.' })
export class InvoiceIssueInput extends createInput(Invoice, { required: ['order'], optional: ['dueOn'] }) {
  @Field(() => [InvoiceLineInput], { nullable: true, description: 'What is invoiced, each line once. Left out: all that is not yet invoiced.' })
  lines?: InvoiceLineInput[] | null;
}

@InputType({ description: 'The cancellation of an invoice of which nothing is paid.' })
export class InvoiceCancelInput extends actionInput(Invoice) {
  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Money that came in for an invoice.' })
export class PaymentRecordInput extends createInput(Payment, { required: ['invoice', 'amount', 'paidOn'], optional: ['method', 'reference'] }) {}

@InputType({ description: 'Taking back a payment that was recorded by mistake or bounced.' })
export class PaymentReverseInput extends actionInput(Payment) {
  @Field(() => String, { description: 'Why, at most 200 characters.' })
  reason!: string;
}
