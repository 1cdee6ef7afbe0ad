/**
 * How sales become entries, as SQL that the crediting (earnings-crediting.database.ts) and the replay of a version that
 * isn't published yet (earnings-replay.database.ts) share. Each is the body of a common table expression.
 */

/** Categories with everything below them. */
export const BELOW = `
  below (id, top) as (
    select id, id from product_category
    union select c.id, b.top from product_category c join below b on c.parent_id = b.id)`;

/** What partners sold: lines of their orders, and deals that were won with them. A replacement is free, and nothing was sold with it. */
export const sale = (orders: string, deals: string): string => `
  sale as materialized (
    select o.partner_id, o.id as order_id, l.id as order_line_id, null::uuid as opportunity_id, (o.placed_at at time zone 'utc')::date as day,
      l.product_id, o.channel, l.currency, case when d.partner_id = o.partner_id then coalesce(d.partner_involvement, 'FULFILLED') else 'FULFILLED' end as involvement
    from "order" o join order_line l on l.order_id = o.id
      left join quote q on q.id = o.quote_id left join opportunity d on d.id = q.opportunity_id
    where o.partner_id is not null and o.replaces_id is null and ${orders}
    union all
    select d.partner_id, null, null, d.id, (d.closed_at at time zone 'utc')::date, null, null, d.currency, d.partner_involvement
    from opportunity d join stage s on s.id = d.stage_id
    where d.partner_id is not null and d.closed_at is not null and d.amount > 0 and s.forecast_category = 'CLOSED' and ${deals})`;

/** The version that holds for a partner on a day, out of these: the narrowest audience first, then what began last. */
export const chosen = (versions: string): string => `
  chosen as materialized (
    select asked.partner_id, asked.day, found.plan_version_id, found.plan_currency, pa.tier_id
    from (select distinct partner_id, day from sale) asked join partner pa on pa.id = asked.partner_id
    cross join lateral (
      select v.id as plan_version_id, p.currency as plan_currency
      from earnings_plan p join (${versions}) v on v.plan_id = p.id
      where v.valid_from <= asked.day and coalesce(p.ends_on >= asked.day, true)
        and (p.partner_id = pa.id or p.tier_id = pa.tier_id or p.programme_id = pa.programme_id)
      order by p.partner_id is null, p.tier_id is null, v.valid_from desc, p.id desc limit 1) found)`;

/** The components that pay for each sale: of the commissions of a measure the first that fits, and every rebate that fits. */
export const FIT = `
  fit as (
    select distinct on (coalesce(s.order_line_id, s.opportunity_id), s.partner_id, slot.name)
      s.*, ch.plan_version_id, c.id as component_id, c.measure, slot.name as slot,
      coalesce(ch.plan_currency, s.currency) as pays_in, relata.earnings_rate(s.currency, coalesce(ch.plan_currency, s.currency), s.day) as exchange_rate
    from sale s join chosen ch on ch.partner_id = s.partner_id and ch.day = s.day
      join earnings_component c on c.plan_version_id = ch.plan_version_id and (c.measure = 'WON') = (s.opportunity_id is not null)
        and (c.product_id is null or c.product_id = s.product_id)
        and (c.category_id is null or exists (select from product p join below b on b.id = p.category_id where p.id = s.product_id and b.top = c.category_id))
        and (c.channel is null or c.channel = s.channel)
        and (c.involvement is null or c.involvement = s.involvement)
        and (c.tier_id is null or c.tier_id = ch.tier_id)
      cross join lateral (select case c.kind when 'COMMISSION' then c.measure else c.id::text end as name) slot
    order by coalesce(s.order_line_id, s.opportunity_id), s.partner_id, slot.name, c.position)`;

/**
 * What the rate of a component is taken of, as a share of the net amount: all of it, or what cost leaves of it. And how the
 * result is rounded: half up, to the smallest unit.
 */
export const terms = (of: string): string => `
  select t.*, c.kind, c.basis, c.rate, coalesce(l.currency, d.currency) as base_currency, relata.minor_digits(t.pays_in) as digits,
    case c.basis when 'AMOUNT' then 1 else coalesce(greatest(l.total - l.cost, 0) / nullif(l.total, 0), 0) end as share
  from ${of} t join earnings_component c on c.id = t.component_id
    left join order_line l on l.id = t.order_line_id left join opportunity d on d.id = t.opportunity_id`;

/**
 * All that ever happened to the sales in \`mine\` (id, measure, day, order_line_id, opportunity_id), with the amount by
 * which it changed what the component looks at, in the sale's currency. \`lot_day\` is the day whose period it counts in:
 * what comes back counts where it was sold.
 */
