/**
 * What partners made of the leads that were offered to them in a time, as SQL with a row for each of them: for scorecards and
 * tiers. `from` and `until` are moments as SQL; minutes are means, null where there is nothing to measure.
 */
export const leadMeasures = (from: string, until: string): string => `
select o.partner_id, count(*)::int as offered, count(o.seller_id)::int as accepted,
  count(*) filter (where o.state = 'DECLINED')::int as declined, count(*) filter (where o.state = 'EXPIRED')::int as expired,
  count(*) filter (where o.state = 'PULLED_BACK' and o.seller_id is not null)::int as pulled_back,
  count(*) filter (where l.status = 'CONVERTED' and l.partner_id = o.partner_id and o.seller_id is not null)::int as converted,
  count(o.seller_id)::numeric / nullif(count(*) filter (where o.state <> 'OFFERED'), 0) as acceptance,
  avg(extract(epoch from o.answered_at - o.offered_at) / 60) filter (where o.seller_id is not null) as minutes_to_accept,
  avg(extract(epoch from o.touched_at - o.answered_at) / 60) as minutes_to_touch
from lead_offer o join lead l on l.id = o.lead_id
where o.offered_at >= ${from} and o.offered_at < ${until} group by o.partner_id`;
