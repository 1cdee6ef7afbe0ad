import { CUSTOMERS, each, PARTNERS, policy, ROLES } from '../core/index.js';
import { Product } from './product.entity.js';
import { ProductCategory } from './product-category.entity.js';

/** policy.md, row «Product, price», and product cost among the sensitive fields. */
policy(Product, {
  domain: 'sales',
  scopes: { pub: '{row}.published' },
  read: { ...each([...CUSTOMERS, ...PARTNERS], 'pub'), EMPLOYEE: 'all' },
  write: { FINANCE: 'all', ADMIN: 'all' },
  visibleTo: { cost: { SALES_MANAGER: 'all', FINANCE: 'all', ADMIN: 'all' } },
  root: { product: 'read', products: 'read' },
});

policy(ProductCategory, {
  domain: 'sales',
  read: each(ROLES, 'all'),
  write: { FINANCE: 'all', ADMIN: 'all' },
  root: { productCategories: 'read' },
});
