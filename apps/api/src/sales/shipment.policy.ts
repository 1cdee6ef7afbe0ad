import { policy, withParent } from '../core/index.js';
import { Order } from './order.entity.js';
import './order.policy.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';

/** policy.md, row «Order, Shipment, Invoice, Return, Asset»: a shipment follows its order. It is made, it arrives, and is never deleted. */
const shipment = withParent(Order, 'order', { delete: {} });

policy(Shipment, {
  ...shipment,
  create: shipment.write ?? {},
  actions: { deliver: shipment.write ?? {} },
  root: { shipment: 'read', shipments: 'read', shipmentCreate: 'create', shipmentDeliver: 'deliver', shipmentReportDamage: 'deliver' },
});

policy(ShipmentLine, withParent(Shipment, 'shipment', { delete: {} }));
