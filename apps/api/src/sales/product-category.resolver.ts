import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { ProductCategory } from './product-category.entity.js';

@Resolver()
export class ProductCategoryResolver extends reads(ProductCategory, null, 'productCategories') {}
