import { policy } from '../core/index.js';
import { Asset } from './asset.entity.js';
import './asset.database.js';
import { ORDER_READ, ORDER_SCOPES, sellers } from './order.policy.js';

/** policy.md, row «Order, Shipment, Invoice, Return, Asset»: seen by who sees its order. Deliveries make them. */
policy(Asset, {
  domain: 'sales',
  scopes: ORDER_SCOPES,
  read: ORDER_READ,
  create: {},
  update: sellers,
  root: { asset: 'read', assets: 'read', assetUpdate: 'update' },
});
