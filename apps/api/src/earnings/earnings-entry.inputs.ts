import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, MoneyInput } from '../core/index.js';
import { EarningsAdjustment } from './earnings-adjustment.entity.js';
import { EarningsDispute } from './earnings-dispute.entity.js';
import { EarningsReplay } from './earnings-replay.entity.js';
import { EarningsStatement } from './earnings-statement.entity.js';

@InputType({ description: 'A run over the sales of a period that makes the entries which are missing.' })
export class EarningsReplayRunInput extends createInput(EarningsReplay, { required: ['startsOn', 'endsOn'], optional: ['partner'] }) {}

@InputType({ description: 'A correction of what a partner earned, for somebody else to agree to.' })
export class EarningsAdjustmentProposeInput extends createInput(EarningsAdjustment, {
  required: ['partner', 'amount', 'reason'],
  optional: ['bookedOn'],
}) {}

@InputType({ description: 'Agreeing to an adjustment that somebody else proposed, or not.' })
export class EarningsAdjustmentDecideInput extends actionInput(EarningsAdjustment) {
  @Field(() => Boolean, { description: 'Agreed, and then it is in the ledger; or else it is rejected.' })
  approve!: boolean;
}

@InputType({ description: 'Saying that an entry of one’s own ledger is wrong.' })
export class EarningsDisputeOpenInput extends createInput(EarningsDispute, { required: ['entry', 'reason'] }) {}

@InputType({ description: 'Answering a dispute: by an explanation, or by an adjustment that a second person has to agree to.' })
export class EarningsDisputeDecideInput extends actionInput(EarningsDispute) {
  @Field(() => String, { description: 'The answer; the payee reads it.' })
  answer!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'What the entry is to be corrected by; without it the entry stays.' })
  adjustment?: MoneyInput | null;
}

@InputType({ description: 'Taking a dispute back.' })
export class EarningsDisputeWithdrawInput extends actionInput(EarningsDispute) {}

@InputType({ description: 'Paying a statement that has closed.' })
export class EarningsStatementPayInput extends actionInput(EarningsStatement) {
  @Field(() => String, { nullable: true, description: 'Reference of the payout, such as the bank’s; at most 120 characters.' })
  reference?: string | null;
}
