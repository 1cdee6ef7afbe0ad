import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, partInput, updateInput } from '../core/index.js';
import { BundleItem } from './bundle-item.entity.js';
import { Product } from './product.entity.js';
import { ProductCategory } from './product-category.entity.js';
import { ProductRelation } from './product-relation.entity.js';

@InputType({ description: 'A product in a bundle.' })
export class BundleItemInput extends partInput(BundleItem, { required: ['product', 'quantity'] }) {}

@InputType({ description: 'A new product. With `items` it is a bundle.' })
export class ProductCreateInput extends createInput(Product, {
  required: ['sku', 'name', 'listPrice'],
  optional: ['description', 'category', 'attributes', 'cost', 'activeFrom', 'activeUntil', 'published', 'warrantyMonths', 'returnDays'],
}) {
  @Field(() => [BundleItemInput], {
    nullable: true,
    description: 'What is in the bundle, at most 50 products; its list price is below the sum of theirs.',
  })
  items?: BundleItemInput[] | null;
}

@InputType({ description: 'Changes to a product. What is omitted stays; `items` take the place of those that are there.' })
export class ProductUpdateInput extends updateInput(Product, [
  'sku',
  'name',
  'description',
  'category',
  'attributes',
  'listPrice',
  'cost',
  'activeFrom',
  'activeUntil',
  'published',
  'warrantyMonths',
  'returnDays',
]) {
  @Field(() => [BundleItemInput], { nullable: true, description: 'What is in the bundle. Only a bundle has items, and it always has some.' })
  items?: BundleItemInput[] | null;
}

@InputType({ description: 'A new category of products.' })
export class ProductCategoryCreateInput extends createInput(ProductCategory, { required: ['name'], optional: ['parent', 'returnDays'] }) {}

@InputType({ description: 'Changes to a category. What is omitted stays; `parentId: null` moves it to the top.' })
export class ProductCategoryUpdateInput extends updateInput(ProductCategory, ['name', 'parent', 'returnDays']) {}

@InputType({ description: 'A way from one product to another.' })
export class ProductRelationCreateInput extends createInput(ProductRelation, { required: ['product', 'kind', 'related'] }) {}

@InputType({ description: 'Taking a relation between products away.' })
export class ProductRelationDeleteInput extends actionInput(ProductRelation) {}
