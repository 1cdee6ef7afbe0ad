import { Field, InputType, Int } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

@InputType({ description: 'A line of the order in a shipment.' })
export class ShipmentLineInput extends partInput(ShipmentLine, { required: ['orderLine', 'quantity'] }) {}

@InputType({ description: 'A new shipment of a confirmed order.' })
export class ShipmentCreateInput extends createInput(Shipment, {
  required: ['order', 'carrier'],
  optional: ['tracking', 'shippedAt', 'expectedOn'],
}) {
  @Field(() => [ShipmentLineInput], { nullable: true, description: 'What is in it, each line once. Left out: all that is not yet shipped.' })
  lines?: ShipmentLineInput[] | null;
}

@InputType({ description: 'The arrival of a shipment. Left out, the moment is now.' })
export class ShipmentDeliverInput extends updateInput(Shipment, ['deliveredAt']) {}

@InputType({ description: 'Damage to a line of a shipment.' })
export class DamageInput {
  @Field(() => IdScalar, { description: 'The line of the shipment.' })
  lineId!: string;

  @Field(() => Int, { description: 'How many of it are damaged, all in all.' })
  damagedQuantity!: number;
}

@InputType({ description: 'Damage to a delivered shipment.' })
export class ShipmentReportDamageInput extends actionInput(Shipment) {
  @Field(() => [DamageInput], { description: 'What is damaged.' })
  lines!: DamageInput[];
}
