import { wholeSum } from '../core/index.js';

/**
 * What was sold, as SQL, each time in the company's currency at the rate of the day. Quotas, forecasts and totals
 * count by these same conditions, so that they agree.
 */

/** The day of an order, in UTC. */
export const orderDay = (order: string): string => `(${order}.placed_at at time zone 'utc')::date`;
/** Revenue leaves cancelled orders out. */
export const orderCounts = (order: string): string => `${order}.status <> 'CANCELLED'`;
export const orderWithin = (order: string, start: string, end: string): string =>
  `${order}.placed_at >= (${start})::timestamp at time zone 'utc' and ${order}.placed_at < ((${end})::date + 1)::timestamp at time zone 'utc'`;
export const orderRevenue = (order: string): string => `relata.to_company(${order}.subtotal, ${order}.currency, ${orderDay(order)})`;

/** The day whose rate an opportunity is converted at: its close date, or today where that is still to come. */
export const dealDay = (deal: string): string => `least(coalesce(${deal}.close_date, current_date), current_date)`;
export const dealWon = (deal: string): string => `(${deal}.closed_at is not null and ${deal}.forecast_category = 'CLOSED')`;

/** Subtotals of an owner's orders in a period. */
export const ordersOf = (owner: string, start: string, end: string): string =>
  `(select ${wholeSum('sold.amount')} from (select ${orderRevenue('o')} as amount from "order" o
    where o.owner_id = ${owner} and ${orderWithin('o', start, end)} and ${orderCounts('o')}) sold)`;

/** Amounts of an owner's opportunities that were won in a period. */
export const wonBy = (owner: string, start: string, end: string): string =>
  `(select ${wholeSum('won.amount')} from (select relata.to_company(o.amount, o.currency, ${dealDay('o')}) as amount from opportunity o
    where o.owner_id = ${owner} and o.close_date between ${start} and ${end} and ${dealWon('o')} and o.amount is not null) won)`;

/** A quota in the company's currency, at the rate of its first day. */
export const quotaAmount = (quota: string): string => `relata.to_company(${quota}.amount, ${quota}.currency, ${quota}.starts_on)`;
