import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentCreateInput, ShipmentDeliverInput, ShipmentReportDamageInput } from './shipment.inputs.js';
import { createShipment, deliverShipment, reportDamage } from './shipment.service.js';

@Resolver()
export class ShipmentResolver extends reads(Shipment, 'shipment', 'shipments') {
  @Mutation(() => payloadOf(Shipment), { description: 'Ships goods of a confirmed order.' })
  shipmentCreate(@Arg('input', () => ShipmentCreateInput) input: ShipmentCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Shipment, input, (tx) => createShipment(tx, input));
  }

  @Mutation(() => payloadOf(Shipment), { description: 'Notes that a shipment has arrived.' })
  shipmentDeliver(@Arg('input', () => ShipmentDeliverInput) input: ShipmentDeliverInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Shipment, input, (tx) => deliverShipment(tx, input));
  }

  @Mutation(() => payloadOf(Shipment), { description: 'Notes what of a shipment arrived damaged.' })
  shipmentReportDamage(
    @Arg('input', () => ShipmentReportDamageInput) input: ShipmentReportDamageInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Shipment, input, (tx) => reportDamage(tx, input));
  }
}
