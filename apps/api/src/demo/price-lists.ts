import { PriceList, PriceListEntry, type Product } from '../sales/index.js';
import type { Company } from './company.js';

/** What the biggest customer has agreed on: a share of the list price for one, and for five or more. */
const AGREED: [sku: RegExp, one: number, five: number][] = [
  [/^CRG-/, 0.94, 0.9],
  [/^BAT-/, 0.9, 0.85],
];

/** Prices of a framework agreement with the company of the portal's demo sign-ins; for all others the list prices hold. */
export function priceLists({ world, businesses, products }: Company): void {
  const account = businesses[0] ?? null;
  const priceList = world.add(PriceList, { name: 'Framework agreement, fleet', currency: 'USD', account, validFrom: world.date(-200) });
  const priced = (product: Product, minQuantity: number, share: number) =>
    world.add(PriceListEntry, { priceList, product, minQuantity, unitPrice: (Number(product.listPrice) * share).toFixed(2), currency: 'USD' });
  for (const [sku, one, five] of AGREED)
    for (const product of products.filter((each) => sku.test(each.sku))) {
      priced(product, 1, one);
      priced(product, 5, five);
    }
}
