import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Order } from './order.entity.js';

@Resolver()
export class OrderResolver extends reads(Order, 'order', 'orders') {}
