import { type Amount, findAll, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { ensureAmounts, lineTotal, type PricedLine } from './lines.js';
import { Product } from './product.entity.js';

/** For whom, in which currency and on which day prices are asked. */
export interface PriceSituation {
  accountId?: string | null | undefined;
  /** The partner who sells. */
  partnerId?: string | null | undefined;
  currency: string;
  /** Today unless said. */
  date?: string | undefined;
}

export interface PriceAsked {
  productId: string;
  quantity: number;
}

export interface PriceFound {
  unitPrice: Amount;
  currency: string;
  /** Uuid of the price list that it is from; null where it is the product's list price. */
  priceListUuid: string | null;
}

/**
 * The price that applies to each product in its quantity: from the price list of the account, else of the partner's
 * tier, else of a segment of the account, else for everyone, else the product's list price. Null where the product
 * has no price in this currency, or the caller doesn't see it. One statement, however many are asked.
 */
export async function priceFor(tx: Tx, situation: PriceSituation, asked: PriceAsked[]): Promise<(PriceFound | null)[]> {
  if (asked.length === 0) return [];
  const { accountId, partnerId, currency, date } = situation;
  const rows = await tx.sql<{ place: number; price: string; list: string | null }>(
    `select asked.place::int as place, coalesce(special.unit_price, case when p.currency = $4 then p.list_price end)::text as price, special.price_list_id as list
     from unnest($5::uuid[], $6::int[]) with ordinality asked (product, quantity, place)
     join product p on p.id = asked.product
     left join relata.prices($1, $2, coalesce($3::date, current_date), $4, $5, $6) special on special.place = asked.place`,
    [
      accountId ? uuidOf('acc', accountId) : null,
      partnerId ? uuidOf('par', partnerId) : null,
      date ?? null,
      currency,
      asked.map(({ productId }) => uuidOf('prd', productId)),
      asked.map(({ quantity }) => quantity),
    ],
  );
  const found = new Map(rows.map((row) => [row.place, row]));
  return asked.map((_, at) => {
    const row = found.get(at + 1);
    return row?.price == null ? null : { unitPrice: row.price, currency, priceListUuid: row.list };
  });
}

/** A line that is being made: what it sells, and where it stands in the input. */
export interface LineDraft {
  line: PricedLine & { product: Product; total: string };
  path: string[];
}

/**
 * Prices the lines of a deal, quote or order: the price that applies where none was typed, then the total. A product
 * that isn't sold today is refused, unless it is in `known`, since it stood there before.
 */
export async function priceLines(tx: Tx, situation: PriceSituation, drafts: LineDraft[], known: ReadonlySet<string> = new Set()): Promise<void> {
  const products = await findAll(
    tx,
    Product,
    drafts.map(({ line }) => line.product.id),
  );
  const open = drafts.map(({ line }) => line).filter(({ unitPrice }) => unitPrice === undefined);
  const prices = await priceFor(
    tx,
    situation,
    open.map(({ product, quantity }) => ({ productId: product.id, quantity })),
  );
  for (const [at, line] of open.entries()) if (prices[at]) Object.assign(line, { unitPrice: prices[at].unitPrice, currency: prices[at].currency });
  const today = new Date().toISOString().slice(0, 10);
  for (const { line, path } of drafts) {
    const product = products.get(line.product.id);
    if (!product) throw new Refused(UserErrorCode.NOT_FOUND, 'There is no such product.', [...path, 'productId']);
    if (!known.has(product.id) && ((product.activeFrom ?? today) > today || (product.activeUntil ?? today) < today))
      throw new Refused(UserErrorCode.INVALID, `${product.name} is not sold today.`, [...path, 'productId']);
    ensureAmounts(line, product, situation.currency, [...path, 'unitPrice']);
    line.total = lineTotal(line);
  }
}
