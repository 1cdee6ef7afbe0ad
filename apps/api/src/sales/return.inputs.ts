import { Field, InputType, Int } from 'type-graphql';
import { actionInput, createInput, IdScalar, MoneyInput, partInput, updateInput } from '../core/index.js';
import { Return } from './return.entity.js';
import { ReturnLine } from './return-line.entity.js';

@InputType({ description: 'What of an order’s line is to be given back.' })
export class ReturnLineInput extends partInput(ReturnLine, { required: ['orderLine', 'quantity', 'reason'], optional: ['comment'] }) {}

@InputType({ description: 'A request to give goods of an order back.' })
export class ReturnRequestInput extends createInput(Return, { required: ['order'], optional: ['comment'] }) {
  @Field(() => [ReturnLineInput], { description: 'What is to be given back, 1 to 100 lines; each line of the order once for each reason.' })
  lines!: ReturnLineInput[];
}

@InputType({ description: 'An approval: the customer may send the goods.' })
export class ReturnApproveInput extends actionInput(Return) {
  @Field(() => String, { nullable: true, description: 'What to tell the customer, such as where to send the goods; at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A refusal, before the goods are sent or after they were inspected.' })
export class ReturnRejectInput extends actionInput(Return) {
  @Field(() => String, { description: 'Why, for the customer; at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'A return that is given up before the goods are here.' })
export class ReturnCancelInput extends actionInput(Return) {
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'How many of a line came.' })
export class ReturnReceiptInput {
  @Field(() => IdScalar, { description: 'The line of the return.' })
  lineId!: string;

  @Field(() => Int, { description: 'How many came.' })
  receivedQuantity!: number;

  @Field(() => [IdScalar], { nullable: true, description: 'Which assets they are, as many as came. Left out: any of the line.' })
  assetIds?: string[] | null;
}

@InputType({ description: 'The arrival of the goods.' })
export class ReturnReceiveInput extends actionInput(Return) {
  @Field(() => [ReturnReceiptInput], { nullable: true, description: 'What came, of lines that did not come as announced; all others came in full.' })
  lines?: ReturnReceiptInput[] | null;
}

@InputType({ description: 'What of a line is damaged.' })
export class ReturnDamageInput {
  @Field(() => IdScalar, { description: 'The line of the return.' })
  lineId!: string;

  @Field(() => Int, { description: 'How many of those that came are damaged.' })
  damagedQuantity!: number;
}

@InputType({ description: 'The inspection of the goods. `findings` are for the customer too.' })
export class ReturnInspectInput extends updateInput(Return, ['findings']) {
  @Field(() => [ReturnDamageInput], { nullable: true, description: 'What is damaged; of all other lines nothing is.' })
  lines?: ReturnDamageInput[] | null;
}

@InputType({ description: 'What is credited for a line, where it is less than it cost.' })
export class ReturnRefundLineInput {
  @Field(() => IdScalar, { description: 'The line of the return.' })
  lineId!: string;

  @Field(() => MoneyInput, { description: 'What is credited, before tax; at most what those that came cost after discount.' })
  amount!: MoneyInput;
}

@InputType({ description: 'The refund of a return: what came, at its price after discount, with its share of the tax.' })
export class ReturnRefundInput extends actionInput(Return) {
  @Field(() => [ReturnRefundLineInput], { nullable: true, description: 'Lines for which less is credited; all others in full.' })
  lines?: ReturnRefundLineInput[] | null;

  @Field(() => String, { nullable: true, description: 'What to tell the customer, such as why it is less; at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'The replacement of what came, by an order without charge.' })
export class ReturnReplaceInput extends actionInput(Return) {}
