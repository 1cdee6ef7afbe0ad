/**
 * How many of an order's line came to the customer, are coming back, and can still be returned: as SQL over the line's
 * alias, for readers (order-line.entity.ts) and for the trigger that has the last word (return.database.ts) alike.
 */

/** Of an order that was delivered without recorded shipments, all. */
export const delivered = (line: string): string =>
  `(select case when count(*) > 0 then coalesce(sum(d.quantity) filter (where s.delivered_at is not null), 0)
      else (select o_l.quantity from "order" o join order_line o_l on o_l.order_id = o.id where o_l.id = ${line}.id and o.status = 'DELIVERED') end
    from shipment s join shipment_line d on d.shipment_id = s.id where d.order_line_id = ${line}.id)`;

/** Those that were asked for, or once the goods are in, those that came. */
export const returned = (line: string): string =>
  `(select coalesce(sum(coalesce(x.received_quantity, x.quantity)), 0)
    from return_line x join "return" r on r.id = x.return_id where x.order_line_id = ${line}.id and r.status not in ('REJECTED', 'CANCELLED'))`;

export const returnable = (line: string): string => `greatest(coalesce(${delivered(line)}, 0) - ${returned(line)}, 0)::int`;

/** Last day of the return window, counted from the last delivery of the line. */
export const returnableUntil = (line: string): string =>
  `((coalesce((select max(s.delivered_at) from shipment s join shipment_line d on d.shipment_id = s.id where d.order_line_id = ${line}.id),
      (select o.delivered_at from "order" o where o.id = ${line}.order_id)) at time zone 'utc')::date + relata.return_days(${line}.product_id))`;

/** Last day of the longest warranty among its items that the customer still has. */
export const warrantyUntil = (line: string): string =>
  `(select max(a.warranty_until) from asset a join shipment_line d on d.id = a.shipment_line_id where d.order_line_id = ${line}.id and a.returned_on is null)`;
