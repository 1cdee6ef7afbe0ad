import { Decimal } from 'decimal.js';
import { assign, assignAll, findAll, load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { BundleItem } from './bundle-item.entity.js';
import { Product } from './product.entity.js';
import type {
  BundleItemInput,
  ProductCategoryCreateInput,
  ProductCategoryUpdateInput,
  ProductCreateInput,
  ProductRelationCreateInput,
  ProductRelationDeleteInput,
  ProductUpdateInput,
} from './product.inputs.js';
import { ProductCategory } from './product-category.entity.js';
import { ProductRelation } from './product-relation.entity.js';

export async function createProduct(tx: Tx, input: ProductCreateInput): Promise<Product> {
  const product = new Product();
  await assign(tx, product, input);
  checkProduct(product);
  if (input.items) {
    product.kind = 'BUNDLE';
    await setItems(tx, product, input.items);
  }
  tx.em.persist(product);
  return product;
}

export async function updateProduct(tx: Tx, input: ProductUpdateInput): Promise<Product> {
  const product = await load(tx, Product, input);
  if (input.items && product.kind !== 'BUNDLE')
    throw new Refused(UserErrorCode.WRONG_STATE, 'This product is not a bundle; make a new product with items.', 'items');
  await assign(tx, product, input);
  checkProduct(product);
  if (input.items) await setItems(tx, product, input.items);
  if (input.items || input.listPrice) {
    await tx.em.flush();
    await checkBundles(tx, product);
  }
  return product;
}

function checkProduct({ activeFrom, activeUntil, attributes }: Product): void {
  if (activeFrom && activeUntil && activeFrom > activeUntil)
    throw new Refused(UserErrorCode.INVALID, 'A product is sold from a day up to a later one.', 'activeUntil');
  if (attributes == null) return;
  const values = Array.isArray(attributes) || typeof attributes !== 'object' ? null : Object.entries(attributes);
  const plain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
  if (!values || values.length > 100 || !values.every(([name, value]) => name.length <= 60 && plain(value) && String(value).length <= 200))
    throw new Refused(
      UserErrorCode.INVALID,
      'Attributes are an object of at most 100 names, each with a text of at most 200 characters, a number, or true or false.',
      'attributes',
    );
}

/** Puts these items in the place of those that are there. */
async function setItems(tx: Tx, bundle: Product, inputs: BundleItemInput[]): Promise<void> {
  if (inputs.length > 50) throw new Refused(UserErrorCode.INVALID, 'A bundle has at most 50 products.', 'items');
  if (new Set(inputs.map(({ productId }) => productId)).size < inputs.length)
    throw new Refused(UserErrorCode.INVALID, 'A product stands in a bundle once; use its quantity.', 'items');
  const items = inputs.map((input, at) => ({
    entity: Object.assign(new BundleItem(), { bundle, position: at + 1 }),
    input,
    path: ['items', String(at)],
  }));
  await assignAll(tx, items);
  if (bundle.version) await tx.em.nativeDelete(BundleItem, { bundle });
  for (const { entity } of items) tx.em.persist(entity);
  const parts = await findAll(
    tx,
    Product,
    inputs.map(({ productId }) => productId),
  );
  for (const [at, { productId }] of inputs.entries()) {
    const part = parts.get(productId);
    if (part?.kind === 'BUNDLE') throw new Refused(UserErrorCode.INVALID, 'A bundle can’t be in a bundle.', ['items', String(at), 'productId']);
    if (part && part.currency !== bundle.currency)
      throw new Refused(UserErrorCode.INVALID, `${part.name} is priced in ${part.currency}, the bundle in ${bundle.currency}.`, [
        'items',
        String(at),
        'productId',
      ]);
  }
  if (inputs.reduce((total, { quantity }) => total + quantity, 0) < 2)
    throw new Refused(UserErrorCode.INVALID, 'A bundle has at least two things in it.', 'items');
  const whole = inputs.reduce(
    (total, { productId, quantity }) => total.plus(new Decimal(parts.get(productId)?.listPrice ?? 0).times(quantity)),
    new Decimal(0),
  );
  if (!whole.gt(bundle.listPrice)) throw tooDear(bundle.name, whole.toFixed(2), bundle.currency);
}

const tooDear = (name: string, whole: string, currency: string): Refused =>
  new Refused(UserErrorCode.INVALID, `A bundle costs less than its parts: "${name}" has to be below ${whole} ${currency}.`, 'listPrice');

/** A new price of a bundle, or of a part of one, must leave every bundle below the sum of its parts, in one currency. */
async function checkBundles(tx: Tx, product: Product): Promise<void> {
  const [broken] = await tx.sql<{ name: string; whole: string; currency: string }>(
    `select b.name, b.currency, round(sum(p.list_price * i.quantity), 2)::text as whole
     from product b join bundle_item i on i.bundle_id = b.id join product p on p.id = i.product_id
     where b.id = $1 or b.id in (select bundle_id from bundle_item where product_id = $1)
     group by b.id having b.list_price >= sum(p.list_price * i.quantity) or bool_or(p.currency <> b.currency)
     order by b.name limit 1`,
    [uuidOf('prd', product.id)],
  );
  if (broken) throw tooDear(broken.name, broken.whole, broken.currency);
}

export async function createCategory(tx: Tx, input: ProductCategoryCreateInput): Promise<ProductCategory> {
  const category = new ProductCategory();
  await assign(tx, category, input);
  tx.em.persist(category);
  return category;
}

/** Categories form a tree: none stands below itself. */
export async function updateCategory(tx: Tx, input: ProductCategoryUpdateInput): Promise<ProductCategory> {
  // One change of the tree at a time, so that two moves can't close a circle between them.
  if (input.parentId) await tx.sql(`select pg_advisory_xact_lock(hashtext('product_category tree'))`);
  const category = await load(tx, ProductCategory, input);
  await assign(tx, category, input);
  if (input.parentId) {
    const [circle] = await tx.sql(
      `with recursive above as (
         select id, parent_id from product_category where id = $1
         union select c.id, c.parent_id from product_category c join above on c.id = above.parent_id)
       select 1 from above where id = $2`,
      [uuidOf('cat', input.parentId), uuidOf('cat', category.id)],
    );
    if (circle) throw new Refused(UserErrorCode.INVALID, 'A category can’t stand below itself.', 'parentId');
  }
  return category;
}

export async function createRelation(tx: Tx, input: ProductRelationCreateInput): Promise<ProductRelation> {
  const relation = new ProductRelation();
  await assign(tx, relation, input);
  if (input.productId === input.relatedId) throw new Refused(UserErrorCode.INVALID, 'A product leads to another one, not to itself.', 'relatedId');
  if (await tx.em.findOne(ProductRelation, { product: relation.product, kind: relation.kind, related: relation.related }))
    throw new Refused(UserErrorCode.TAKEN, 'These products are related in this way already.', 'relatedId');
  tx.em.persist(relation);
  return relation;
}

export async function deleteRelation(tx: Tx, input: ProductRelationDeleteInput): Promise<ProductRelation> {
  const relation = await load(tx, ProductRelation, input, 'delete');
  tx.em.remove(relation);
  return relation;
}
