import { Decimal } from 'decimal.js';
import { sum } from '../core/index.js';
import { lineTotal, type Opportunity, Quote, QuoteLine } from '../sales/index.js';
import type { Company } from './company.js';

const TAX = '0.08';
const TERMS = 'Delivery free to your depot. Payment within 30 days. Two years of warranty on bicycles and batteries.';

/** Quotes that wait for an answer of the customer whose people have a sign-in here, one that they turned down, and some of others. */
export function quotes(company: Company): void {
  const { opportunities, businesses } = company;
  const deals = opportunities.toSorted((one, other) => Number(Boolean(one.closedAt)) - Number(Boolean(other.closedAt)));
  const theirs = deals.filter(({ account }) => account === businesses[0]);
  const others = deals.filter(({ account, closedAt }) => account !== businesses[0] && !closedAt).slice(0, 12);
  const wanted = Array.from({ length: theirs.length && 4 }, (_, n) => theirs[n % theirs.length] as Opportunity);
  for (const [n, opportunity] of [...wanted, ...others].entries()) quote(company, opportunity, n);
}

function quote(company: Company, opportunity: Opportunity, n: number): void {
  const { world, products } = company;
  const { account, owner, partner } = opportunity;
  if (!account || !owner) return;
  const sent = world.between(-12, -3);
  const rejected = n === 2;
  const lines = world.some(products, world.between(2, 4)).map((product, at) => {
    const discount = world.pick(['0', '0.05', '0.08']);
    const quantity = world.between(1, 10);
    const net = lineTotal({ quantity, unitPrice: product.listPrice, discount, currency: 'USD' });
    return { position: at + 1, product, quantity, listPrice: product.listPrice, discount, net, currency: 'USD', createdAt: world.day(sent) };
  });
  const subtotal = sum(lines.map(({ net }) => net));
  const tax = new Decimal(subtotal).times(TAX).toFixed(2);
  const made = world.add(Quote, {
    number: `Q-${3_001 + n}`,
    revision: 1,
    isCurrent: true,
    opportunity,
    account,
    contact: company.contactsOf(account)[n === 1 ? 1 : 0] ?? null,
    owner,
    partner: partner ?? null,
    status: rejected ? 'REJECTED' : 'SENT',
    subtotal,
    taxRate: TAX,
    tax,
    total: sum([subtotal, tax]),
    currency: 'USD',
    expiresOn: world.date(sent + 30),
    terms: TERMS,
    submittedAt: world.day(sent - 1),
    approvedAt: world.day(sent - 1),
    sentAt: world.day(sent),
    rejectedAt: rejected ? world.day(-1) : null,
    rejectReason: rejected ? 'We decide again in spring.' : null,
    createdAt: world.day(sent - 2),
  });
  for (const line of lines) world.add(QuoteLine, { quote: made, ...line });
}