export const EVENT = `
  settled as (
    select m.id, v.id as line, i.issued_on, e.*, v.amount - sum(e.credited_line) over so_far as owed_line,
      i.total - sum(e.credited) over so_far as owed, sum(e.paid) over so_far as paid_so_far
    from mine m join invoice_line v on v.order_line_id = m.order_line_id join invoice i on i.id = v.invoice_id
      cross join lateral (
        select case when p.amount > 0 then 'PAYMENT_RECORDED' else 'PAYMENT_REVERSED' end as event, p.id as record, p.created_at as at, p.paid_on as day,
          p.amount as paid, 0::numeric as credited, 0::numeric as credited_line, p.id as payment_id, null::uuid as credit_note_id
        from payment p where p.invoice_id = i.id and p.credit_note_id is null
        union all
        select 'RETURN_REFUNDED', n.id, n.created_at, n.issued_on, coalesce((select sum(p.amount) from payment p where p.credit_note_id = n.id), 0), n.total,
          coalesce((select sum(c.amount) from credit_note_line c where c.credit_note_id = n.id and c.invoice_line_id = v.id), 0), null, n.id
        from credit_note n where n.invoice_id = i.id) e
    where m.measure = 'PAID' window so_far as (partition by m.id, v.id order by e.at, e.record)),
  -- What of a line is paid: what is still owed for it, by the part of the invoice that is paid of what is still owed.
  paid as (
    select s.*, round(coalesce(owed_line * paid_so_far / nullif(owed, 0), 0), 4) as paid_line from settled s),
  event as (
    select m.id, 'ORDER_PLACED' as event, l.id as record, o.placed_at as at, m.day, m.day as lot_day, l.total as delta,
      null::uuid as invoice_id, null::uuid as payment_id, null::uuid as credit_note_id
    from mine m join order_line l on l.id = m.order_line_id join "order" o on o.id = l.order_id where m.measure = 'ORDERED'
    union all
    select m.id, 'ORDER_CANCELLED', o.id, o.cancelled_at, (o.cancelled_at at time zone 'utc')::date, m.day, -l.total, null, null, null
    from mine m join order_line l on l.id = m.order_line_id join "order" o on o.id = l.order_id where m.measure = 'ORDERED' and o.status = 'CANCELLED'
    union all
    select m.id, 'ORDER_CLOSED_SHORT', o.id, o.updated_at, (o.updated_at at time zone 'utc')::date, m.day,
      round(l.total * coalesce((select sum(x.quantity) from shipment_line x where x.order_line_id = l.id), 0) / l.quantity, relata.minor_digits(l.currency)) - l.total, null, null, null
    from mine m join order_line l on l.id = m.order_line_id join "order" o on o.id = l.order_id where m.measure = 'ORDERED' and o.short_close_reason is not null
    union all
    select m.id, 'RETURN_REFUNDED', n.id, n.created_at, n.issued_on, case m.measure when 'ORDERED' then m.day else i.issued_on end, -sum(c.amount), i.id, null, n.id
    from mine m join invoice_line v on v.order_line_id = m.order_line_id join invoice i on i.id = v.invoice_id
      join credit_note_line c on c.invoice_line_id = v.id join credit_note n on n.id = c.credit_note_id
    where m.measure in ('ORDERED', 'INVOICED') group by m.id, m.measure, m.day, n.id, i.id
    union all
    select m.id, 'INVOICE_ISSUED', v.id, i.created_at, i.issued_on, i.issued_on, v.amount, i.id, null, null
    from mine m join invoice_line v on v.order_line_id = m.order_line_id join invoice i on i.id = v.invoice_id where m.measure = 'INVOICED'
    union all
    select m.id, 'INVOICE_CANCELLED', v.id, i.cancelled_at, (i.cancelled_at at time zone 'utc')::date, i.issued_on, -v.amount, i.id, null, null
    from mine m join invoice_line v on v.order_line_id = m.order_line_id join invoice i on i.id = v.invoice_id
    where m.measure = 'INVOICED' and i.cancelled_at is not null
    union all
    select p.id, p.event, p.record, p.at, p.day, p.issued_on, p.paid_line - lag(p.paid_line, 1, 0::numeric) over (partition by p.id, p.line order by p.at, p.record),
      (select v.invoice_id from invoice_line v where v.id = p.line), p.payment_id, p.credit_note_id
    from paid p
    union all
    select m.id, case when t.forecast_category = 'CLOSED' then 'DEAL_WON' else 'DEAL_REOPENED' end, c.id, c.at, (c.at at time zone 'utc')::date, m.day,
      case when t.forecast_category = 'CLOSED' then d.amount else -d.amount end, null, null, null
    from mine m join opportunity d on d.id = m.opportunity_id join opportunity_stage_change c on c.opportunity_id = d.id
      join stage t on t.id = c.to_id left join stage f on f.id = c.from_id
    where m.measure = 'WON' and (t.forecast_category = 'CLOSED') <> coalesce(f.forecast_category = 'CLOSED', false))`;
