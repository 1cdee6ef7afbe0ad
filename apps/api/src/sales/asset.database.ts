import { databaseCode, followParent } from '../core/index.js';

followParent('asset', 'order', ['account_id', 'contact_id', 'partner_id', 'owner_id']);

/** What arrives and has a warranty becomes an asset, item by item. A delivery makes its assets once. */
databaseCode(
  'assets',
  `
create or replace function relata.make_assets() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into asset (account_id, contact_id, partner_id, owner_id, product_id, order_id, shipment_line_id, unit, bought_on, warranty_until)
  select o.account_id, o.contact_id, o.partner_id, o.owner_id, l.product_id, o.id, d.id, unit, (o.placed_at at time zone 'utc')::date,
    ((new.delivered_at at time zone 'utc') + p.warranty_months * interval '1 month')::date
  from shipment_line d join order_line l on l.id = d.order_line_id join product p on p.id = l.product_id join "order" o on o.id = l.order_id
    cross join generate_series(1, d.quantity) unit
  where d.shipment_id = new.id and p.warranty_months > 0
  on conflict (shipment_line_id, unit) do nothing;
  return null;
end $$;
create or replace trigger assets after update of delivered_at on shipment for each row
  when (old.delivered_at is null and new.delivered_at is not null) execute function relata.make_assets();`,
);
