import { Decimal } from 'decimal.js';
import { Refused, UserErrorCode } from '../core/index.js';
import type { Product } from './product.entity.js';

/** What lines of opportunities, quotes and orders have in common. */
export interface PricedLine {
  quantity: number;
  unitPrice: string;
  discount: string;
  currency: string;
}

/** Quantity × unit price × (1 − discount), rounded half up to four decimals. */
export const lineTotal = ({ quantity, unitPrice, discount }: PricedLine): string =>
  new Decimal(unitPrice).times(quantity).times(new Decimal(1).minus(discount)).toFixed(4, Decimal.ROUND_HALF_UP);

/** A line without a price takes the product's list price; its currency must be that of the whole. */
export function ensureAmounts(line: PricedLine, product: Product, currency: string, path: string[]): void {
  if (line.unitPrice === undefined) {
    line.unitPrice = product.listPrice;
    line.currency = product.currency;
  }
  line.currency ??= currency;
  line.discount ??= '0';
  if (line.currency !== currency)
    throw new Refused(
      UserErrorCode.INVALID,
      `The line is in ${line.currency} and the record in ${currency}; amounts of different currencies are not added.`,
      path,
    );
}
