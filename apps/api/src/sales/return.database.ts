import { databaseCode, executableBy, followParent } from '../core/index.js';
import { delivered, returned } from './returnable.js';

followParent('return', 'order', ['account_id', 'contact_id', 'partner_id', 'owner_id']);

/** Days within which goods can be given back, where neither the product nor a category above it says otherwise. */
const RETURN_DAYS = 30;

/**
 * What a return needs of the database: its number and its window, the last word on how many can be returned, and what
 * follows for records that who takes goods back need not be allowed to write: assets, and the order that replaces them.
 */
databaseCode(
  'returns',
  `
create sequence if not exists relata.return_number start 100001;

-- The product's own days, else those of the nearest category above it. With the rights of the system: the customer need
-- not see the product any longer.
create or replace function relata.return_days(of_product uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
  with recursive above as (
    select c.parent_id, c.return_days, 1 as height from product p join product_category c on c.id = p.category_id where p.id = of_product
    union all select c.parent_id, c.return_days, a.height + 1 from product_category c join above a on c.id = a.parent_id where a.return_days is null and a.height < 50)
  select coalesce((select p.return_days from product p where p.id = of_product), (select a.return_days from above a where a.return_days is not null limit 1), ${RETURN_DAYS})
$$;

-- Puts those who take goods of one order back, or pay for them, into a row. They hold the order and may change nothing of it.
create or replace function relata.hold_order(held uuid) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  select from "order" where id = held for update
$$;

create or replace function relata.return_within_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- The order's row puts those that come in at once into a row; what each then counts includes the one before.
  perform 1 from "order" o join order_line l on l.order_id = o.id where l.id = new.order_line_id for update of o;
  if exists (select from order_line l join "return" r on r.id = new.return_id
      where l.id = new.order_line_id and (l.order_id <> r.order_id or ${returned('l')} > coalesce(${delivered('l')}, 0))) then
    raise exception 'no more is given back of a line than was delivered' using errcode = 'check_violation', constraint = 'return_line_delivered';
  end if;
  return null;
end $$;
create or replace trigger within_order after insert or update on return_line for each row execute function relata.return_within_order();

create or replace function relata.return_ended() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.status in ('REJECTED', 'REFUNDED', 'REPLACED', 'CANCELLED') then
    raise exception 'this return has ended' using errcode = 'check_violation', constraint = 'return_ended';
  end if;
  -- What was not taken back in the end is the customer's again.
  if new.status = 'REJECTED' then
    update asset a set returned_on = null, return_line_id = null, updated_at = now(), version = a.version + 1
      from return_line x where x.return_id = new.id and a.return_line_id = x.id;
  end if;
  return null;
end $$;
create or replace trigger ended after update of status on "return" for each row when (old.status <> new.status) execute function relata.return_ended();

-- Goods that came are the customer's no longer: those that are named, else the last of the line. Answers how many.
create or replace function relata.take_back(line uuid, named uuid[]) returns int language sql volatile security definer set search_path = public, pg_temp as $$
  with taken as (
    update asset set returned_on = (now() at time zone 'utc')::date, return_line_id = line, updated_at = now(), version = version + 1
    where id in (
      select a.id from return_line x join "return" r on r.id = x.return_id join shipment_line d on d.order_line_id = x.order_line_id
        join asset a on a.shipment_line_id = d.id
      where x.id = line and r.status in ('APPROVED', 'RECEIVED') and a.returned_on is null and (named is null or a.id = any (named))
      order by a.created_at desc, a.unit desc limit (select received_quantity from return_line where id = line))
    returning 1)
  select count(*)::int from taken
$$;

-- The same goods once more, without charge.
create or replace function relata.place_replacement(returned uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare made uuid;
begin
  insert into "order" (number, channel, status, account_id, contact_id, partner_id, owner_id, territory_id, placed_at, confirmed_at,
      subtotal, tax, freight, total, currency, replaces_id)
    select 'SO-' || nextval('relata.order_number'), o.channel, 'CONFIRMED', o.account_id, o.contact_id, o.partner_id, o.owner_id, o.territory_id, now(), now(),
      0, 0, 0, 0, o.currency, r.id
    from "return" r join "order" o on o.id = r.order_id where r.id = returned and r.status = 'INSPECTED' returning id into made;
  insert into order_line (order_id, position, product_id, quantity, unit_price, discount, total, currency)
    select made, row_number() over (order by x.position), l.product_id, x.received_quantity, l.unit_price, 1, 0, l.currency
    from return_line x join order_line l on l.id = x.order_line_id where x.return_id = returned and x.received_quantity > 0;
end $$;
${executableBy(['relata.hold_order'], ['CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'FINANCE', 'ADMIN'])}
${executableBy(['relata.take_back'], ['SUPPORT_AGENT', 'SUPPORT_MANAGER', 'FINANCE', 'ADMIN'])}
${executableBy(['relata.place_replacement'], ['SUPPORT_MANAGER', 'FINANCE', 'ADMIN'])}`,
);
