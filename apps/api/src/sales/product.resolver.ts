import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Product } from './product.entity.js';

@Resolver()
export class ProductResolver extends reads(Product, 'product', 'products') {}
