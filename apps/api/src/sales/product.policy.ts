import { CUSTOMERS, each, PARTNERS, policy, ROLES } from '../core/index.js';
import { BundleItem } from './bundle-item.entity.js';
import { Product } from './product.entity.js';
import { ProductCategory } from './product-category.entity.js';
import { ProductRelation } from './product-relation.entity.js';

/** policy.md, row «Product, price», and product cost among the sensitive fields. */
const outsiders = [...CUSTOMERS, ...PARTNERS];
const write = { FINANCE: 'all', ADMIN: 'all' };

policy(Product, {
  domain: 'sales',
  scopes: { pub: '{row}.published' },
  // Who sees the cost is named though every employee reads the rest: a field is granted to a role that reads.
  read: { ...each(outsiders, 'pub'), EMPLOYEE: 'all', SALES_MANAGER: 'all', FINANCE: 'all', ADMIN: 'all' },
  write,
  visibleTo: { cost: { SALES_MANAGER: 'all', FINANCE: 'all', ADMIN: 'all' } },
  root: { product: 'read', products: 'read', productSearch: 'read', productAttributes: 'read', productCreate: 'create', productUpdate: 'update' },
});

policy(ProductCategory, {
  domain: 'sales',
  read: each(ROLES, 'all'),
  write,
  root: { productCategories: 'read', productCategoryCreate: 'create', productCategoryUpdate: 'update' },
});

/** Rows between two products are seen by who sees both. */
const both = (one: string, other: string) =>
  `(exists (select 1 from product p where p.id = {row}.${one}) and exists (select 1 from product p where p.id = {row}.${other}))`;

policy(BundleItem, {
  domain: 'sales',
  scopes: { pub: both('bundle_id', 'product_id') },
  read: { ...each(outsiders, 'pub'), EMPLOYEE: 'all' },
  write,
  delete: write,
});

policy(ProductRelation, {
  domain: 'sales',
  scopes: { pub: both('product_id', 'related_id') },
  read: { ...each(outsiders, 'pub'), EMPLOYEE: 'all' },
  write,
  delete: write,
  root: { productRelationCreate: 'create', productRelationDelete: 'delete' },
});
