import { assign, assignAll, findAll, load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { PriceList } from './price-list.entity.js';
import type { PriceListCreateInput, PriceListEntryInput, PriceListSetPricesInput, PriceListUpdateInput } from './price-list.inputs.js';
import { PriceListEntry } from './price-list-entry.entity.js';

const MOST = 500;

export async function createPriceList(tx: Tx, input: PriceListCreateInput): Promise<PriceList> {
  const list = new PriceList();
  await assign(tx, list, input);
  checkList(list);
  tx.em.persist(list);
  return list;
}

export async function updatePriceList(tx: Tx, input: PriceListUpdateInput): Promise<PriceList> {
  const list = await load(tx, PriceList, input);
  await assign(tx, list, input);
  checkList(list);
  return list;
}

function checkList({ account, tier, segment, validFrom, validUntil }: PriceList): void {
  if ([account, tier, segment].filter((audience) => audience != null).length > 1)
    throw new Refused(UserErrorCode.INVALID, 'A price list is for an account, a tier or a segment: name one of them, or none for everyone.');
  if (validFrom && validUntil && validFrom > validUntil)
    throw new Refused(UserErrorCode.INVALID, 'A price list holds from a day up to a later one.', 'validUntil');
}

/** Adds, replaces and removes prices. The list itself counts as changed, so that two editors notice each other. */
export async function setPrices(tx: Tx, input: PriceListSetPricesInput): Promise<PriceList> {
  const list = await load(tx, PriceList, input);
  const { set, remove } = { set: input.set ?? [], remove: input.remove ?? [] };
  if (set.length > MOST || remove.length > MOST)
    throw new Refused(UserErrorCode.INVALID, `At most ${MOST} prices at a time; send the rest in further calls.`, 'set');
  await removeEntries(tx, list, remove);
  await putEntries(tx, list, set);
  await checkBundles(tx, list);
  list.updatedAt = new Date();
  return list;
}

/** On this list too a bundle costs less than its parts, each at its price on the list, else at its list price. */
async function checkBundles(tx: Tx, list: PriceList): Promise<void> {
  await tx.em.flush();
  const [dear] = await tx.sql<{ name: string; whole: string }>(
    `select b.name, round(sum(parts.price * i.quantity), 2)::text as whole
     from price_list_entry e
     join product b on b.id = e.product_id and b.kind = 'BUNDLE'
     join bundle_item i on i.bundle_id = b.id
     join product p on p.id = i.product_id
     cross join lateral (select coalesce(
       (select o.unit_price from price_list_entry o where o.product_id = p.id and o.price_list_id = e.price_list_id and o.min_quantity = 1),
       case when p.currency = e.currency then p.list_price end) as price) parts
     where e.price_list_id = $1
     group by e.id, b.name
     having e.unit_price >= sum(parts.price * i.quantity) and bool_and(parts.price is not null)
     order by b.name limit 1`,
    [uuidOf('prl', list.id)],
  );
  if (dear)
    throw new Refused(
      UserErrorCode.INVALID,
      `A bundle costs less than its parts: "${dear.name}" has to be below ${dear.whole} ${list.currency}.`,
      'set',
    );
}

async function removeEntries(tx: Tx, list: PriceList, ids: string[]): Promise<void> {
  const entries = await findAll(tx, PriceListEntry, ids);
  for (const [at, id] of ids.entries()) {
    const entry = entries.get(id);
    if (entry?.priceList.id !== list.id) throw new Refused(UserErrorCode.NOT_FOUND, 'There is no such price on this list.', ['remove', String(at)]);
    tx.em.remove(entry);
  }
  await tx.em.flush();
}

async function putEntries(tx: Tx, list: PriceList, inputs: PriceListEntryInput[]): Promise<void> {
  const key = (productId: string, minQuantity?: number | null) => `${productId} ${minQuantity ?? 1}`;
  const known = new Map(
    (await tx.em.find(PriceListEntry, { priceList: list, product: { $in: inputs.map(({ productId }) => productId) } })).map((entry) => [
      key(entry.product.id, entry.minQuantity),
      entry,
    ]),
  );
  const drafts = inputs.map((input, at) => {
    const place = key(input.productId, input.minQuantity);
    const entity = known.get(place) ?? Object.assign(new PriceListEntry(), { priceList: list });
    known.set(place, entity);
    return { entity, input, path: ['set', String(at)] };
  });
  if (new Set(drafts.map(({ entity }) => entity)).size < drafts.length)
    throw new Refused(UserErrorCode.INVALID, 'A product has one price for a minimum quantity.', 'set');
  await assignAll(tx, drafts);
  for (const { entity, path } of drafts) {
    if (entity.currency !== list.currency)
      throw new Refused(UserErrorCode.INVALID, `All prices of this list are in ${list.currency}.`, [...path, 'unitPrice']);
    tx.em.persist(entity);
  }
}
