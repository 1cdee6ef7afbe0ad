import { Field, ObjectType } from 'type-graphql';

/** The four measures of a perfect order. A metric takes the same SQL. */
@ObjectType({
  description: 'Whether an order was perfect: complete, on time, undamaged and with the right documents.',
  simpleResolvers: true,
})
export class PerfectOrder {
  @Field(() => Boolean, { description: 'All that was ordered was delivered.' })
  complete!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'The last of it was delivered by the promised day; null where none was promised.' })
  onTime!: boolean | null;

  @Field(() => Boolean, { description: 'No delivery was reported damaged.' })
  undamaged!: boolean;

  @Field(() => Boolean, { description: 'All that was ordered was invoiced, and no invoice had to be cancelled.' })
  documents!: boolean;

  @Field(() => Boolean, { description: 'All four; an order without a promised day counts as on time.' })
  perfect!: boolean;
}

/** The measures over an order's alias, each as SQL. */
export const perfectOrderParts = (row: string) => ({
  complete: `not exists (select from order_line l where l.order_id = ${row}.id and l.quantity > (select coalesce(sum(d.quantity), 0)
    from shipment_line d join shipment s on s.id = d.shipment_id where d.order_line_id = l.id and s.delivered_at is not null))`,
  onTime: `(${row}.delivered_at at time zone 'utc')::date <= ${row}.promised_on`,
  undamaged: `not exists (select from shipment s join shipment_line d on d.shipment_id = s.id where s.order_id = ${row}.id and d.damaged_quantity > 0)`,
  documents: `(not exists (select from invoice i where i.order_id = ${row}.id and i.cancelled_at is not null)
    and not exists (select from order_line l where l.order_id = ${row}.id and l.quantity > (select coalesce(sum(v.quantity), 0) from invoice_line v where v.order_line_id = l.id)))`,
});

export function perfectOrderSql(row: string): string {
  const { complete, onTime, undamaged, documents } = perfectOrderParts(row);
  return `(select json_build_object('complete', m.complete, 'onTime', m.on_time, 'undamaged', m.undamaged, 'documents', m.documents,
      'perfect', m.complete and coalesce(m.on_time, true) and m.undamaged and m.documents)
    from (select ${complete} as complete, ${onTime} as on_time, ${undamaged} as undamaged, ${documents} as documents
      where ${row}.delivered_at is not null and exists (select from shipment s where s.order_id = ${row}.id)) m)`;
}
