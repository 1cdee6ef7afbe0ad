import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';

@InputType({ description: 'A product on an order. Its price is looked up.' })
export class OrderLineInput extends partInput(OrderLine, { required: ['product', 'quantity'], optional: ['discount'] }) {}

@InputType({
  description:
    'A new order. Customers name the account, the lines and their own number, and nothing else; what is left open is settled when the order is confirmed.',
})
export class OrderCreateInput extends createInput(Order, {
  required: ['account'],
  optional: ['contact', 'owner', 'partner', 'purchaseOrder', 'promisedOn', 'tax', 'freight'],
}) {
  @Field(() => [OrderLineInput], { description: 'What is ordered, 1 to 100 lines.' })
  lines!: OrderLineInput[];
}

@InputType({ description: 'The confirmation of an order. What is omitted stays.' })
export class OrderConfirmInput extends updateInput(Order, ['promisedOn', 'tax', 'freight']) {}

@InputType({ description: 'Closing a partly shipped order short: the rest will not be shipped.' })
export class OrderShortCloseInput extends actionInput(Order) {
  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'The same order again, at the prices of today.' })
export class OrderReorderInput extends actionInput(Order) {
  @Field(() => [IdScalar], {
    nullable: true,
    description: 'Lines of the order to leave out. What is no longer sold is refused unless it is left out.',
  })
  withoutLineIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The customer’s own number for the new order, at most 60 characters.' })
  purchaseOrder?: string | null;
}

@InputType({ description: 'The cancellation of an order of which nothing was shipped.' })
export class OrderCancelInput extends actionInput(Order) {
  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason!: string;
}
