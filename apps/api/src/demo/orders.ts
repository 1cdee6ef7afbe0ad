import { Decimal } from 'decimal.js';
import { sum } from '../core/index.js';
import type { Account } from '../directory/index.js';
import { lineTotal, Order, OrderLine, Quota } from '../sales/index.js';
import type { Company } from './company.js';

const COUNT = 190;
/** Of these so many were placed in the last weeks, so that some are still on their way. */
const RECENT = 24;
const DAYS = 545;
const TAX = '0.08';

/** Orders of the last eighteen months: by businesses, with or without a partner, and by individuals on the web. */
export function orders(company: Company): void {
  const { world } = company;
  const past = Array.from({ length: COUNT }, (_, n) => (n < RECENT ? world.between(-24, -1) : world.between(-DAYS, -1))).sort((a, b) => a - b);
  for (const [n, offset] of past.entries()) order(company, n, offset);
  quotas(company);
}

function order(company: Company, n: number, offset: number): void {
  const { world } = company;
  const online = world.chance() < 0.35;
  const newest = n === COUNT - 1;
  const account: Account =
    n % 30 === 0 || newest ? (company.businesses[0] as Account) : world.pick(online ? company.individuals : company.businesses);
  const individual = account.kind === 'INDIVIDUAL';
  const placedAt = world.day(offset);
  // The customer whose people have a sign-in here always finds one that has not left yet.
  const status = newest ? 'PLACED' : statusOf(company, offset);
  const gone = status === 'SHIPPED' || status === 'DELIVERED';
  const known = company.contactsOf(account);
  const made = world.add(Order, {
    number: `SO-${10_001 + n}`,
    channel: individual ? 'ONLINE' : account.partner ? 'PARTNER' : 'DIRECT',
    status,
    account,
    // The portal's member finds an order of their own.
    contact: (n % 60 === 0 ? known[1] : known[0]) ?? null,
    partner: individual ? null : (account.partner ?? null),
    owner: individual ? null : (account.owner ?? null),
    territory: account.territory ?? null,
    purchaseOrder: individual ? null : `PO-${world.between(10_000, 99_999)}`,
    placedAt,
    promisedOn: world.date(offset + 10),
    shippedAt: gone ? world.day(Math.min(-1, offset + world.between(3, 9))) : null,
    deliveredAt: status === 'DELIVERED' ? world.day(Math.min(-1, offset + world.between(9, 14))) : null,
    currency: 'USD',
    cancelReason: status === 'CANCELLED' ? world.pick(['Ordered twice', 'Delivery too late']) : null,
    createdAt: placedAt,
  });
  made.subtotal = lines(company, made, individual);
  made.tax = new Decimal(made.subtotal).times(TAX).toFixed(2);
  made.freight = individual ? '49.00' : '190.00';
  made.total = sum([made.subtotal, made.tax, made.freight]);
  company.orders.push(made);
}

function statusOf({ world }: Company, offset: number) {
  if (world.chance() < 0.04) return 'CANCELLED';
  if (offset < -20) return 'DELIVERED';
  if (offset < -10) return world.pick(['SHIPPED', 'PARTIALLY_SHIPPED', 'DELIVERED'] as const);
  return world.pick(['PLACED', 'CONFIRMED', 'SHIPPED'] as const);
}

function lines({ world, products }: Company, made: Order, individual: boolean): string {
  const totals = world.some(products, world.between(1, individual ? 3 : 4)).map((product, at) => {
    const priced = {
      quantity: individual ? world.between(1, 2) : world.between(1, 12),
      unitPrice: product.listPrice,
      discount: individual ? '0' : world.pick(['0', '0', '0.05', '0.1']),
      currency: 'USD',
    };
    const total = lineTotal(priced);
    const cost = product.cost ? new Decimal(product.cost).times(priced.quantity).toFixed(4) : null;
    world.add(OrderLine, { order: made, position: at + 1, product, ...priced, total, cost, createdAt: made.createdAt });
    return total;
  });
  return sum(totals);
}

/** A quota for each rep and each of the last six quarters, this one and the next. */
function quotas({ world, reps }: Company): void {
  const quarter = Math.floor(world.today.getUTCMonth() / 3);
  for (let n = -6; n <= 1; n += 1) {
    const starts = new Date(Date.UTC(world.today.getUTCFullYear(), (quarter + n) * 3, 1));
    const ends = new Date(Date.UTC(starts.getUTCFullYear(), starts.getUTCMonth() + 3, 0));
    for (const owner of reps)
      world.add(Quota, {
        owner,
        territory: owner.territory ?? null,
        startsOn: starts.toISOString().slice(0, 10),
        endsOn: ends.toISOString().slice(0, 10),
        amount: `${world.between(8, 22) * 10_000}`,
        currency: 'USD',
      });
  }
}
